import fc from 'fast-check';
import {
  assessing,
  collecting,
  keepingLimits,
  monitoring,
  shorteningTerms,
  strategyPays,
  type StrategyBook,
  type StrategyStanding,
} from '../../../../src/engine/desk';

const standing = (parts: Partial<StrategyStanding> = {}): StrategyStanding => ({
  expectedLoss: 300,
  owed: 60_000,
  overdue: 0,
  over: 0,
  annualSales: 300_000,
  evidence: true,
  slipping: false,
  ...parts,
});
/** The second owes 10,000 more than its limit of 30,000, all of it late, and nobody knows anything of it. */
const hill = (parts: Partial<StrategyStanding> = {}) =>
  standing({
    ...{ expectedLoss: 2000, owed: 40_000, overdue: 40_000, over: 10_000, annualSales: 200_000 },
    ...{ evidence: false, slipping: true, ...parts },
  });
const nothing = { reportCost: null, monitoringCost: null, collectionCost: null, shorterBy: null, salesLost: null };
const figures: StrategyBook['figures'] = { ...nothing, grossMargin: 0.2, capitalCost: 0.1 };
const book = (parts: Partial<StrategyBook> = {}, own: Partial<StrategyBook['figures']> = {}): StrategyBook => ({
  standings: [standing(), hill()],
  ...{ listed: true, sales: 500_000, figures: { ...figures, ...own }, ...parts },
});

test('a report for each who owes without evidence: one of 700, 40,000 protected, at most 2,000 avoided', () => {
  expect(assessing.of(book({}, { reportCost: 700 }))).toEqual({
    ...{ cost: 700, base: 40_000, brings: 2000, loss: 300, customers: 1, lacks: [] },
  });
  expect(assessing.of(book()).lacks).toEqual(['reportCost']);
  expect(assessing.of(book({ listed: false }))).toMatchObject({ cost: null, base: null, lacks: ['evidence'] });
});

test('who owes nothing needs no report, and nobody without evidence costs nothing even where no price is known', () => {
  const known = [standing(), hill({ owed: 0 })];
  expect(assessing.of(book({ standings: known }))).toMatchObject({ cost: 0, base: 0, brings: 0, customers: 0 });
});

test('watching who slips costs what the firm says and avoids at most their 2,000', () => {
  expect(monitoring.of(book({}, { monitoringCost: 600 }))).toEqual({
    ...{ cost: 600, base: 40_000, brings: 2000, loss: 300, customers: 1, lacks: [] },
  });
  expect(monitoring.of(book())).toMatchObject({ cost: null, lacks: ['monitoringCost'] });
});

test('collecting 40,000 saves at most 40,000 × 80 % × 10 % = 3,200 and leaves every expected loss', () => {
  const effect = collecting.of(book({}, { collectionCost: 1000 }));
  expect(effect).toMatchObject({ cost: 1000, base: 40_000, loss: 2300, customers: 1, lacks: [] });
  expect(effect.brings).toBeCloseTo(3200, 9);
  expect(collecting.of(book({ sales: null }, { capitalCost: null }))).toMatchObject({
    ...{ brings: null, base: 40_000, lacks: ['collectionCost', 'sales', 'capitalCost'] },
  });
});

test('limits kept: a quarter of 200,000 is not sold, 10,000 of margin against 800 of carrying cost and 500 of losses', () => {
  const effect = keepingLimits.of(book());
  expect([effect.base, effect.loss, effect.customers]).toEqual([10_000, 1800, 1]);
  expect(effect.cost).toBeCloseTo(10_000, 9);
  expect(effect.brings).toBeCloseTo(1300, 9);
});

test.each([
  [-0.01, 0],
  [0, 0],
  [0.01, 1],
])('at %d above the limit %d customers are concerned', (over, customers) => {
  expect(keepingLimits.of(book({ standings: [standing({ over })] })).customers).toBe(customers);
});

test('without a limit in the book, without the sales of who is above, limits cannot be weighed and each is named', () => {
  const unlimited = [standing({ over: null }), hill({ over: null })];
  expect(keepingLimits.of(book({ standings: unlimited }))).toMatchObject({ cost: null, lacks: ['limits'] });
  const unsold = [standing(), hill({ annualSales: null })];
  expect(keepingLimits.of(book({ standings: unsold, sales: null }))).toMatchObject({
    ...{ cost: null, base: 10_000, lacks: ['sales', 'annualSales'] },
  });
});

test('a customer all of whose debt lies above its limit sells nothing; sales never fall below none', () => {
  const all = [hill({ over: 90_000 })];
  const effect = keepingLimits.of(book({ standings: all, sales: 100_000 }));
  expect(effect.loss).toBe(0);
  expect(effect.cost).toBeCloseTo(20_000, 9);
});

test('terms of 73 days shorter by 7.3: a tenth less tied up of 98 % of the sales', () => {
  const effect = shorteningTerms.of(book({}, { shorterBy: 7.3, salesLost: 0.02 }));
  expect(shorteningTerms.days(book())).toBeCloseTo(73, 12);
  expect(effect.cost).toBeCloseTo(2000, 9);
  expect(effect.base).toBeCloseTo(100_000 - 490_000 * (65.7 / 365), 9);
  expect(effect.brings).toBeCloseTo(944 + 46, 9);
  expect(effect.loss).toBeCloseTo(2254, 9);
});

test.each([
  [72.9, []],
  [73, []],
  [73.1, ['fewerDays']],
])('customers take 73 days: shorter by %d lacks %j', (shorterBy, lacks) => {
  expect(shorteningTerms.of(book({}, { shorterBy, salesLost: 0 })).lacks).toEqual(lacks);
});

test.each([
  [0, 0, 'nothing', null],
  [1, 0, 'dont', null],
  [999, 1000, 'from', 0.999],
  [1000, 1000, 'from', 1],
  [1001, 1000, 'dont', null],
])('at most %d against a bound of %d: %s', (cost, brings, verdict, from) => {
  expect(strategyPays.of(cost, brings, true)).toEqual({ net: brings - cost, from, verdict });
});

test('no strategy leaves more than the expected loss or less than none, and amounts × k cost and bring × k', () => {
  const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const one = fc
    .record({ owed: amount, share: fc.double({ min: 0, max: 1, noNaN: true }), loss: amount, sold: amount })
    .map(({ owed, share, loss, sold }) =>
      hill({ owed, over: owed * share, overdue: owed * share, expectedLoss: loss, annualSales: sold }),
    );
  const own = { ...figures, reportCost: 10, monitoringCost: 10, collectionCost: 10, shorterBy: 0, salesLost: 0.1 };
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (standings) => {
      const sales = standings.reduce((sum, { annualSales }) => sum + annualSales!, 0);
      const all = standings.reduce((sum, { expectedLoss }) => sum + expectedLoss, 0);
      const larger = standings.map((each) => ({
        ...each,
        ...{ owed: 2 * each.owed, over: 2 * each.over!, overdue: 2 * each.overdue },
        ...{ expectedLoss: 2 * each.expectedLoss, annualSales: 2 * each.annualSales! },
      }));
      for (const strategy of [assessing, monitoring, collecting, keepingLimits, shorteningTerms]) {
        const [small, large] = [
          strategy.of(book({ standings, sales, figures: own })),
          strategy.of(book({ standings: larger, sales: 2 * sales, figures: own })),
        ];
        expect(small.loss!).toBeGreaterThanOrEqual(-1e-9 * all);
        expect(small.loss!).toBeLessThanOrEqual(all * (1 + 1e-9));
        expect(large.brings!).toBeCloseTo(2 * small.brings!, 3);
      }
    }),
  );
});
