import { Problem } from '../../../../src/engine/problem';
import { readingOf, readings, type Policy } from '../../../../src/engine/cover';
import { paidFor, policy } from '../made';

const paid = (loss: number, terms: Partial<Policy>) =>
  paidFor([{ loss }], { insuredPercentage: 0.9, ...terms }).indemnity[0]!;

function refusal(terms: Partial<Policy>): string {
  try {
    readingOf(policy(terms));
  } catch (error) {
    if (error instanceof Problem) return `${error.kind} ${error.message}`;
  }
  return 'not refused';
}

test.each([
  ['below', 999.99, 0],
  ['on', 1000, 0],
  ['above', 1000.01, 900.009],
])('a loss %s the non-qualifying loss of 1,000 pays %d → %d', (_, loss, expected) =>
  expect(paid(loss, { nonQualifyingLoss: 1000 })).toBeCloseTo(expected, 9),
);

test('the non-qualifying loss looks at the covered loss, not at what is owed', () => {
  expect(paidFor([{ loss: 5000, limit: 1000 }], { insuredPercentage: 0.9, nonQualifyingLoss: 1000 }).indemnity[0]).toBe(
    0,
  );
});

test.each([
  ['below', 4999, 0],
  ['on', 5000, 0],
  ['above', 5001, 0.9],
])('a loss %s the deductible of 5,000 pays %d → %d when it is deducted first', (_, loss, expected) =>
  expect(paid(loss, { wording: 'deduct then percent', eachLossDeductible: 5000 })).toBeCloseTo(expected, 9),
);

test.each([
  ['below', 5555, 0],
  ['above', 5556, 0.4],
])('a loss just %s deductible ÷ percentage pays %d → %d when the percentage comes first', (_, loss, expected) =>
  expect(paid(loss, { wording: 'percent then deduct', eachLossDeductible: 5000 })).toBeCloseTo(expected, 9),
);

test.each([
  ['below', 9000, 8000],
  ['on', 10_000, 9000],
  ['above', 11_000, 9900],
])('a loss %s the point where retention and percentage are equal: %d → %d', (_, loss, expected) =>
  expect(paid(loss, { minimumRetention: 1000 })).toBeCloseTo(expected, 9),
);

test.each([
  ['below', 99_999, 0],
  ['on', 100_000, 0],
  ['above', 100_001, 1],
])('a loss %s the first loss of an excess-of-loss policy: %d → %d', (_, loss, expected) =>
  expect(paid(loss, { wording: 'excess of loss', insuredPercentage: null, aggregateFirstLoss: 100_000 })).toBeCloseTo(
    expected,
    9,
  ),
);

test.each([
  ['below', 999, 899.1],
  ['on', 1000, 900],
  ['above', 1001, 900],
])('a loss %s what the maximum liability of 900 allows: %d → %d', (_, loss, expected) =>
  expect(paid(loss, { maximumLiability: 900 })).toBeCloseTo(expected, 9),
);

test('first loss already used and already paid reduce what is left of the year', () => {
  expect(paid(10_000, { aggregateFirstLoss: 5000, firstLossCounted: 'after percentage', firstLossUsed: 2000 })).toBe(
    6000,
  );
  expect(paid(10_000, { maximumLiability: 8000, alreadyPaid: 3000 })).toBe(5000);
  expect(paid(10_000, { maximumLiability: 8000, alreadyPaid: 9000 })).toBe(0);
});

test.each([
  ['deduct then percent', 'after percentage', (10_000 - 1000) * 0.9 - 3000],
  ['deduct then percent', 'before percentage', (10_000 - 1000 - 3000) * 0.9],
  ['percent then deduct', 'after percentage', 10_000 * 0.9 - 1000 - 3000],
  ['percent then deduct', 'before percentage', (10_000 - 3000) * 0.9 - 1000],
] as const)('%s with the first loss counted %s pays %d of 10,000', (wording, firstLossCounted, expected) => {
  expect(paid(10_000, { wording, firstLossCounted, eachLossDeductible: 1000, aggregateFirstLoss: 3000 })).toBeCloseTo(
    expected,
    9,
  );
});

