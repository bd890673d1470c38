import fc from 'fast-check';
import type { Policy, WordingName } from '../../../src/engine/cover/policy/policy';
import type { Customer } from '../../../src/engine/ledger/customer';
import { bernoulliMoments } from '../../../src/engine/portfolio/models/bernoulliMoments';
import { coveredLaws } from '../../../src/engine/portfolio/year/coveredLaws';
import { creditRiskPlusMoments } from '../../../src/engine/portfolio/models/creditRiskPlusMoments';
import { grossRisks, type Entry } from '../../../src/engine/portfolio/year/entry';
import { insuredYear } from '../../../src/engine/portfolio/year/insuredYear';
import { lineOf } from '../../../src/engine/portfolio/lattice/lattice';
import {
  deviationOf,
  expectedShortfallOf,
  layerOf,
  meanOf,
  quantileOf,
  stopLoss,
  type Law,
} from '../../../src/engine/portfolio/lattice/law';
import { lossLaw } from '../../../src/engine/portfolio/year/lossLaw';
import { lossParts } from '../../../src/engine/portfolio/year/lossParts';
import { modelNamed, models } from '../../../src/engine/portfolio/models/models';
import { usualPortfolio } from '../../../src/engine/portfolio/year/portfolioSettings';
import { valuesOf } from '../../../src/engine/portfolio/lattice/transform';
import { appliedPolicy } from '../../../src/engine/portfolio/year/yearlyTerms';
import { policy as termsOf } from '../cover/made';
import { apart } from './made';

const settings = { ...usualPortfolio, lossUnit: 100 };
/** At the least; as many as a portfolio needs. */
const points = 1024;
/** A law ends where a year's chance of more is 1e-10; with rare defaults that is so much of the mean. */
const cut = 5e-8;
const sum = (values: Iterable<number>) => [...values].reduce((total, one) => total + one, 0);

/** Losses on the points of the lattice, so that closed forms hold to rounding; not so small that the rounding errors of the empty rest of the lattice (1e-18 a point) count. */
const anyEntry = fc.record({
  hundreds: fc.integer({ min: 50, max: 300 }),
  probability: fc.double({ min: 0.005, max: 0.3, noNaN: true }),
  sector: fc.constantFrom('Food', 'Steel', null),
  creditLimit: fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
});
const anyBook = fc.array(anyEntry, { minLength: 1, maxLength: 12 }).map((rows) =>
  rows.map(({ hundreds, probability, sector, creditLimit }, at): Entry => {
    const customer: Customer = {
      id: `${at}`,
      name: null,
      country: null,
      sector,
      since: null,
      grade: null,
      creditLimit: creditLimit === null ? null : creditLimit * 100,
      annualSales: null,
      terms: null,
      pastDefaults: null,
    };
    return { customer, probability, lossGivenDefault: 1, exposure: hundreds * 100 };
  }),
);

const wordings: readonly Partial<Policy>[] = [
  ...(['deduct then percent', 'percent then deduct', 'percentage of loss'] satisfies WordingName[]).map((wording) => ({
    wording,
    insuredPercentage: 0.9,
    firstLossCounted: 'after percentage' as const,
  })),
  {
    wording: 'minimum retention',
    insuredPercentage: 0.85,
    minimumRetention: 1_000,
    firstLossCounted: 'after percentage',
  },
  { wording: 'percentage of loss', insuredPercentage: 0.9, firstLossCounted: 'before percentage' },
  { wording: 'excess of loss', insuredPercentage: 1, firstLossCounted: 'without percentage' },
];

