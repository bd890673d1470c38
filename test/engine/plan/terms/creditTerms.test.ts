import fc from 'fast-check';
import { creditTerms, type CreditTerms } from '../../../../src/engine/plan/terms/creditTerms';
import { breakEvenProbability, expectedProfitOf } from '../../../../src/engine/plan/terms/sale';
import type { Buyer } from '../../../../src/engine/plan/terms/termRules';
import type { TermCover, TermSettings } from '../../../../src/engine/plan/terms/termSettings';
import { Problem } from '../../../../src/engine/problem';
import { termTiers } from '../../../../src/engine/tables/termTiers';

const nobody: Buyer = {
  probability: 0.01,
  lossGivenDefault: 0.8,
  grade: null,
  annualSales: 1000,
  sectorDays: null,
  limit: Infinity,
  insuredPercentage: 0,
};
const nothing: TermSettings = { margin: null, fundingRate: null, targetDso: null, longestByLaw: null, usualDelay: 0 };
const uncovered: TermCover = { longest: null, premiumRate: 0 };
const all = (buyers: readonly Partial<Buyer>[], settings: Partial<TermSettings> = {}, cover: Partial<TermCover> = {}) =>
  creditTerms(
    buyers.map((buyer) => ({ ...nobody, ...buyer })),
    termTiers.rows,
    { ...nothing, ...settings },
    { ...uncovered, ...cover },
  ) as readonly CreditTerms[];
const one = (buyer: Partial<Buyer>, settings: Partial<TermSettings> = {}, cover: Partial<TermCover> = {}) =>
  all([buyer], settings, cover)[0]!;

test.each<[number, number, number, string]>([
  [0.005, 90, 0, 'open account'],
  [0.00501, 60, 0, 'open account'],
  [0.02, 60, 0, 'open account'],
  [0.0201, 30, 0, 'open account'],
  [0.05, 30, 0, 'open account'],
  [0.0501, 30, 0.3, 'deposit'],
  [0.1, 30, 0.3, 'deposit'],
  [0.1001, 15, 0.5, 'letter of credit'],
  [0.2, 15, 0.5, 'letter of credit'],
  [0.2001, 0, 1, 'prepayment'],
  [1, 0, 1, 'prepayment'],
])('a PD of %d gets %d days, a deposit of %d, %s', (probability, days, deposit, form) => {
  const terms = one({ probability });
  expect([terms.days, terms.deposit, terms.form, terms.binding.name.en]).toEqual([days, deposit, form, 'Risk class']);
});

test.each<[string, Partial<Buyer>, Partial<TermSettings>, Partial<TermCover>, number]>([
  ['Sector', { sectorDays: 45 }, {}, {}, 45],
  ['Insurer', {}, {}, { longest: 40 }, 40],
  ['Law', {}, { longestByLaw: 30 }, {}, 30],
  ['Risk class', { sectorDays: 61 }, { longestByLaw: 60 }, { longest: 90 }, 60],
  ['Margin', {}, { margin: 0.005, fundingRate: 0.06 }, {}, 26],
])('%s binds where it is the shortest', (rule, buyer, settings, cover, days) => {
  const terms = one(buyer, settings, cover);
  expect([terms.days, terms.binding.name.en]).toEqual([days, rule]);
});

test('on the last day that the margin carries the sale pays, on the next it does not', () => {
  const sale = { probability: 0.01, lossGivenDefault: 0.8, deposit: 0 };
  const days = one({}, { margin: 0.005, fundingRate: 0.06 }).days;
  expect(expectedProfitOf({ ...sale, days }, 0.005, 0.06, 0)).toBeGreaterThanOrEqual(0);
  expect(expectedProfitOf({ ...sale, days: days + 1 }, 0.005, 0.06, 0)).toBeLessThan(0);
});

test('a margin that the premium eats up leaves no term: paid in advance', () => {
  const terms = one({ insuredPercentage: 0.9 }, { margin: 0.002, fundingRate: 0.06 }, { premiumRate: 0.003 });
  expect([terms.days, terms.form, terms.deposit, terms.binding.name.en]).toEqual([0, 'prepayment', 1, 'Margin']);
});

