import fc from 'fast-check';
import type { Order, OrderedBy } from '../../../../src/engine/plan/order/order';
import { orderDecision } from '../../../../src/engine/plan/order/orderDecision';

const order: Order = { amount: 100, margin: 0.2, terms: 60, late: 0, deposit: 0 };
const by: OrderedBy = {
  probability: 0.02,
  lossGivenDefault: 0.8,
  owed: 50,
  limit: 150,
  insuredPercentage: 0,
  premiumRate: 0,
};
const decide = (more: Partial<Order> = {}, who: Partial<OrderedBy> = {}) =>
  orderDecision.of({ ...order, ...more }, { ...by, ...who }, 0.06);

test.each([
  ['what is owed with the order is the limit', {}, { owed: 50 }, 'accept'],
  ['it is one above the limit', {}, { owed: 51 }, 'part payment'],
  ['the limit is used up', {}, { owed: 150 }, 'prepayment'],
  ['no limit is given to anybody', {}, { limit: Infinity }, 'accept'],
  ['the customer is in default', {}, { probability: 1 }, 'prepayment'],
  ['it is paid in advance by a customer in default', { deposit: 1 }, { probability: 1 }, 'accept'],
  ['the price is what it costs', { margin: 0 }, {}, 'refuse'],
  ['it is paid in advance, at a price below cost', { margin: -0.01, deposit: 1 }, {}, 'refuse'],
] as const)('where %s the order is: %4$s', (_, more, who, verdict) => {
  expect(decide(more, who).verdict).toBe(verdict);
});

test('one hundredth of the price in advance makes room for one above the limit', () => {
  expect(decide({}, { owed: 51 })).toMatchObject({ over: 1, owedWith: 151, depositNeeded: expect.closeTo(0.01, 9) });
  expect(decide({ deposit: 0.01 }, { owed: 51 }).verdict).toBe('accept');
});

test('cover counts where the limit has room: 30 of the order, at 90 %, and is paid for', () => {
  const { insured, premium, expectedLoss } = decide({}, { owed: 120, insuredPercentage: 0.9, premiumRate: 0.003 });
  expect([insured, premium]).toEqual([expect.closeTo(27, 9), expect.closeTo(0.3, 9)]);
  expect(expectedLoss).toBeCloseTo((1 - 0.98 ** (60 / 365)) * 0.8 * (100 - 27), 9);
});

const orders = fc.record({
  amount: fc.integer({ min: 1, max: 1_000_000 }),
  margin: fc.double({ min: 0.001, max: 0.6, noNaN: true }),
  terms: fc.integer({ min: 0, max: 360 }),
  late: fc.integer({ min: 0, max: 90 }),
  deposit: fc.constant(0),
});
const payers = fc.record({
  probability: fc.double({ min: 0.0003, max: 0.9, noNaN: true }),
  lossGivenDefault: fc.double({ min: 0.1, max: 1, noNaN: true }),
  owed: fc.integer({ min: 0, max: 1_000_000 }),
  limit: fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.constant(Infinity)),
  insuredPercentage: fc.constantFrom(0, 0.5, 0.9),
  premiumRate: fc.constantFrom(0, 0.002),
});
const funds = fc.double({ min: 0, max: 0.2, noNaN: true });

test('the part payment that is asked for is enough, and less is not', () => {
  fc.assert(
    fc.property(orders, payers, funds, (asked, who, fundingRate) => {
      const { depositNeeded } = orderDecision.of(asked, who, fundingRate);
      const paid = (deposit: number) => orderDecision.of({ ...asked, deposit }, who, fundingRate);
      const slack = 1e-6 * asked.amount;
      const enough = paid(depositNeeded);
      expect(enough.expectedProfit).toBeGreaterThanOrEqual(-slack);
      expect(enough.over <= slack || depositNeeded === 1).toBe(true);
      if (depositNeeded > 0.001) {
        const less = paid(depositNeeded - 0.001);
        expect(less.expectedProfit < 0 || less.over > 0).toBe(true);
      }
    }),
  );
});

test('margin less loss, carrying cost and premium is the profit; at the break-evens it is nothing', () => {
  fc.assert(
    fc.property(orders, payers, funds, (asked, who, fundingRate) => {
      const one = orderDecision.of(asked, who, fundingRate);
      expect(one.margin - one.expectedLoss - one.carryingCost - one.premium).toBeCloseTo(one.expectedProfit, 4);
      const even = orderDecision.of({ ...asked, margin: one.breakEvenMargin }, who, fundingRate);
      expect(Math.abs(even.expectedProfit)).toBeLessThan(1e-6 * asked.amount);
      if (one.longestTerms > 0 && one.longestTerms < 1095) {
        const longest = orderDecision.of({ ...asked, terms: one.longestTerms }, who, fundingRate);
        expect(Math.abs(longest.expectedProfit)).toBeLessThan(1e-6 * asked.amount);
      }
    }),
  );
});

test('twice the money is twice the answer', () => {
  fc.assert(
    fc.property(orders, payers, funds, (asked, who, fundingRate) => {
      const one = orderDecision.of(asked, who, fundingRate);
      const twice = orderDecision.of(
        { ...asked, amount: 2 * asked.amount },
        { ...who, owed: 2 * who.owed, limit: 2 * who.limit },
        fundingRate,
      );
      expect(twice.expectedProfit).toBeCloseTo(2 * one.expectedProfit, 4);
      expect(twice.over).toBeCloseTo(2 * one.over, 4);
      expect(twice.verdict).toBe(one.verdict);
    }),
  );
});
