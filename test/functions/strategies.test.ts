import { coverValue } from '../../src/functions/catalogue/coverValue';
import { creditPolicy } from '../../src/functions/catalogue/creditPolicy';
import { strategies } from '../../src/functions/catalogue/strategies';
import { invoke } from '../../src/functions/invoke';
import { coverValueLayout } from '../../src/functions/layouts/coverValue';
import { creditPolicyLayout } from '../../src/functions/layouts/creditPolicy';
import { strategiesLayout, strategiesLines } from '../../src/functions/layouts/strategies';
import { worthLines } from '../../src/functions/layouts/worthLines';
import { reader } from '../../src/functions/reader';
import type { Cells } from '../../src/workbook/values/cells';

const asOf = [['2026-06-30']];
const ledger: Cells = [
  ['Customer', 'Amount', 'Due date'],
  ['Harbour', 60_000, '2026-07-31'],
  ['Hill', 40_000, '2026-06-10'],
];
const customers: Cells = [
  ['Customer', 'Grade', 'Credit limit', 'Annual sales', 'PD', 'LGD', 'Exposure'],
  ['Harbour', 'BBB', 80_000, 300_000, '1%', '50%', 60_000],
  ['Hill', null, 30_000, 200_000, '10%', '50%', 40_000],
];
const own: Cells = [
  ['Gross margin', '20%'],
  ['Cost of capital', '10%'],
];
const policy: Cells = [
  ['Insured percentage', '90%'],
  ['Premium rate', '0.3%'],
];

interface Given {
  readonly ledger?: Cells;
  readonly customers?: Cells;
  readonly figures?: Cells | null;
  readonly policy?: Cells | null;
}

const weigh = async (given: Given = {}) => {
  const { figures = own } = given;
  const all = [given.ledger ?? ledger, given.customers ?? customers, asOf, figures, given.policy ?? null];
  const read = reader(strategiesLayout, await invoke(strategies, all));
  return { ...read, of: (key: keyof typeof strategiesLines) => read.line(strategiesLines[key].words)! };
};

test('shorter terms are worth what CREDITPOLICY says of the two policies typed by hand: 944 of carrying cost and 46 of bad debts against 2,000 of margin', async () => {
  const { of } = await weigh({ figures: [...own, ['Terms shorter by', 7.3], ['Sales lost', '2%']] });
  // 100,000 ÷ 500,000 × 365 = 73 days; 2,300 lost of 500,000.
  const policies = [
    ['Policy', 'Sales', 'Variable cost', 'Days', 'Cost of capital', 'Bad debts', 'Collection costs'],
    ['Now', 500_000, '80%', 73, '10%', 0.0046, 0],
    ['Shorter', 490_000, '80%', 65.7, '10%', 0.0046, 0],
  ];
  const typed = reader(creditPolicyLayout, await invoke(creditPolicy, [policies, 365]));
  const change = typed.row(2).number('result')! - typed.row(1).number('result')!;
  expect(change).toBeCloseTo(944 + 46 - 2000, 6);
  expect(of('terms').number('net')).toBeCloseTo(change, 6);
  expect(of('terms').choice('verdict')).toBe('dont');
  expect(of('terms').number('stays')).toBeCloseTo(2300 * 0.98, 9);
});

test('the policy stands there as COVERVALUE has it, sales of the figures where the list tells none', async () => {
  const list = customers.map((row) => row.toSpliced(3, 1));
  const { of } = await weigh({ customers: list, figures: [...own, ['Sales', 500_000]], policy });
  const priced = [...policy, ['Estimated turnover', 500_000]];
  const value = reader(
    coverValueLayout,
    await invoke(coverValue, [list, priced, own, null, null, null, null, null, null, ledger, asOf]),
  );
  const figure = (key: keyof typeof worthLines) => value.line(worthLines[key].words)!.number('amount')!;
  expect(of('insure').number('cost')).toBe(1500);
  expect(of('insure').number('net')).toBeCloseTo(figure('net'), 6);
  expect(of('insure').number('stays')).toBeCloseTo(figure('retained'), 6);
  // 90% of 60,000 and of the limit of 30,000.
  expect(of('insure').number('base')).toBe(81_000);
});

test.each([
  [1999, 'from', 0.9995],
  [2000, 'from', 1],
  [2001, 'dont', null],
])('a report for %d against 2,000 that it could avoid at most: %s', async (cost, verdict, from) => {
  const { of } = await weigh({ figures: [['Cost of a report', cost]] });
  expect([of('assess').choice('verdict'), of('assess').number('from')]).toEqual([verdict, from]);
});

