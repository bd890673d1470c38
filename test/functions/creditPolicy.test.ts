import { Problem } from '../../src/engine/problem';
import { asProblem } from '../../src/engine/attempt';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import { invoke } from '../../src/functions/invoke';
import type { Answer } from '../../src/functions/definition';

function call(name: string, given: Readonly<Record<string, unknown>>): Promise<Answer> {
  const definition = catalogue.find((one) => one.name === name)!;
  const args = Object.keys(definition.parameters).map((key) => given[key] ?? null);
  return Promise.resolve().then(() => invoke(definition, args));
}

const headings = [
  'Policy',
  'Sales',
  'Variable cost',
  'Payment mix',
  'Cost of capital',
  'Bad debts',
  'Collection costs',
];

test('a mix of payers gives days, discounts and the capital tied up; the best is named', async () => {
  const policies = [
    headings,
    ['n/60', 5500, '70%', 'n/60 100%', '10%', '4%', 80],
    ['2/10, 1/20, n/60', 5500, '70%', '2/10 70%, 1/20 10%, n/60 20%', '10%', '3%', 60],
  ];
  const [names, first, second] = await call('CREDITPOLICY', { policies, basis: 360 });
  const value = (row: Answer[number] | undefined, name: string) => row![names!.indexOf(name)];
  // 1,650 - 64.17 - 220 - 80, which sf024 printed as 1,343.58; and with the 1 % of 1/20 that its page left out.
  expect(value(first, 'Result')).toBeCloseTo(1285.8333, 3);
  expect([value(second, 'Days to collect'), value(second, 'Discounts'), value(second, 'Verdict')]).toEqual([
    21,
    expect.closeTo(82.5, 9),
    'best',
  ]);
  expect(value(second, 'Result')).toBeCloseTo(1650 - 82.5 - 22.458333 - 165 - 60, 5);
  expect(value(second, 'Against the first')).toBeCloseTo(1320.041667 - 1285.833333, 5);
});

test.each([
  ['2/10 70%, n/60 20%', 'adds up to 90%, not to 100%'],
  ['2/10 often', 'expected parts such as 2/10 70%, n/60 30%, found "2/10 often"'],
  [null, 'expected receivables, collection days or a payment mix, found nothing'],
])('the mix %j is refused in its row: %s', async (mix, sentence) => {
  const policies = [
    headings,
    ['A', 100, '70%', mix, '10%', null, null],
    ['B', 100, '70%', 'net 30 100%', '10%', null, null],
  ];
  const [, first, second] = await call('CREDITPOLICY', { policies });
  expect(first!.at(-1)).toContain(`Policies row 2`);
  expect(first!.at(-1)).toContain(sentence);
  expect(second![0]).toBe(30);
});

describe('cash sales are a policy too', () => {
  const policies = (...row: readonly unknown[]) => [
    [
      'Policy',
      'Sales',
      'Variable cost',
      'Receivables',
      'Collection days',
      'Payment mix',
      'Cost of capital',
      'Bad debts',
    ],
    ['Cash', 1000, '70%', ...row, '10%', '0%'],
    ['Credit', 1200, '70%', '', 60, '', '10%', '2%'],
  ];
  const note = 'Receivables or collection days of 0: counted as paid at once';

  test.each([[['', 0, '']], [['', '0', '']], [[0, '', '']], [[0, 0, '']]])(
    '0 receivables or 0 days (%j) tie up nothing: 30 % of 1,000 is what they bring',
    async (row) => {
      const [names, cash, credit] = await call('CREDITPOLICY', { policies: policies(...row) });
      const at = (name: string) => names!.indexOf(name);
      expect([cash![at('Receivables held')], cash![at('Carrying cost')], cash![at('Note')]]).toEqual([0, 0, note]);
      expect(cash![at('Result')]).toBeCloseTo(300, 9);
      expect(credit![at('Result')]).toBeCloseTo(360 - 1200 * (60 / 365) * 0.07 - 24, 9);
    },
  );

  test('a 0 beside what says when the money comes is not given, a row with neither is still refused', async () => {
    const [names, mixed] = await call('CREDITPOLICY', { policies: policies(0, '', 'n/30 100%') });
    expect(mixed![names!.indexOf('Days to collect')]).toBe(30);
    expect((await call('CREDITPOLICY', { policies: policies('', '', '') }))[1]!.at(-1)).toContain(
      'expected receivables, collection days or a payment mix, found nothing',
    );
  });
});

const receivables = [
  ['客户', '金额', '到期日', '争议金额', '已付金额'],
  ['华东贸易', 1000, '2026-06-27', null, null],
  ['华东贸易', 1000, '2026-06-28', null, null],
  ['海外公司', 500, '2026-05-01', 500, null],
  ['海外公司', 500, '2026-05-01', 200, null],
  ['海外公司', 500, '2026-05-01', null, 500],
];

test('on the third day the call is due, on the second not yet; a dispute is settled first, what is paid is blank', async () => {
  const [, third, second, disputed, partly, paid] = await call('DUNNING', { receivables, asOf: '2026-06-30' });
  expect(third!.slice(1, 4)).toEqual([3, '电话联系经办人', '再次致电，查明原因']);
  expect(second!.slice(1, 5)).toEqual([2, '邮件、短信确认付款', '电话联系经办人', '2026-07-01']);
  expect(disputed!.slice(2, 5)).toEqual(['处理争议：48 小时内书面确认', '', '']);
  expect([partly![2], partly![5]]).toEqual(['通常延长期限届满：停止发货', '部分有争议：无争议部分单独催收']);
  expect(paid!.every((cell) => cell === '')).toBe(true);
});

test('a calendar of one’s own counts in its own order; a day that is none is refused by its place', async () => {
  const calendar = [
    ['Day', 'Action'],
    [10, 'Write'],
    [0, 'Call'],
    ['-5 days', 'Remind'],
  ];
  const [, third] = await call('DUNNING', { receivables, asOf: '2026-06-30', calendar });
  expect(third!.slice(2, 5)).toEqual(['Call', 'Write', '2026-07-07']);
  const answer = await call('DUNNING', {
    receivables,
    asOf: '2026-06-30',
    calendar: [...calendar, ['soon', 'Wait']],
  }).catch(asProblem);
  expect(answer instanceof Problem ? answer.message : '').toBe(
    'Calendar row 5, "Day": expected days from the due date (-3, 15), found "soon".',
  );
});

test('a cost of funds of 0 is 0 however it is written; one that is not given is told beside the result', async () => {
  const row = (cost: unknown) => ['Cash', 1000, '70%', 'n/60 100%', cost, '0%', 0];
  const note = 'No cost of capital given: what is tied up counts as free. Write 0 if it is';
  const costs = [0, '0%', 'none', '无', null, '', '10%'];
  const answer = await call('CREDITPOLICY', { policies: [headings, ...costs.map(row)], basis: 360 });
  const at = (name: string) => answer[0]!.indexOf(name);
  expect(answer.slice(1).map((line) => [line[at('Carrying cost')], line[at('Note')]])).toEqual([
    [0, ''],
    [0, ''],
    [0, ''],
    [0, ''],
    [0, note],
    [0, note],
    [expect.closeTo(1000 * (60 / 360) * 0.7 * 0.1, 9), ''],
  ]);
  const [, first] = await call('CREDITPOLICY', {
    policies: [
      ['信用政策', '销售额', '变动成本率', '平均收账期'],
      ['现行', 1000, '70%', 30],
    ],
  });
  expect(first!.at(-1)).toBe('未填资本成本率：占用的资金按无成本计算；确为零时请填 0');
});
