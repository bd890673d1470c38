import fc from 'fast-check';
import { paymentPlan, planCover, presentValue, waitAndClaim, type PlanTerms } from '../../../src/engine/desk';
import { policy } from '../cover/made';

const terms = (parts: Partial<PlanTerms> = {}): PlanTerms => ({
  balance: 1000,
  down: 0,
  instalments: 3,
  frequency: { count: 30, unit: 'days' },
  start: 1000,
  rate: 0,
  ...parts,
});
const cents = (amount: number) => Math.round(amount * 100);

test('1,000 in three parts: 333.33, 333.33, and 333.34 with the rounding', () => {
  expect(paymentPlan(terms(), null, []).map(({ payment }) => payment)).toEqual([333.33, 333.33, 333.34]);
});

test('interest runs on what is left: 36,500 at 10 % in two months of 30 days after 6,500 down', () => {
  const plan = paymentPlan(terms({ balance: 36_500, down: 6500, instalments: 2, rate: 0.1 }), null, []);
  expect(plan.map(({ payment, interest, balance }) => [payment, interest, balance])).toEqual([
    [6500, 0, 30_000],
    [15_246.58, 246.58, 15_000],
    [15_123.29, 123.29, 0],
  ]);
});

test('kept, paid in part and missed stay in the history; the rest is divided anew, the interest of late days in it', () => {
  const received = [
    { day: 1030, amount: 100 },
    { day: 1050, amount: 50 },
  ];
  const plan = paymentPlan(terms({ balance: 300, rate: 0.365 }), 1065, received);
  // 300 for 30 days 9.00, less 100; 209 for 20 days 4.18, less 50 and then 159 for ten days 1.59.
  expect(plan.map(({ no, kept, balance }) => [no, kept, balance])).toEqual([
    [1, 'part', 209],
    [2, 'part', 164.77],
    [3, null, 0],
  ]);
  expect(plan[2]).toMatchObject({ payment: 169.71, interest: 4.94, principal: 164.77 });
  expect(paymentPlan(terms({ balance: 300 }), 1030, [])[0]).toMatchObject({
    kept: 'missed',
    received: 0,
    balance: 300,
  });
  expect(paymentPlan(terms({ balance: 300 }), 1029, [])[0]).toMatchObject({ kept: null });
});

test('what came in since the last day stands by itself; a plan that is over gets one day more; one that is paid gets none', () => {
  expect(
    paymentPlan(terms({ balance: 300 }), 1040, [{ day: 1035, amount: 120 }]).map(({ no, payment }) => [no, payment]),
  ).toEqual([
    [1, 100],
    [null, 0],
    [2, 90],
    [3, 90],
  ]);
  expect(paymentPlan(terms({ balance: 300 }), 1200, []).at(-1)).toMatchObject({ no: 7, date: 1210, payment: 300 });
  expect(paymentPlan(terms({ balance: 300 }), 1040, [{ day: 1010, amount: 300 }]).map(({ no }) => no)).toEqual([1]);
});

const plans = fc.record({
  balance: fc.integer({ min: 100, max: 1e9 }).map((amount) => amount / 100),
  share: fc.double({ min: 0, max: 0.9, noNaN: true }),
  instalments: fc.integer({ min: 1, max: 60 }),
  count: fc.integer({ min: 1, max: 40 }),
  rate: fc.double({ min: 0, max: 0.5, noNaN: true }),
});

test('a plan pays the balance to the cent, whatever its parts, down payment and interest', () => {
  fc.assert(
    fc.property(plans, ({ balance, share, instalments, count, rate }) => {
      const down = Math.round(balance * share * 100) / 100;
      const plan = paymentPlan(
        terms({ balance, down, instalments, rate, frequency: { count, unit: 'days' } }),
        null,
        [],
      );
      expect(plan.reduce((sum, { principal }) => sum + cents(principal), 0)).toBe(cents(balance));
      expect(plan.at(-1)!.balance).toBe(0);
      expect(plan.reduce((sum, { payment, interest }) => sum + cents(payment) - cents(interest), 0)).toBe(
        cents(balance),
      );
    }),
  );
});

test('whatever came in, history and what is to come pay the balance and all interest to the cent', () => {
  const receipts = fc.array(
    fc.record({
      day: fc.integer({ min: 1000, max: 1400 }),
      amount: fc.integer({ min: 1, max: 3000 }).map((a) => a / 100),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(plans, receipts, fc.integer({ min: 1000, max: 1400 }), ({ instalments, rate }, came, asOf) => {
      const sorted = [...came].sort((one, other) => one.day - other.day);
      const plan = paymentPlan(terms({ balance: 5000, instalments, rate }), asOf, sorted);
      const paid = plan.reduce(
        (sum, { kept, received, payment }) => sum + cents(kept === null ? payment : received!),
        0,
      );
      const interest = plan.reduce((sum, step) => sum + cents(step.interest), 0);
      expect(paid - interest).toBe(500_000);
      const history = plan.filter(({ kept }) => kept !== null);
      const seen = sorted.filter(({ day }) => day <= asOf).reduce((sum, { amount }) => sum + cents(amount), 0);
      if (history.length > 0) expect(history.reduce((sum, { received }) => sum + cents(received!), 0)).toBe(seen);
    }),
  );
});

test.each([
  [1060, 'inside'],
  [1061, 'outside'],
])('an extension of 60 days from day 1,000: day %d is %s', (day, place) => {
  const { insideUntil, consentBy } = planCover(policy({ maximumExtension: { count: 60, unit: 'days' } }), 1000, 1020);
  expect(day <= insideUntil! ? 'inside' : 'outside').toBe(place);
  expect(consentBy).toBe(1020);
});

test('waiting and claiming: 90 % of the limit of 5,000, 90 + 30 days after the due date, discounted', () => {
  const cover = policy({
    insuredPercentage: 0.9,
    creditLimit: 5000,
    waitingPeriod: { count: 90, unit: 'days' },
    policyStart: 1,
    policyEnd: 366,
  });
  expect(waitAndClaim(cover, 8000, 1000)).toEqual({ day: 1120, amount: 4500 });
  expect(waitAndClaim(policy({ insuredPercentage: 0.9 }), 8000, 1000)).toBeNull();
  expect(presentValue([{ day: 1365, amount: 110 }], 1000, 0.1)).toBeCloseTo(100, 9);
});