describe.each(models.map(({ model }) => model))('%s, whatever the portfolio', (name) => {
  const model = modelNamed(name);
  const factor = model.factor(settings);
  const lawOf = (book: readonly Entry[]): Law =>
    lossLaw(grossRisks(book, name, settings), model, settings, 'spread', points).law;
  const holds = (is: (book: readonly Entry[]) => void, numRuns = 25) =>
    fc.assert(fc.property(anyBook, is), { numRuns });

  test('no chance is negative, together they are one, mean and deviation are those of the closed form', () =>
    holds((book) => {
      const [law, risks] = [lawOf(book), grossRisks(book, name, settings)];
      const { mean, deviation } = factor === null ? creditRiskPlusMoments(risks) : bernoulliMoments(risks, factor);
      expect(Math.min(...law.mass)).toBeGreaterThan(-1e-15);
      expect(Math.abs(sum(law.mass) - 1)).toBeLessThan(1e-9);
      expect(apart(meanOf(law), mean)).toBeLessThan(cut);
      expect(apart(deviationOf(law), deviation)).toBeLessThan(1e-6);
    }));

  test('the order of customers changes nothing, who owes nothing or cannot default neither', () =>
    holds((book) => {
      const law = lawOf(book);
      const nobody = { ...book[0]!, customer: { ...book[0]!.customer, id: 'nobody' } };
      const other = lawOf([
        { ...nobody, exposure: 0 },
        ...[...book].reverse(),
        { ...nobody, customer: { ...nobody.customer, id: 'no one' }, probability: 0 },
      ]);
      law.mass.forEach((mass, at) => {
        if (Math.abs(mass - other.mass[at]!) > 1e-13) throw new Error(`${mass} became ${other.mass[at]!}`);
      });
    }));

  test('in another currency everything is as many times as much', () =>
    holds((book) => {
      const times = 7;
      const [law, other] = [
        lawOf(book),
        lossLaw(
          grossRisks(
            book.map((one) => ({ ...one, exposure: one.exposure * times })),
            name,
            settings,
          ),
          model,
          { ...settings, lossUnit: 100 * times },
          'spread',
          points,
        ).law,
      ];
      for (const measure of [
        meanOf,
        deviationOf,
        (one: Law) => quantileOf(one, 0.99),
        (one: Law) => expectedShortfallOf(one, 0.99),
      ])
        expect(apart(measure(other), times * measure(law))).toBeLessThan(1e-9);
    }));

  test('layers add up, a worse year costs more, contributions add up', () =>
    holds((book) => {
      const law = lawOf(book);
      expect(
        apart(layerOf(law, 0, 5_000) + layerOf(law, 5_000, 10_000) + stopLoss(law, 15_000), meanOf(law)),
      ).toBeLessThan(1e-9);
      expect(
        [0.9, 0.99, 0.999].map((level) => expectedShortfallOf(law, level) >= quantileOf(law, level) * (1 - 1e-8)),
      ).toEqual([true, true, true]);
      const parts = lossParts(grossRisks(book, name, settings), name, settings, 0.95);
      expect(apart(sum(parts.map(({ shortfall }) => shortfall)), expectedShortfallOf(law, 0.95))).toBeLessThan(1e-6);
      expect(apart(sum(parts.map(({ deviation }) => deviation)), deviationOf(law))).toBeLessThan(1e-6);
    }));

  test('a step half as wide changes expected loss not at all and expected shortfall by less than rounding down and up', () =>
    holds((book) => {
      const odd = book.map((one) => ({ ...one, exposure: one.exposure + 37.7 }));
      const at = (step: number, placing: 'spread' | 'down' | 'up' = 'spread') =>
        lossLaw(grossRisks(odd, name, settings), model, { ...settings, lossUnit: step }, placing, points).law;
      const [wide, half, down, up] = [at(100), at(50), at(100, 'down'), at(100, 'up')].map((law) =>
        expectedShortfallOf(law, 0.99),
      );
      expect(apart(meanOf(at(50)), meanOf(at(100)))).toBeLessThan(cut);
      expect(Math.abs(wide! - half!)).toBeLessThanOrEqual(up! - down! + 1e-6);
      expect([down! <= half! + 1e-6, half! <= up! + 1e-6]).toEqual([true, true]);
    }, 15));

  test.each(wordings)(
    'under %j what is lost is paid or kept; nothing above the maximum is paid; more cover never pays less',
    (wording) => {
      const amounts = (times: number): Partial<Policy> => ({
        aggregateFirstLoss: 2_000 * times,
        maximumLiability: 20_000 * times,
        ...(wording.minimumRetention && { minimumRetention: wording.minimumRetention * times }),
      });
      const paid = (book: readonly Entry[], parts: Partial<Policy>, unit = 100) => {
        const policy = termsOf({ ...wording, ...parts });
        const applied = appliedPolicy(policy);
        const { risks } = insuredYear(book, policy, name, settings);
        const claims = risks.map((risk) => ({ ...risk, first: risk.second, second: 0 }));
        const law = lossLaw(claims, model, { ...settings, lossUnit: unit }, 'spread', points).law;
        return {
          law,
          mean: sum(law.mass.map((mass, at) => mass * applied.paidOf(at * law.step))),
          most: applied.paidOf(1e12),
          risks,
        };
      };
      fc.assert(
        fc.property(anyBook, (book) => {
          const usual = paid(book, amounts(1));
          expect(usual.most).toBeLessThanOrEqual(20_000);
          usual.risks.forEach(({ first, second }, at) =>
            expect([first >= 0, second >= 0, Math.abs(first + second - book[at]!.exposure) < 1e-6]).toEqual([
              true,
              true,
              true,
            ]),
          );
          expect(paid(book, { ...amounts(1), maximumLiability: 30_000 }).mean).toBeGreaterThanOrEqual(
            usual.mean - 1e-9,
          );
          expect(paid(book, { ...amounts(1), aggregateFirstLoss: 4_000 }).mean).toBeLessThanOrEqual(usual.mean + 1e-9);
          const dearer = book.map((one) => ({
            ...one,
            exposure: one.exposure * 3,
            customer: {
              ...one.customer,
              creditLimit: one.customer.creditLimit === null ? null : one.customer.creditLimit * 3,
            },
          }));
          expect(Math.abs(paid(dearer, amounts(3), 300).mean - 3 * usual.mean)).toBeLessThan(
            1e-6 * Math.max(1, usual.mean),
          );
        }),
        { numRuns: 8 },
      );
    },
  );

  test('with both axes followed together, paid and kept add up to what is lost, and a first loss that nothing exceeds pays nothing', () =>
    holds((book) => {
      const policy = termsOf({
        insuredPercentage: 0.9,
        eachLossDeductible: 500,
        wording: 'deduct then percent',
        aggregateFirstLoss: 3_000,
        firstLossCounted: 'after percentage',
        maximumLiability: 15_000,
      });
      const year = insuredYear(book, policy, name, usualPortfolio);
      const { risks } = year;
      const { indemnity, retained, truncated } = coveredLaws(year, model, usualPortfolio);
      const lost = sum(risks.map(({ probability, first, second }) => probability * (first + second)));
      expect(apart(meanOf(indemnity) + meanOf(retained), lost)).toBeLessThan(6e-4);
      expect(quantileOf(indemnity, 1 - 1e-9)).toBeLessThanOrEqual(15_000 + 1e-6);
      expect(truncated).toBeLessThan(1e-8);
      const none = termsOf({ insuredPercentage: 0.9, aggregateFirstLoss: 1e9, firstLossCounted: 'after percentage' });
      expect(meanOf(coveredLaws(insuredYear(book, none, name, usualPortfolio), model, usualPortfolio).indemnity)).toBe(
        0,
      );
    }, 2));
});

