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
