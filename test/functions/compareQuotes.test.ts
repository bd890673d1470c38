import fc from 'fast-check';
import { compareQuotes } from '../../src/functions/catalogue/compareQuotes';
import { coverValue } from '../../src/functions/catalogue/coverValue';
import type { Answer } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';

const book = [
  ['Customer', 'PD', 'LGD', 'Exposure', 'Annual sales'],
  ['A', 0.02, 0.8, 50_000, 400_000],
  ['B', 0.05, 0.8, 20_000, 100_000],
];
const business = [
  ['Absorbable loss', 60_000],
  ['Cost of capital', '8%'],
  ['Equity', 50_000],
  ['Cash', 20_000],
];
const named = (answer: Answer, name: string) => answer.find((row) => row[0] === name)!.slice(1);
const lines = 25;

test('a policy beside itself: every difference is 0 and no term is listed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      fc.double({ min: 0.0001, max: 0.05, noNaN: true }),
      async (share, rate) => {
        const answer = await invoke(compareQuotes, [
          book,
          [
            ['Term', 'One', 'Same'],
            ['Insured percentage', share, share],
            ['Premium rate', rate, rate],
          ],
          business,
        ]);
        expect(answer).toHaveLength(lines);
        expect(answer.slice(1, -7).map((row) => row[3])).toEqual(Array.from({ length: lines - 8 }, () => 0));
        expect(named(answer, 'Why')[0]).toBe(named(answer, 'Why')[1]);
        expect(named(answer, 'Customers without a limit')[0]).toBe(
          '2 customers without a limit, exposure 70,000: counted as covered in full',
        );
      },
    ),
    { numRuns: 8 },
  );
});

test('each column is what COVERVALUE tells of that policy', async () => {
  const answer = await invoke(compareQuotes, [
    book,
    [
      ['', 'North', 'South'],
      ['Insured percentage', 0.9, 0.7],
      ['Premium rate', 0.004, 0.002],
    ],
    business,
  ]);
  const south = await invoke(coverValue, [
    book,
    [
      ['Insured percentage', 0.7],
      ['Premium rate', 0.002],
    ],
    business,
  ]);
  for (const name of [
    'Cost of cover',
    'Expected indemnity',
    'Tail loss retained',
    'Net benefit by certainty equivalent',
    'Verdict',
  ])
    expect(named(answer, name)[1]).toBe(named(south, name)[0]);
});

test('four policies have three differences, and numbers for names where no heading row names them', async () => {
  const answer = await invoke(compareQuotes, [
    book,
    [
      ['Insured percentage', 0.9, 0.8, 0.7, 0.6],
      ['Fixed premium', 1000, 900, 800, 700],
    ],
  ]);
  expect(answer[0]).toEqual(['What', '1', '2', '3', '4', '2 − 1', '3 − 1', '4 − 1']);
  expect(named(answer, 'Cost of cover').slice(4)).toEqual([-100, -200, -300]);
});

test('policies that differ in price only pay the same, those that differ in cover do not', async () => {
  const answer = await invoke(compareQuotes, [
    book,
    [
      ['Insured percentage', 0.9, 0.9, 0.9],
      ['Maximum liability', 20_000, 20_000, 10_000],
      ['Fixed premium', 1000, 900, 900],
      ['Premium tax', 0, 0.1, 0.1],
    ],
  ]);
  const [one, other, less] = named(answer, 'Expected indemnity') as readonly number[];
  expect([one! - other!, less! < one!]).toEqual([0, true]);
  expect(named(answer, 'Cost of cover').slice(0, 3)).toEqual([1000, 990, 990]);
});

test('terms differ where they are read differently, not where they are written differently', async () => {
  const answer = await invoke(compareQuotes, [
    book,
    [
      ['Term', 'A', 'B'],
      ['Insured percentage', '90%', 0.9],
      ['Fixed premium', 'USD 1,000', 1000],
      ['Waiting period', '6 months', '180 days'],
      ['Maximum liability', null, 90_000],
    ],
  ]);
  expect(answer.slice(lines).map((row) => row.slice(0, 3))).toEqual([
    ['Waiting period', '6 months', '180 days'],
    ['Maximum liability', '', 90_000],
  ]);
});

test('a day that differs is shown as a day', async () => {
  const answer = await invoke(compareQuotes, [
    book,
    [
      ['Term', 'A', 'B'],
      ['Insured percentage', '90%', '90%'],
      ['Premium rate', '0.3%', '0.3%'],
      ['Policy start', 46023, '2026-07-01'],
    ],
  ]);
  expect(answer.slice(lines).map((row) => row.slice(0, 3))).toEqual([['Policy start', '2026-01-01', '2026-07-01']]);
});

test('a policy that cannot be read shows why in its own column', async () => {
  const answer = await invoke(compareQuotes, [
    book,
    [
      ['Term', 'Good', 'Bad'],
      ['Insured percentage', 0.9, 90],
      ['Fixed premium', 500, 500],
    ],
  ]);
  expect(named(answer, 'Cost of cover')[0]).toBe(500);
  expect(named(answer, 'Why')[1]).toBe('Policy row 2, "Insured percentage": expected 90% or 0.9, found "90".');
  expect(answer.slice(lines).map((row) => row.slice(0, 3))).toEqual([['Insured percentage', 0.9, 90]]);
});

test.each<[string, unknown]>([
  ['Policies: expected a column of terms and two to four columns of values, found 1.', [['Insured percentage', 0.9]]],
  [
    'Policies: expected a column of terms and two to four columns of values, found 5.',
    [['Insured percentage', 0.9, 0.9, 0.9, 0.9, 0.9]],
  ],
])('%s', async (sentence, policies) => {
  await expect(Promise.resolve().then(() => invoke(compareQuotes, [book, policies]))).rejects.toThrow(sentence);
});

test('policies in another currency than the customers are refused in their column', async () => {
  const answer = await invoke(compareQuotes, [
    [
      ['Customer', 'PD', 'LGD', 'Exposure', 'Currency'],
      ['A', 0.1, 1, 1000, 'EUR'],
    ],
    [
      ['Insured percentage', 0.9, 0.9],
      ['Fixed premium', 10, 20],
      ['Currency', 'EUR', 'USD'],
    ],
  ]);
  expect(named(answer, 'Why')[1]).toBe(
    'two currencies, EUR (Customers) and USD (Policy): give their exchange rates (rates), or convert to one first.',
  );
});
