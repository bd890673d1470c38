import { invoke } from '../../src/functions/invoke';
import { premium } from '../../src/functions/catalogue/premium';
import type { Answer } from '../../src/functions/definition';

const rate = [['Premium rate', 0.002]];
const named = (answer: Answer, name: string) => answer.find((row) => row[0] === name)?.[3];

test('a list of month-end balances is added up, a blank month is nothing', async () => {
  const answer = await invoke(premium, [
    [
      ['Premium basis', 'balance'],
      ['Premium rate', '0.03%'],
    ],
    [[100_000, null, '200,000', 0]],
  ]);
  expect(named(answer, 'Total')).toBeCloseTo(90, 9);
});

test('a bonus table is read with its heading row, its percentages and the word above', async () => {
  const bonus = [
    ['Loss ratio up to', 'Change'],
    ['20%', '-10%'],
    [1, 0],
    ['above', 0.25],
  ];
  const total = async (paid: number) =>
    named(await invoke(premium, [[...rate, ['Already paid this year', paid]], 1_000_000, null, bonus]), 'Total');
  expect([await total(400), await total(401), await total(2_000), await total(2_001)]).toEqual([
    1_800, 2_000, 2_000, 2_500,
  ]);
});

test("headings of the user's own are read where the mapping names them; a bare number stays one beside a mapping", async () => {
  const mapping = [
    ['Umsatz', 'Turnover'],
    ['Satz', 'Rate'],
  ];
  const total = async (turnover: unknown) =>
    named(await invoke(premium, [rate, turnover, null, null, mapping]), 'Total');
  expect([
    await total([
      ['Umsatz', 'Satz'],
      [1000, '1%'],
      [1000, ''],
    ]),
    await total(1000),
  ]).toEqual([12, 2]);
});

test('limits are charged for the months that they are held, nil ones not at all', async () => {
  const limits = [
    ['Customer', 'Credit limit'],
    ['A', 100_000],
    ['B', 'nil'],
    ['C', null],
  ];
  expect(
    named(
      await invoke(premium, [
        [
          ['Premium basis', 'limit'],
          ['Premium rate', '2%'],
          ['Premium months', 0.5],
          ['Minimum months', 3],
        ],
        null,
        limits,
      ]),
      'Total',
    ),
  ).toBe(500);
});

test.each<[string, readonly unknown[]]>([
  ['"Premium rate": needed: what is charged is multiplied by it.', [[['Insured percentage', 0.9]], 5]],
  ['"Premium basis": needed: the insurable turnover of the year.', [rate]],
  [
    'Turnover row 2, "Turnover": expected an amount, found "n/a".',
    [
      rate,
      [
        ['Country', 'Turnover'],
        ['DE', 'n/a'],
      ],
    ],
  ],
  [
    'Turnover: a range of several columns needs a heading row: Turnover, Premium rate.',
    [
      rate,
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ],
  [
    'Turnover row 2, "Rate": expected 2% or 0.02, found "2".',
    [
      rate,
      [
        ['Turnover', 'Rate'],
        [5, 2],
      ],
    ],
  ],
  ['"Premium rate": a rate of 25% of what is declared: did you mean 0.25%?', [[['Premium rate', '25%']], 5]],
  [
    'Bonus row 2: expected ascending loss ratios of 0% or more, found "20%".',
    [
      rate,
      5,
      null,
      [
        [0.4, 0],
        [0.2, 0.1],
      ],
    ],
  ],
  ['Bonus row 1: expected a bonus of at most 100%, found "-150%".', [rate, 5, null, [[0.4, '-150%']]]],
  [
    'Bonus row 2: expected a percentage, found "many".',
    [
      rate,
      5,
      null,
      [
        [0.2, 0],
        ['many', 0.1],
      ],
    ],
  ],
  [
    'Policy row 2, "Premium basis": expected fixed, turnover, balance, average balance, limit or maximum liability, found "sale".',
    [[...rate, ['Premium basis', 'sale']], 5],
  ],
  [
    'two currencies, EUR (Policy) and USD (Turnover): give their exchange rates (rates), or convert to one first.',
    [[...rate, ['Currency', 'EUR']], 'USD 5'],
  ],
])('%s', async (sentence, given) => {
  await expect(Promise.resolve().then(() => invoke(premium, given))).rejects.toThrow(sentence);
});

test('a Chinese policy is asked in Chinese', async () => {
  const asked = await Promise.resolve()
    .then(() =>
      invoke(premium, [
        [
          ['费率', 0.01],
          ['保费税率', 0.06],
          ['其他费用', 10],
        ],
        5,
      ]),
    )
    .catch((problem) => problem.in('zh'));
  expect(asked).toBe('“计税口径”：请填写：税按保险费还是按保险费及费用计征？');
});

test('what is still to be paid is told without and with fees and tax', async () => {
  const answer = await invoke(premium, [
    [
      ['Premium rate', '0.2%'],
      ['Deposit premium', 39_500],
      ['Other fees', 300],
      ['Premium tax', '6%'],
      ['Tax counted on', 'premium and fees'],
    ],
    [[20_000_000]],
  ]);
  const after = (name: string) => answer.find((row) => row[0] === name)!.at(-1);
  expect(after('Premium still to be paid')).toBe(500);
  // 40,000 and 300 of fees, 6 % of both: 42,718, of which 39,500 are paid.
  expect(after('Still to be paid with fees and tax')).toBeCloseTo(3_218, 9);
});