test.each(['creditrisk+', 'creditrisk+ by sector'] as const)(
  '%s: a customer split into two of half the probability changes nothing',
  (name) => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const halves = book.flatMap((one) =>
          ['a', 'b'].map((half) => ({
            ...one,
            customer: { ...one.customer, id: one.customer.id + half },
            probability: one.probability / 2,
          })),
        );
        const [whole, split] = [book, halves].map(
          (entries) => lossLaw(grossRisks(entries, name, settings), modelNamed(name), settings, 'spread', points).law,
        );
        expect(Math.max(...whole!.mass.map((mass, at) => Math.abs(mass - split!.mass[at]!)))).toBeLessThan(1e-14);
      }),
      { numRuns: 25 },
    );
  },
);

test.each(models.map(({ model }) => model))(
  '%s: where nothing is in common the law is the product of the customers’ own',
  (name) => {
    const alone = { ...settings, factorVariance: 0, assetCorrelation: 0 };
    fc.assert(
      fc.property(anyBook, (book) => {
        const risks = grossRisks(book, name, alone);
        const none =
          modelNamed(name).factor(alone) === null
            ? Math.exp(-sum(risks.map(({ probability }) => probability)))
            : risks.reduce((product, { probability }) => product * (1 - probability), 1);
        const lattice = lineOf(100, 4096);
        expect(
          apart(valuesOf(modelNamed(name).spectrum(risks, lattice, 'spread', alone), lattice)[0]!, none),
        ).toBeLessThan(1e-12);
      }),
      { numRuns: 25 },
    );
  },
);
