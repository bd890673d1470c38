import fc from 'fast-check';
import type { Applicant } from '../../../src/engine/plan/limit/applicant';
import type { Cover } from '../../../src/engine/plan/optimise/cover';
import { gammaFactor } from '../../../src/engine/portfolio/models/factor';
import type { Tail } from '../../../src/engine/plan/tail/tail';
import { tailsOf } from '../../../src/engine/plan/tail/tailsOf';
import { customerOf } from '../ledger/made';

/** A small book to plan for, with its exact tail and a budget that is a part of what full cover costs. */
export interface Planned {
  readonly probabilities: readonly number[];
  readonly cover: Cover;
  readonly tail: Tail;
  readonly budget: number;
}

const planCustomer = fc.record({
  probability: fc.double({ min: 0.001, max: 0.3, noNaN: true }),
  loss: fc.integer({ min: 1, max: 10_000 }),
  covered: fc.constantFrom(0, 0.3, 1),
  most: fc.constantFrom(0.5, 0.9),
});

/** Customers as above, and the part of full cover that may be spent. */
export const planned: fc.Arbitrary<Planned> = fc
  .tuple(fc.array(planCustomer, { minLength: 1, maxLength: 6 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }))
  .map(([customers, part]) => plannedFor(customers, part));

export function plannedFor(
  customers: readonly {
    readonly probability: number;
    readonly loss: number;
    readonly covered: number;
    readonly most: number;
  }[],
  part: number,
): Planned {
  const probabilities = customers.map(({ probability }) => probability);
  const losses = customers.map(({ loss }) => loss);
  const insurable = customers.map(({ loss, covered }) => loss * covered);
  const prices = insurable.map((amount, at) => (1.7 * probabilities[at]! + 0.0015) * amount);
  const most = customers.map((one) => one.most);
  const budget = part * prices.reduce((sum, price, at) => sum + price * most[at]!, 0);
  return {
    probabilities,
    cover: { losses, insurable, most, prices },
    tail: tailsOf({ probabilities, losses, factor: gammaFactor(0.4), level: 0.95 }, 0)(0),
    budget,
  };
}

export function applicant(known: Partial<Applicant>): Applicant {
  return {
    customer: customerOf(),
    probability: 0.02,
    lossGivenDefault: 0.75,
    insuredLimit: Infinity,
    insuredPercentage: 0,
    allSales: null,
    allReceivables: null,
    customers: 1,
    netWorth: null,
    workingCapital: null,
    turnover: null,
    references: null,
    paymentIndex: null,
    ...known,
  };
}
