import fc from 'fast-check';
import type { Problem } from '../../../../src/engine/problem';
import {
  equivalentProbability,
  ratingEquivalent,
  scored,
  statementModels,
  zoneOf,
  type Statement,
  type StatementModel,
  type StatementModelName,
} from '../../../../src/engine/risk';
import { vector } from './vector';

const score = (name: StatementModelName, change: Statement = {}) =>
  scored(statementModels[name], { ...vector, ...change }) as number;
const twoLosses: Statement = { netIncome: -30, netIncomeBefore: -40 };

/** Seen in public code; each is worked out here by its own formula and must not come out. */
const wrong: readonly (readonly [string, number, number])[] = [
  ['Ohlson with 0.076 for the short debt', score('Ohlson'), -1.587505 + 0.0003 * (350 / 600)],
  [
    'Ohlson with net income over liabilities for the funds',
    score('Ohlson'),
    -1.587505 + 1.83 * (85 / 550) - 1.83 * (50 / 550),
  ],
  ['Ohlson with +0.0058 for the funds', score('Ohlson'), -1.587505 + (1.83 + 0.0058) * (85 / 550)],
  [
    'Ohlson with −1.83 on liabilities above assets',
    score('Ohlson', { totalLiabilities: 1100 }),
    score('Ohlson', { totalLiabilities: 1100 }) + 1.72 - 1.83,
  ],
  [
    'Ohlson with the sign of two losses turned',
    score('Ohlson', twoLosses),
    -1.32 -
      0.407 * Math.log(1000) +
      6.03 * 0.55 -
      1.43 * 0.25 +
      0.0757 * (350 / 600) +
      2.37 * 0.03 -
      1.83 * (85 / 550) -
      0.285 -
      0.521 * (10 / 70),
  ],
  [
    'Ohlson with debt over assets as size',
    score('Ohlson'),
    -1.587505 + 0.407 * Math.log(1000) - 0.407 * Math.log(0.55),
  ],
  ['Ohlson with EBIT for the funds', score('Ohlson'), -1.587505 + 1.83 * (85 / 550) - 1.83 * (90 / 550)],
  [
    'Z with percent coefficients on decimals',
    score('Z'),
    0.012 * 0.25 + 0.014 * 0.18 + 0.033 * 0.09 + 0.006 * (700 / 550) + 0.999 * 1.4,
  ],
  ['Z″ with 6.5 for liquidity', score('Z double prime'), 3.690691 - 0.06 * 0.25],
];

test.each(wrong)('%s does not come out', (_, came, mistaken) => {
  expect(Math.abs(came - mistaken)).toBeGreaterThan(1e-4);
});

test('two losses in a row raise Ohlson by 0.285 and no more', () => {
  const expected =
    -1.32 -
    0.407 * Math.log(1000) +
    6.03 * 0.55 -
    1.43 * 0.25 +
    0.0757 * (350 / 600) +
    2.37 * 0.03 -
    1.83 * (85 / 550) +
    0.285 -
    0.521 * (10 / 70);
  expect(score('Ohlson', twoLosses)).toBeCloseTo(expected, 12);
});

test('liabilities above assets take 1.72 off Ohlson, as printed', () => {
  const at = (totalLiabilities: number) =>
    score('Ohlson', { totalLiabilities }) - 6.03 * (totalLiabilities / 1000) + 1.83 * (85 / totalLiabilities);
  expect(at(1001) - at(1000)).toBeCloseTo(-1.72, 10);
});

test('Zmijewski is read by the normal distribution, not by the logistic', () => {
  const probability = statementModels.Zmijewski.probabilityOf!(score('Zmijewski'));
  expect(probability).toBeCloseTo(0.076166, 6);
  expect(Math.abs(probability - 1 / (1 + Math.exp(1.431343)))).toBeGreaterThan(0.1);
});

test('the sign of Zmijewski’s liquidity is plus', () => {
  expect(score('Zmijewski', { currentAssets: 1300 }) - score('Zmijewski')).toBeCloseTo(0.004 * 2, 12);
});

test('ten days without new credit add 0.29 to Taffler', () => {
  expect(score('Taffler', { noCreditInterval: 10 })).toBeCloseTo(4.799273 + 0.29, 6);
});

test('the no-credit interval follows from stocks, sales and profit', () => {
  expect(score('Taffler', { inventories: 100 })).toBeCloseTo(
    4.799273 + (0.029 * 365 * (600 - 100 - 350)) / (1400 - 75 - 35),
    6,
  );
});

test('Taffler names the line it lacks; without the interval it does without it', () => {
  expect(score('Taffler') as unknown).toMatchObject({ message: 'Taffler needs No-credit interval.' });
  expect((scored(statementModels.Taffler, vector) as Problem).in('zh')).toBe('塔夫勒需要：无信用间隔天数。');
});

