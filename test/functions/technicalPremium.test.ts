import { invoke } from '../../src/functions/invoke';
import { lossDistribution } from '../../src/functions/catalogue/lossDistribution';
import { technicalPremium } from '../../src/functions/catalogue/technicalPremium';

const book = [
  ['Customer', 'PD', 'LGD', 'Exposure', 'Credit limit', 'Annual sales'],
  ['A', 0.02, 0.8, 50_000, 30_000, 400_000],
  ['B', 0.05, 0.8, 20_000, 30_000, 100_000],
  ['C', 0.01, 0.8, 90_000, 'nil', 500_000],
];
const policy = [
  ['Insured percentage', 0.9],
  ['Aggregate first loss', 5_000],
  ['First loss counted', 'after percentage'],
  ['Maximum liability', 40_000],
];

test('the expected indemnity is the one that LOSSDISTRIBUTION tells, yearly terms included', async () => {
  const paid = (await invoke(lossDistribution, [book, policy])).find(([name]) => name === 'Expected loss')![3];
  expect((await invoke(technicalPremium, [book, policy]))[1]![2]).toBeCloseTo(paid as number, 6);
});

test('costs for each limit count customers that are not refused cover', async () => {
  const gross = async (loadings: unknown) =>
    (await invoke(technicalPremium, [book, policy, loadings]))[1]![3] as number;
  const without = await gross([['Expenses', 'none']]);
  expect(
    await gross([
      ['Expenses', 'none'],
      ['Cost per limit', 70],
      ['Fixed costs', 5],
    ]),
  ).toBeCloseTo(without + 145, 6);
});

test('the rate is on the estimated turnover of the policy, else on the sales of all', async () => {
  const rates = async (terms: unknown) => {
    const [, line] = await invoke(technicalPremium, [book, terms]);
    return (line![3] as number) / (line![5] as number);
  };
  expect([await rates(policy), await rates([...policy, ['Estimated turnover', 800_000]])]).toEqual([
    expect.closeTo(1_000_000, 4),
    expect.closeTo(800_000, 4),
  ]);
});

test.each<[string, readonly unknown[]]>([
  ['"model": a price is of one model: choose one.', [book, policy, null, 'all']],
  [
    'Loadings row 1, "Hazard factor": expected a number of 1 or more, found "0.5".',
    [book, policy, [['Hazard factor', 0.5]]],
  ],
  [
    'Loadings row 2: "Wong" is not a known term.',
    [
      book,
      policy,
      [
        ['Wang', 0.2],
        ['Wong', 1],
      ],
    ],
  ],
  [
    'Loadings row 1, "Capital level": expected a percentage below 100%, found "100%".',
    [book, policy, [['Capital level', 1]]],
  ],
  [
    '"Expenses": expenses, brokerage and profit together take the whole premium.',
    [
      book,
      policy,
      [
        ['Expenses', 0.7],
        ['Brokerage', 0.3],
      ],
    ],
  ],
  ['Loadings row 1, "Expenses": expected 30% or 0.3, found "30".', [book, policy, [['Expenses', 30]]]],
])('%s', async (sentence, given) => {
  await expect(Promise.resolve().then(() => invoke(technicalPremium, given))).rejects.toThrow(sentence);
});

test('a book of which nothing can be paid costs nothing by every principle', async () => {
  const one = [
    ['Customer', 'PD', 'LGD', 'Exposure', 'Credit limit'],
    ['A', 0.02, 1, 10_000, 5_000],
  ];
  const terms = [
    ['Insured percentage', 0.9],
    ['Aggregate first loss', 5_000],
    ['First loss counted', 'before percentage'],
  ];
  const lines = (await invoke(technicalPremium, [one, terms])).slice(1, 5);
  expect(lines.map(([principle]) => principle)).toContain('Semi-deviation');
  for (const line of lines) expect(line[3]).toBeCloseTo(0, 9);
});
