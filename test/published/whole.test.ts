import { join } from 'node:path';
import { readPublished } from './read';

const sheet = (name: string) => readPublished(join(__dirname, `${name}.csv`)).rows;
const count = (name: string, example: string) => sheet(name).filter((row) => row.example === example).length;

/** The runner asserts every row of a sheet; here it is asserted that no row of the document is missing. Figures of the document: printed points, percentiles, obligors. */
test.each([
  ['Example1A', 413, 9, 25],
  ['Example1B', 763, 9, 23],
  ['Example1C', 457, 9, 40],
  ['Example2', 362, 9, 25],
  ['Example3', 336, 9, 25],
])(
  '%s is there as printed: %d probabilities, %d percentiles, %d contributions',
  (example, points, percentiles, obligors) => {
    expect(
      [
        'creditRiskPlusProbabilities',
        'creditRiskPlusPercentiles',
        'creditRiskPlusContributions',
        'creditRiskPlusPortfolios',
      ].map((name) => count(name, example)),
    ).toEqual([points, percentiles, obligors, obligors]);
  },
);

test.each(['Example1A', 'Example1B', 'Example1C', 'Example2', 'Example3'])(
  'the printed points of %s follow one another without a gap, and their probabilities leave less than a thousandth',
  (example) => {
    const rows = sheet('creditRiskPlusProbabilities').filter((row) => row.example === example);
    expect(rows.map(({ point }) => Number(point))).toEqual(rows.map((_, at) => at));
    expect(Math.abs(1 - rows.reduce((sum, { expected }) => sum + Number(expected), 0))).toBeLessThan(1e-3);
  },
);

test.each([
  ['baselTwoWeights', 12 * 8],
  ['baselThreeWeights', 8 * 8],
])('%s holds all %d printed weights', (name, weights) => expect(sheet(name)).toHaveLength(weights));

test('every printed example of a claim, a limit or a day is there by its number', () => {
  const numbers = [
    'coverPaid',
    'coverCaps',
    'coverDerived',
    'coverDisputeTolerance',
    'coverDueDates',
    'coverMisprints',
    'coverReceipts',
    'coverRecoveries',
    'coverShares',
    'coverStopDates',
    'coverTopUp',
    'coverYear',
  ]
    .flatMap(sheet)
    .map(({ example }) => example!.split(' ')[0]!);
  const printed = [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 19, 20, 22, 23, 25].map((number) => `P${number}`);
  const derived = [1, 2, 3, 4, 6, 7, 10, 11, 12, 14].map((number) => `D${number}`);
  expect([...printed, ...derived].filter((number) => !numbers.includes(number))).toEqual([]);
});