test('liabilities follow from book equity, funds from income and depreciation, profit from EBIT and interest', () => {
  const { totalLiabilities: _l, fundsFromOperations: _f, profitBeforeTax: _p, ...less } = vector;
  for (const name of ['Z', 'Ohlson', 'Springate'] as const)
    expect(scored(statementModels[name], less)).toBeCloseTo(score(name), 12);
});

test('last year’s figures make the averages of the F-score; a printed line is not overruled', () => {
  const { totalLiabilitiesBefore, totalAssetsBefore } = { totalLiabilitiesBefore: 450, totalAssetsBefore: 800 };
  const change = 1.9271 * 85 * (1 / 500 - 1 / 550) + 0.4961 * 100 * (1 / 900 - 1 / 1000);
  expect(score('F', { totalLiabilitiesBefore, totalAssetsBefore }) - score('F')).toBeCloseTo(change, 12);
  expect(score('F', { totalLiabilitiesBefore, averageTotalLiabilities: 550 })).toBeCloseTo(score('F'), 12);
});

test('a denominator of nothing is a problem, not an endless score', () => {
  expect((scored(statementModels.Springate, { ...vector, currentLiabilities: 0 }) as Problem).kind).toBe('invalid');
});

const cuts: readonly (readonly [StatementModelName, number, string])[] = [
  ['Z', 1.8, 'distress'],
  ['Z', 1.81, 'grey'],
  ['Z', 2.99, 'grey'],
  ['Z', 3, 'safe'],
  ['Z prime', 1.22, 'distress'],
  ['Z prime', 1.23, 'grey'],
  ['Z prime', 2.91, 'safe'],
  ['Z double prime', 1.09, 'distress'],
  ['Z double prime', 1.1, 'grey'],
  ['Z double prime', 2.61, 'safe'],
  ['EM', 4.14, 'distress'],
  ['EM', 4.15, 'grey'],
  ['EM', 5.85, 'grey'],
  ['EM', 5.86, 'safe'],
  ['Taffler', -0.01, 'distress'],
  ['Taffler', 0.01, 'safe'],
  ['Springate', 0.861, 'distress'],
  ['Springate', 0.863, 'safe'],
  ['F', 0.0273, 'distress'],
  ['F', 0.0275, 'safe'],
  ['Zmijewski', 0.01, 'distress'],
  ['Zmijewski', -0.01, 'safe'],
  ['Ohlson', -3.23, 'distress'],
  ['Ohlson', -3.24, 'safe'],
];

test.each(cuts)('%s of %d is called %s', (name, value, zone) => {
  expect(zoneOf(statementModels[name], value)).toBe(zone);
});

test.each([
  [8.15, 'AAA'],
  [8.14, 'AA+'],
  [5.85, 'BBB'],
  [4.15, 'B'],
  [1.75, 'CCC-'],
  [1.74, 'D'],
  [-3, 'D'],
])('an EM score of %d equals %s', (value, grade) => {
  expect(ratingEquivalent(value)).toBe(grade);
});

test('a lower EM score is never less likely to fail, and never certain to', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -5, max: 12, noNaN: true }),
      fc.double({ min: 0, max: 5, noNaN: true }),
      (value, less) => {
        expect(equivalentProbability(value - less)).toBeGreaterThanOrEqual(equivalentProbability(value));
        expect(equivalentProbability(value - less)).toBeLessThan(1);
      },
    ),
  );
});

test('scores do not depend on the unit of the statement, save Ohlson, whose size does', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (unit) => {
      const other = Object.fromEntries(Object.entries(vector).map(([line, value]) => [line, value * unit]));
      for (const [name, model] of Object.entries<StatementModel>(statementModels)) {
        if (name === 'Taffler') continue;
        const same = name === 'Ohlson' ? { ...other, priceIndex: unit } : other;
        expect(scored(model, same)).toBeCloseTo(score(name as StatementModelName), 8);
      }
    }),
  );
});

test('F-score by hand: −0.1774 + 1.1091 × 0.2 + 0.1074 × 0.2 + 1.9271 × 0.2 + 0.0302 × 1.5 + 0.4961 × 0.14 = 0.566074', () => {
  const firm = {
    currentAssets: 500,
    currentLiabilities: 300,
    totalAssets: 1000,
    retainedEarnings: 200,
    netIncome: 80,
    depreciation: 40,
    averageTotalLiabilities: 600,
    marketEquity: 900,
    totalLiabilities: 600,
    interest: 20,
    averageTotalAssets: 1000,
  };
  expect(scored(statementModels.F, firm)).toBeCloseTo(0.566074, 10);
});