test('cover lowers the loss of those whom the insurer covers and costs them; who has no limit is outside the turnover', () => {
  const settings = { margin: 0.1, fundingRate: 0.06 };
  const cover = { premiumRate: 0.002 };
  const free = one({}, settings);
  expect(one({ insuredPercentage: 0.9 }, settings, cover).expectedLoss).toBeCloseTo(0.1 * free.expectedLoss, 12);
  const refused = one({ insuredPercentage: 0.9, limit: 0 }, settings, cover);
  expect([refused.expectedLoss, refused.expectedProfit, refused.breakEvenWithout]).toEqual([
    free.expectedLoss,
    free.expectedProfit,
    null,
  ]);
});

test('what is owed above the limit is not insured', () => {
  // 3,650 a year on 60 days are 600 owed; a limit of 300 insures half of it, at 90 %.
  const free = one({ annualSales: 3650 });
  const half = one({ annualSales: 3650, insuredPercentage: 0.9, limit: 300 });
  expect(half.days).toBe(60);
  expect(half.expectedLoss).toBeCloseTo(0.55 * free.expectedLoss, 12);
});

test('the break-even PD leaves a profit of nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 15, max: 365 }),
      fc.double({ min: 0.02, max: 0.3, noNaN: true }),
      fc.double({ min: 0.01, max: 0.15, noNaN: true }),
      fc.constantFrom(0, 0.3),
      (days, margin, fundingRate, deposit) => {
        const sale = { probability: 0, lossGivenDefault: 0.8, deposit, days };
        const probability = breakEvenProbability(sale, margin, fundingRate, 0);
        if (probability > 0 && probability < 1)
          expect(Math.abs(expectedProfitOf({ ...sale, probability }, margin, fundingRate, 0))).toBeLessThan(1e-6);
        else
          expect(
            expectedProfitOf({ ...sale, probability }, margin, fundingRate, 0) * (probability - 0.5),
          ).toBeGreaterThanOrEqual(-1e-12);
      },
    ),
  );
});

test('a target for the book cuts all terms alike, delay counted; without all sales it is not applied', () => {
  const buyers = [
    { probability: 0.004, annualSales: 3000 },
    { probability: 0.03, annualSales: 1000 },
  ];
  expect(all(buyers, { targetDso: 75 }).map(({ days }) => days)).toEqual([90, 30]);
  expect(all(buyers, { targetDso: 60 }).map(({ days, binding }) => [days, binding.name.en])).toEqual([
    [72, 'Target DSO'],
    [24, 'Target DSO'],
  ]);
  expect(all(buyers, { targetDso: 60, usualDelay: 10 }).map(({ days }) => days)).toEqual([60, 20]);
  expect(all([...buyers, { annualSales: null }], { targetDso: 60 }).map(({ days }) => days)).toEqual([90, 30, 60]);
});

test('a customer in no tier is told so', () => {
  expect(creditTerms([nobody], [{ ...termTiers.rows[0]!, upTo: 0.005 }], nothing, uncovered)[0]).toBeInstanceOf(
    Problem,
  );
});

test('a riskier customer never gets longer terms or a smaller deposit', () => {
  const probability = fc.double({ min: 0.0003, max: 1, noNaN: true });
  fc.assert(
    fc.property(probability, probability, (a, b) => {
      const [good, bad] = [Math.min(a, b), Math.max(a, b)].map((one_) =>
        one({ probability: one_ }, { margin: 0.05, fundingRate: 0.05 }),
      );
      expect([bad!.days <= good!.days, bad!.deposit >= good!.deposit]).toEqual([true, true]);
    }),
  );
});

test('one day on credit is still open account, none is prepayment', () => {
  expect([one({}, {}, { longest: 1 }).days, one({}, {}, { longest: 1 }).form]).toEqual([1, 'open account']);
  expect([one({}, {}, { longest: 0.9 }).days, one({}, {}, { longest: 0.9 }).form]).toEqual([0, 'prepayment']);
});
