import fc from 'fast-check';
import type { Applicant } from '../../../../src/engine/plan/limit/applicant';
import { limitAdvice, type LimitAdvice } from '../../../../src/engine/plan/limit/limitAdvice';
import { limitRules } from '../../../../src/engine/plan/limit/limitRules';
import { usualLimits, type LimitSettings } from '../../../../src/engine/plan/limit/limitSettings';
import type { Problem } from '../../../../src/engine/problem';
import { customerOf } from '../../ledger/made';
import { applicant } from '../made';

const asks = customerOf({ annualSales: 365_000, terms: { count: 60, unit: 'days' } });
const advised = (known: Partial<Applicant>, settings: Partial<LimitSettings> = {}) => {
  const { limit, binding } = limitAdvice(applicant({ customer: asks, ...known }), {
    ...usualLimits,
    ...settings,
  }) as LimitAdvice;
  return [limit, binding.name.en];
};

test('alone, the need decides: sales times terms', () => {
  expect(advised({})).toEqual([60_000, 'Need']);
});

test('the need counts delay, tax and the busiest month', () => {
  expect(advised({}, { usualDelay: 12, salesTax: 0.13, peakFactor: 1.5 })).toEqual([
    ((365_000 * 72) / 365) * 1.13 * 1.5,
    'Need',
  ]);
});

test.each<[string, Partial<Applicant>, Partial<LimitSettings>, number]>([
  ['Net worth', { netWorth: 590_000 }, {}, 59_000],
  ['Working capital', { workingCapital: 400_000 }, {}, 40_000],
  ['Customer turnover', { turnover: 1_000_000 }, {}, 50_000],
  ['References', { references: 30_000 }, {}, 30_000],
  ['Concentration', { allReceivables: 300_000, customers: 7 }, {}, 45_000],
  ['Concentration', { allReceivables: 200_000, customers: 5 }, { receivablesShare: 0.2 }, 40_000],
  ['Concentration', { allReceivables: 300_000, customers: 8, allSales: 200_000 }, { concentrationShare: 0.15 }, 30_000],
  ['Need', { allReceivables: 60_000, customers: 6 }, {}, 60_000],
  ['Own equity', {}, { equity: 375_000 }, 50_000],
  ['Risk', {}, { lossAppetite: 750 }, 50_000],
  ['Insurer', { insuredLimit: 20_000 }, {}, 20_000],
  ['Insurer', { insuredLimit: 0 }, {}, 0],
  ['Default', { probability: 1 }, {}, 0],
])('%s binds where it is the lowest', (rule, known, settings, limit) => {
  const [amount, binding] = advised(known, settings);
  expect([(amount as number).toFixed(6), binding]).toEqual([limit.toFixed(6), rule]);
});

test('equity and loss appetite count what stays with the firm: a tenth within the insured limit, all above it', () => {
  // Need 197,260; of it 10 % of an insured 250,000 stay. 100,000 of equity may be lost at 75 %: 133,333 kept.
  const sold = { customer: customerOf({ annualSales: 1_200_000, terms: { count: 60, unit: 'days' } }) };
  const insured = { insuredLimit: 250_000, insuredPercentage: 0.9 };
  expect(advised({ ...sold, ...insured }, { equity: 1_000_000 })).toEqual([(1_200_000 * 60) / 365, 'Need']);
  expect(advised(sold, { equity: 1_000_000 })).toEqual([100_000 / 0.75, 'Own equity']);
  // 15,000 may be lost: 20,000 kept are 200,000 under the limit; 37,500 more than it leaves are above it.
  const free = { insuredOnly: false, peakFactor: 10 };
  expect(advised({ ...sold, ...insured }, { equity: 150_000, ...free })).toEqual([
    expect.closeTo(200_000, 6),
    'Own equity',
  ]);
  expect(advised({ ...sold, ...insured }, { equity: 375_000, ...free })).toEqual([
    expect.closeTo(275_000, 6),
    'Own equity',
  ]);
  expect(advised({ ...sold, ...insured }, { lossAppetite: 0.02 * 15_000, ...free })).toEqual([
    expect.closeTo(200_000, 6),
    'Risk',
  ]);
});

test.each([
  [100, 60_000],
  [80, 60_000],
  [79.9, 45_000],
  [50, 45_000],
  [49.9, 30_000],
  [1, 30_000],
])('a payment index of %d leaves %d of a need of 60,000', (paymentIndex, limit) => {
  expect(advised({ paymentIndex })[0]).toBe(limit);
});

test('with uninsured credit allowed the insurer’s limit is not applied', () => {
  expect(advised({ insuredLimit: 20_000 }, { insuredOnly: false })).toEqual([60_000, 'Need']);
});

test.each([
  [30_000, 30_000],
  [30_999, 30_000],
  [31_000, 31_000],
  [999, 0],
])('%d is rounded down to %d', (references, limit) => {
  expect(advised({ references }, { roundTo: 1000 })[0]).toBe(limit);
});

test('a negative net worth allows nothing', () => {
  expect(advised({ netWorth: -5000 })).toEqual([0, 'Net worth']);
});

test('where nothing is known there is no advice, and it says what is missing', () => {
  expect((limitAdvice(applicant({}), usualLimits) as Problem).message).toContain('give annual sales and terms');
});

const amount = fc.option(fc.integer({ min: 1, max: 1e7 }), { nil: null });
const asked = fc.record({
  netWorth: amount,
  workingCapital: amount,
  turnover: amount,
  references: amount,
  allSales: amount,
  paymentIndex: fc.option(fc.integer({ min: 1, max: 100 }), { nil: null }),
  probability: fc.double({ min: 0.0003, max: 1, noNaN: true }),
});

test('the advice is one of the rules’ own limits, and none allows less', () => {
  fc.assert(
    fc.property(asked, (known) => {
      const { limit, binding, allowed } = limitAdvice(
        applicant({ customer: asks, ...known }),
        usualLimits,
      ) as LimitAdvice;
      allowed.forEach((most) => expect(limit).toBeLessThanOrEqual(most ?? Infinity));
      expect(allowed[limitRules.indexOf(binding)]).toBe(limit);
    }),
  );
});

test('one more thing known never raises the limit', () => {
  fc.assert(
    fc.property(asked, amount, (known, netWorth) => {
      const [less, more] = [
        { ...known, netWorth: null },
        { ...known, netWorth },
      ].map((one) => (limitAdvice(applicant({ customer: asks, ...one }), usualLimits) as LimitAdvice).limit);
      expect(more).toBeLessThanOrEqual(less!);
    }),
  );
});
