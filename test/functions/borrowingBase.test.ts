import { Problem } from '../../src/engine/problem';
import { asProblem } from '../../src/engine/attempt';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import { baseBookExample } from '../../src/functions/catalogue/examples/borrowingBase';
import { invoke } from '../../src/functions/invoke';
import type { Answer } from '../../src/functions/definition';

function call(name: string, given: Readonly<Record<string, unknown>>): Promise<Answer> {
  const definition = catalogue.find((one) => one.name === name)!;
  const args = Object.keys(definition.parameters).map((key) => given[key] ?? null);
  return Promise.resolve().then(() => invoke(definition, args));
}

async function refusal(name: string, given: Readonly<Record<string, unknown>>): Promise<string> {
  const answer = await call(name, given).catch(asProblem);
  if (!(answer instanceof Problem)) throw new Error('was answered');
  return answer.message;
}

const [receivables, rules, asOf, customers, policy] = baseBookExample;
const whole = { receivables, rules, asOf, customers, policy };
const amountOf = (answer: Answer, what: string) => answer.find(([name]) => name === what)?.[1];

test('in Chinese, without a policy: no cover lines, foreign customers out', async () => {
  const answer = await call('BORROWINGBASE', {
    receivables: [
      ['客户', '金额', '到期日', '销售类别'],
      ['华东贸易', 1000, '2026-07-31', null],
      ['海外公司', 500, '2026-07-31', null],
      ['华东贸易', 300, '2026-07-31', '关联企业'],
    ],
    rules: [
      ['本国', '中国'],
      ['现融资比例', '80%'],
      ['集中度上限', '100%'],
    ],
    asOf,
    customers: [
      ['客户', '国家'],
      ['华东贸易', '中国'],
      ['海外公司', '德国'],
    ],
  });
  expect([amountOf(answer, '减：境外客户'), amountOf(answer, '减：关联企业'), amountOf(answer, '可用额度')]).toEqual([
    500, 300, 800,
  ]);
  expect(amountOf(answer, '投保增加的额度')).toBeUndefined();
});

test('a sum by age will do, and a ledger in two currencies with their rates', async () => {
  const summary = [
    ['Customer', 'Current', '1-30', '31-60', '61-90', 'Over 90'],
    ['Hill', 100, 50, 0, 0, 25],
  ];
  const aged = await call('BORROWINGBASE', { receivables: summary, rules: [['Advance rate now', '80%']], asOf });
  expect([amountOf(aged, 'Receivables'), amountOf(aged, 'Less: past due'), amountOf(aged, 'Availability')]).toEqual([
    175, 25, 120,
  ]);
  const rates = [
    ['Currency', 'EUR per unit'],
    ['USD', 0.9],
  ];
  const mixed = [
    ['Customer', 'Amount', 'Due date', 'Currency'],
    ['Hill', 100, '2026-07-31', 'EUR'],
    ['Dale', 100, '2026-07-31', 'USD'],
  ];
  const converted = await call('BORROWINGBASE', {
    receivables: mixed,
    rules: [['Advance rate now', '80%']],
    asOf,
    rates,
  });
  expect(amountOf(converted, 'Availability')).toBeCloseTo(152, 9);
});

test('a row that cannot be read spoils its customer and what may be drawn, for it may be any amount; what can be read stands beside', async () => {
  const book = [...receivables!, ['Moor Foods', 'n/a', '2026-07-31', null]];
  const sentence = 'Receivables row 6, "Amount": expected an amount, found "n/a".';
  const answer = await call('BORROWINGBASE', { ...whole, receivables: book });
  const whole5 = [
    'Availability',
    'Availability without cover',
    'Added by cover',
    'Finance gain a year',
    'Net gain of cover',
  ];
  for (const name of [...whole5, 'Not read: Moor Foods']) {
    const row = answer.find(([first]) => first === name)!;
    expect([(row[1] as Error).message, row[4]]).toEqual([sentence, sentence]);
  }
  const alone = await call('BORROWINGBASE', { ...whole, receivables: receivables!.slice(0, 4) });
  expect(amountOf(answer, 'Availability of what can be read')).toBe(amountOf(alone, 'Availability'));
  expect(answer[1]!.at(-1)).toBe('Without what cannot be read');
  const invoices = await call('INELIGIBLES', { ...whole, receivables: book });
  expect([invoices[4]![4], invoices[5]![4]]).toEqual([sentence, sentence]);
  expect(invoices[1]![1]).toBe(100_000);
});

test('a row of which not even the customer is known spoils what may be drawn alone', async () => {
  const answer = await call('BORROWINGBASE', {
    ...whole,
    receivables: [...receivables!, [null, 500, '2026-07-31', null]],
  });
  expect(amountOf(answer, 'Availability of what can be read')).toBe(154_500);
  expect(answer.at(-1)![0]).toBe('Not read: ?');
});

test.each([
  [[['Home country', 'Atlantis']], 'Rules, "Home country": expected a country or its ISO code, found "Atlantis".'],
  [[['Advance rat now', '80%']], 'Rules row 1: "Advance rat now" is not a known term.'],
  [
    [['Insured up to', 'the moon']],
    'Rules row 1, "Insured up to": expected limit, limit × percentage or none, found "the moon".',
  ],
  [
    [['Counted from', 'invoice date']],
    'days count from the invoice date, and not every open invoice has one: give it, or count from the due date (Counted from).',
  ],
])('the rules %j are refused: %s', async (given, sentence) => {
  expect(await refusal('BORROWINGBASE', { ...whole, rules: given })).toBe(sentence);
});

test('up to limit × percentage the policy must say the percentage', async () => {
  const given = { ...whole, rules: [...rules!, ['Insured up to', 'limit × percentage']] };
  const answer = await call('BORROWINGBASE', given);
  // 72,000 of Hill and 45,000 of Dale.
  expect(amountOf(answer, 'of it insured')).toBe(117_000);
  expect(await refusal('BORROWINGBASE', { ...given, policy: [['Waiting period', '6 months']] })).toContain(
    '"Insured percentage": needed',
  );
});

test('a way of financing without days says so in its row, and the others stand', async () => {
  const ways = [
    ['方式', '金额', '天数', '融资比例', '保留比例', '服务费率', '保险费率', '固定费用'],
    ['保理', 42_000, 32, '90%', '5%', '3.1%', null, null],
    ['贷款', 42_000, null, null, null, null, null, null],
    ['保险项下贴现', 10_000, '3个月', '90%', null, null, '0.3%', 20],
  ];
  const [headings, factoring, loan, insured] = await call('FINANCINGCOST', { ways });
  expect(headings![2]).toBe('年化成本率');
  expect(factoring![2]).toBeCloseTo(0.4136, 4);
  expect(loan![5]).toBe('融资方式第 3 行 “天数”：应为天数，实为空白。');
  expect(insured![1]).toBeCloseTo(50, 9);
});