test('what lies within limits leaves nothing to gain by them; one unit above is weighed, and a margin of 0.1% makes it pay', async () => {
  const limit = (amount: number) => customers.map((row, at) => (at === 2 ? row.with(2, amount) : row));
  const within = await weigh({ customers: limit(40_000) });
  expect(within.of('limits').choice('verdict')).toBe('nothing');
  expect((await weigh({ customers: limit(39_999) })).of('limits').choice('verdict')).toBe('dont');
  const { of } = await weigh({ figures: own.with(0, ['Gross margin', '0.1%']) });
  // A tenth of 9,990, and a quarter of Hill's 2,000; 0.1% of 50,000.
  expect(of('limits').number('brings')).toBeCloseTo(1499, 6);
  expect(of('limits').number('cost')).toBeCloseTo(50, 6);
  expect(of('limits').choice('verdict')).toBe('pays');
});

test('without figures nothing is decided, each line says what it needs, and none is said to pay', async () => {
  const { of } = await weigh({ figures: null });
  expect(of('assess').text('how')).toMatch(/^Needs Cost of a report\./);
  expect(of('limits').text('how')).toMatch(/^Needs Gross margin, Cost of capital\./);
  expect(of('terms').text('how')).toMatch(/^Needs Terms shorter by, Sales lost, Gross margin, Cost of capital\./);
  expect(of('insure').text('how')).toBe('Needs the policy with its price.');
  expect(of('which').text('how')).toMatch(/^None pays for certain by these figures\. Not decided: /);
  expect(of('collect').number('base')).toBe(40_000);
});

test('terms cannot be shortened by more days than customers take: 73 can, 74 are refused with both', async () => {
  const by = async (days: number) =>
    (await weigh({ figures: [...own, ['Terms shorter by', days], ['Sales lost', 0]] })).of('terms');
  expect((await by(73)).number('base')).toBeCloseTo(100_000, 6);
  expect((await by(74)).text('how')).toBe('Terms shorter by 74 days: customers take 73 days now; give fewer.');
});

test('a customer in default is in no strategy; an invoice that cannot be read takes its customer out, who is named', async () => {
  const late = [...ledger, ['Elm', 50_000, '2026-01-31']];
  const list = [...customers, ['Elm', null, 10_000, 100_000, null, null, null]];
  const { of } = await weigh({ ledger: late, customers: list });
  expect([of('collect').number('base'), of('limits').number('base')]).toEqual([40_000, 10_000]);
  const spoiled = await weigh({ ledger: [...ledger, ['Hill', 'see mail', '2026-06-10']] });
  expect(spoiled.of('collect').number('base')).toBe(0);
  expect(spoiled.line({ en: 'Left out: Hill', zh: '' })!.text('how')).toContain('found "see mail"');
  expect(spoiled.of('assess').number('stays')).toBe(300);
});

test('a ledger in place of a list tells of no evidence and no limits, and says what is needed', async () => {
  const { of } = await weigh({ customers: ledger, figures: [...own, ['Sales', 500_000]] });
  expect(of('assess').text('how')).toBe('Needs a list of customers with Grade or Report date.');
  expect(of('limits').text('how')).toBe('Needs a list of customers with Credit limit.');
  expect(of('collect').number('base')).toBe(40_000);
});

test('a figure that cannot be is refused with its place', async () => {
  await expect(weigh({ figures: [['Cost of a report', 'cheap']] })).rejects.toThrow('found "cheap"');
  await expect(weigh({ figures: [['Cost of a raport', 5]] })).rejects.toThrow('"Cost of a raport" is not a known term');
});

test('in Chinese', async () => {
  const answer = await invoke(strategies, [
    [
      ['客户', '金额', '到期日'],
      ['华东贸易', 40_000, '2026-06-10'],
    ],
    [
      ['客户', '信用限额', '年销售额', '违约概率', '违约损失率', '风险敞口'],
      ['华东贸易', 50_000, 200_000, '10%', '50%', 40_000],
    ],
    asOf,
    [
      ['毛利率', '20%'],
      ['资本成本率', '10%'],
      ['每份资信报告费用', 500],
      ['每年催收费用', 4000],
    ],
  ]);
  const read = reader(strategiesLayout, answer);
  expect(answer[0]!.slice(0, 3)).toEqual(['策略', '结论', '年成本']);
  expect(answer[1]!.slice(0, 8)).toEqual([
    '评估：为无资信依据的客户取得报告',
    '达到该比例即划算',
    500,
    40_000,
    2000,
    1500,
    0.25,
    0,
  ]);
  expect(read.line(strategiesLines.collect.words)!.choice('verdict')).toBe('dont');
  expect(read.line(strategiesLines.which.words)!.text('how')).toMatch(
    /^按现有数据，没有确定划算的策略。达到一定比例即划算：评估/,
  );
});