test('a loss of 50,000 uses up 45,000 of the first loss after, 50,000 before the percentage', () => {
  const rows = [
    { loss: 50_000, date: 1 },
    { loss: 10_000, date: 2 },
  ];
  const second = (firstLossCounted: Policy['firstLossCounted']) =>
    paidFor(rows, { insuredPercentage: 0.9, aggregateFirstLoss: 50_000, firstLossCounted }).indemnity[1];
  expect(second('after percentage')).toBeCloseTo(45_000 + 9000 - 50_000, 9);
  expect(second('before percentage')).toBeCloseTo(9000, 9);
});

test.each([
  ['the insured percentage', { wording: 'deduct then percent' }, 'missing "Insured percentage": needed'],
  [
    'the wording, where the order matters',
    { insuredPercentage: 0.9, eachLossDeductible: 5 },
    'missing "Wording": needed',
  ],
  [
    'how the first loss is counted',
    { insuredPercentage: 0.9, aggregateFirstLoss: 5 },
    'missing "First loss counted": needed',
  ],
  [
    'the first loss of an excess-of-loss policy',
    { wording: 'excess of loss' },
    'missing "Aggregate first loss": needed',
  ],
] as const)('a policy without %s is asked for it', (_, terms, expected) => expect(refusal(terms)).toContain(expected));

test.each([
  [
    'excess of loss with 90 %',
    { wording: 'excess of loss', insuredPercentage: 0.9, aggregateFirstLoss: 5 },
    'found 90%',
  ],
  [
    'a first loss without percentage beside 90 %',
    { insuredPercentage: 0.9, aggregateFirstLoss: 5, firstLossCounted: 'without percentage' },
    'found 90%',
  ],
  [
    'a deductible beside minimum retention',
    { wording: 'minimum retention', insuredPercentage: 0.9, eachLossDeductible: 5 },
    '"Each-loss deductible": the wording "minimum retention" has no such clause',
  ],
  [
    'a minimum retention beside deduct then percent',
    { wording: 'deduct then percent', insuredPercentage: 0.9, minimumRetention: 5 },
    '"Minimum retention": the wording "deduct then percent" has no such clause',
  ],
] as const)('%s is refused', (_, terms, expected) => {
  expect(refusal(terms)).toMatch(/^invalid/);
  expect(refusal(terms)).toContain(expected);
});

test.each([
  ['no deductible', { insuredPercentage: 0.9 }],
  ['a deductible beside 100 %', { insuredPercentage: 1, eachLossDeductible: 5 }],
  ['a minimum retention alone', { insuredPercentage: 0.9, minimumRetention: 5 }],
  ['a first loss beside 100 %', { insuredPercentage: 1, aggregateFirstLoss: 5 }],
])('with %s nothing is asked', (_, terms) => expect(refusal(terms)).toBe('not refused'));

test('every reading ends with the maximum liability and has a source', () => {
  expect(readings.map((reading) => reading.wholeYear.at(-1)!.name.en)).toEqual(readings.map(() => 'Maximum liability'));
  expect(new Set(readings.map(({ wording, firstLossCounted }) => `${wording}, ${firstLossCounted}`)).size).toBe(9);
});

test('losses of the same day share what is left in proportion, whatever their rows', () => {
  const rows = [
    { customer: 'A', loss: 6000, date: 5 },
    { customer: 'B', loss: 3000, date: 5 },
    { customer: 'C', loss: 500, date: 4 },
  ];
  expect([...paidFor(rows, { insuredPercentage: 1, maximumLiability: 3500 }).indemnity]).toEqual([2000, 1000, 500]);
  expect([...paidFor([...rows].reverse(), { insuredPercentage: 1, maximumLiability: 3500 }).indemnity]).toEqual([
    500, 1000, 2000,
  ]);
});

test('undated losses use up yearly terms in the order of their rows', () => {
  expect([
    ...paidFor([{ loss: 600 }, { loss: 600 }], { insuredPercentage: 1, maximumLiability: 1000 }).indemnity,
  ]).toEqual([600, 400]);
});

test('losses by several causes are each paid to the percentage of their own', () => {
  const covers = [
    { cause: 'insolvency', percentage: 0.9 },
    { cause: 'default', percentage: 0.5 },
    { cause: 'political', percentage: 0.95 },
  ] as const;
  const rows = covers.map(({ cause }, at) => ({ customer: `${at}`, loss: 100, cause }));
  expect([...paidFor(rows, { insuredPercentage: 0.8, covers }).indemnity]).toEqual([90, 50, 95]);
});
