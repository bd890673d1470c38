import { creditTerms } from '../../src/functions/catalogue/creditTerms';
import { invoke } from '../../src/functions/invoke';

test('tiers of your own, by grade and in Chinese; blank days are paid in advance', async () => {
  const tiers = [
    ['评级', '账期', '预付比例', '结算方式'],
    ['A', '45天', '', '赊销'],
    ['B', 20, '20%', ''],
    ['C', '', '', ''],
  ];
  const answer = await invoke(creditTerms, [
    [
      ['客户', '评级', '违约概率', '违约损失率'],
      ['甲', 'a', 0.01, 0.8],
      ['乙', 'B', 0.01, 0.8],
      ['丙', 'C', 0.01, 0.8],
      ['丁', 'D', 0.01, 0.8],
    ],
    tiers,
  ]);
  expect(answer.slice(1, 4).map((row) => row.slice(0, 3))).toEqual([
    [45, '赊销', 0],
    [20, '部分预付', 0.2],
    [0, '预付款', 1],
  ]);
  expect(answer[4]!.at(-1)).toBe('客户第 5 行：不在任何分档内：请补充无上限的最后一档。');
});

test('what is not given is blank and named', async () => {
  const [, row] = await invoke(creditTerms, [
    [
      ['Customer', 'PD', 'LGD'],
      ['A', 0.01, 0.8],
    ],
    null,
    null,
    [['Target DSO', 45]],
  ]);
  expect(row!.slice(5, 9)).toEqual(['', '', '', '']);
  expect(row![9]).toBe(
    'not applied: Sector (needs sector terms), Insurer (needs a maximum payment term (policy)), Law (needs longest term by law (settings)), Margin (needs margin and cost of funds (settings)), Target DSO (needs annual sales of all customers)',
  );
});

test('a row that cannot be read shows why, and makes a target for the book unknown', async () => {
  const cells = [
    ['Customer', 'PD', 'LGD', 'Annual sales', 'Sector terms'],
    ['A', 0.004, 0.8, 1000, ''],
    ['', '', '', '', ''],
    ['B', 0.004, 0.8, 1000, 'soon'],
  ];
  const answer = await invoke(creditTerms, [cells, null, null, [['Target DSO', 45]]]);
  expect([answer[1]![0], answer[2]![0], answer[3]![9]]).toEqual([
    90,
    '',
    'Customers row 4, "Sector terms": expected a number of days or months, found "soon".',
  ]);
  expect(answer[1]![9]).toContain('Target DSO (needs annual sales of all customers)');
});

test('a sale that does not pay at its PD is told so', async () => {
  const [, row] = await invoke(creditTerms, [
    [
      ['Customer', 'PD', 'LGD'],
      ['A', 0.18, 1],
    ],
    [
      ['PD up to', 'Terms'],
      ['', 60],
    ],
    [
      ['Insured percentage', 0.9],
      ['Premium rate', '3%'],
    ],
    [
      ['Margin', 0.02],
      ['Cost of funds', 0.05],
    ],
  ]);
  expect([row![0], row![1], row![3]]).toEqual([0, 'prepayment', 'Margin']);
});

const book = [
  ['Customer', 'PD', 'LGD', 'Annual sales', 'Credit limit'],
  ['A', 0.05, 0.8, 365_000, 60_000],
  ['B', 0.05, 0.8, 365_000, 30_000],
  ['C', 0.05, 0.8, 365_000, ''],
];
const tier = [
  ['PD up to', 'Terms'],
  ['', 60],
];
const weighed = [
  ['Margin', 0.1],
  ['Cost of funds', 0.06],
];
const withPolicy = async (...policy: readonly (readonly unknown[])[]) =>
  invoke(creditTerms, [book, tier, [['Insured percentage', 0.9], ...policy], weighed]);

test('cover is not free: without what it costs of a sale it is asked for; a fixed premium counts over the turnover', async () => {
  await expect(withPolicy()).rejects.toThrow('"Premium rate": needed: what cover costs of each sale');
  const [, byRate] = await withPolicy(['Premium rate', '0.2%']);
  const [, fixed] = await withPolicy(['Fixed premium', 2190], ['Estimated turnover', 1_095_000]);
  expect(fixed!.slice(4, 9)).toEqual(byRate!.slice(4, 9));
});

test('insured is what the limit covers of what is owed on these terms: all of A, half of B, nothing of C', async () => {
  const answer = await withPolicy(['Premium rate', '0.2%']);
  const loss = answer.slice(1).map((row) => Number(row[4]));
  expect(loss[0]! / loss[2]!).toBeCloseTo(0.1, 9);
  expect(loss[1]! / loss[2]!).toBeCloseTo(0.55, 9);
});

test('the break-even is told without the cover too', async () => {
  const answer = await withPolicy(['Premium rate', '0.2%']);
  // 60 days: (0.1 − 0.06 × 60 ÷ 365) ÷ 0.8 = 11.27 % a term, 51.7 % a year.
  expect(answer[1]![9]).toContain('without the cover the break-even is 51.7%');
  expect(answer[3]![9]).not.toContain('without the cover');
});

test('a customer in default has no profit of a year', async () => {
  const [, row] = await invoke(creditTerms, [
    [
      ['Customer', 'PD', 'LGD', 'Annual sales'],
      ['A', 1, 0.9, 1_200_000],
    ],
    null,
    null,
    weighed,
  ]);
  expect([row![1], row![7]]).toEqual(['prepayment', '']);
});

test('money that costs nothing is a cost of 0, not one that was not given: as 0, 0% and none', async () => {
  const sold = [
    ['Customer', 'Annual sales', 'PD', 'LGD'],
    ['A', 365_000, 0.02, 0.75],
  ];
  const at = async (funds: unknown) =>
    (
      await invoke(creditTerms, [
        sold,
        tier,
        null,
        [['Margin', 0.1], ...(funds === null ? [] : [['Cost of funds', funds]])],
      ])
    )[1]!;
  for (const nought of [0, '0%', '0', 'none', '无']) {
    const row = await at(nought);
    expect([row[5], row[6]]).toEqual([0, expect.closeTo(0.1 - Number(row[4]), 12)]);
    expect(row[9]).not.toContain('needs margin and cost of funds');
  }
  for (const missing of [null, '']) expect((await at(missing))[9]).toContain('needs margin and cost of funds');
  expect((await at('6%'))[5]).toBeCloseTo((0.06 * 60) / 365, 12);
});
