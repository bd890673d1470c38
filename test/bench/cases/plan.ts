import { coverPlan } from '../../../src/engine/plan/coverPlan/coverPlan';
import { planning } from '../../../src/engine/plan/coverPlan/planning';
import type { Insurable } from '../../../src/engine/plan/coverPlan/insurable';
import { premiumOf, retainedOf, type Cover } from '../../../src/engine/plan/optimise/cover';
import { tailsOf } from '../../../src/engine/plan/tail/tailsOf';
import { gammaFactor } from '../../../src/engine/portfolio/models/factor';
import { usualPortfolio } from '../../../src/engine/portfolio/year/portfolioSettings';
import { statesFor } from '../../../src/engine/portfolio/models/states';
import { coverTiers } from '../../../src/engine/tables/coverTiers';
import { customerOf } from '../../engine/ledger/made';
import { risk, scattered } from '../../engine/portfolio/made';
import { alternate, clocked, type Scenario } from '../measure/scenario';
import { greedyPlan, sampledYears } from '../plain/greedyPlan';

/** The least tail for a budget, 200 customers, from what is known of them to the plan and its bound. */
export const plan: Scenario = {
  name: 'cover-plan',
  async measure({ warmUps, warm }) {
    const [ours, plain] = [
      () => exactPlan(),
      () => greedyPlan(sampledYears(states, 100_000, 1), { losses, prices, most: 0.9, budget, level }, 200),
    ];
    const [mine, others] = [shortfallOf(ours()), shortfallOf(plain())];
    if (mine > others) throw new Error(`cover-plan: ours leaves ${mine}, the plain version ${others}.`);
    const clock = (work: () => unknown) => () => clocked(async () => work());
    await alternate(Math.min(1, warmUps), clock(ours), clock(plain));
    const title = `Optimised plan of 200 customers, against greedy slices on 100,000 sampled years (whose plan leaves ${(100 * (others / mine - 1)).toFixed(1)} % more)`;
    return {
      name: plan.name,
      title,
      target: null,
      rows: null,
      cold: null,
      warm: await alternate(Math.min(5, warm), clock(ours), clock(plain)),
    };
  },
};

const [count, level] = [200, 0.99];
const probabilities = scattered(count, 0.002, 0.08);
const losses = scattered(count, 0, 1).map((part) => Math.round(7500 * Math.exp(3.5 * ((part * 7.13) % 1))));
const prices = losses.map((loss, at) => (1.7 * probabilities[at]! + 0.002) * loss);
const cover: Cover = { losses, insurable: losses, most: losses.map(() => 0.9), prices };
const budget = premiumOf(cover, cover.most) / 2;
const factor = gammaFactor(usualPortfolio.factorVariance);
const risks = probabilities.map((probability, at) => risk(probability, losses[at]!));
const states = statesFor(risks, factor, probabilities);
const customers: readonly Insurable[] = losses.map((loss, at) => ({
  entry: {
    customer: customerOf({ id: `C${at}` }),
    probability: probabilities[at]!,
    lossGivenDefault: 0.75,
    exposure: loss / 0.75,
  },
  loss,
  insurable: loss,
  covered: loss / 0.75,
  claimed: loss / 0.75,
  most: 0.9,
  wholeTurnover: 0.9,
  refused: null,
  price: prices[at]!,
}));
const known = { probabilities, losses, factor, level };

function exactPlan(): ArrayLike<number> {
  return coverPlan(planning(customers, coverTiers.rows, 'bernoulli gamma', usualPortfolio, level), 'optimised', budget)
    .shares;
}

/** Of either plan, by the same fine ruler. */
function shortfallOf(shares: ArrayLike<number>): number {
  const retained = retainedOf(cover, shares);
  const reach = tailsOf(known, 512)(losses.reduce((sum, loss) => sum + loss, 0) / 5)(retained).from;
  return tailsOf(known, 2048)(1.1 * reach)(retained).shortfall;
}
