import { logOdds } from './logOdds';

/** 0 to 100, higher is safer: linear in log-odds, 100 at 0.03 % and below, 0 at 20 % and above. */
export function scoreOf(probability: number): number {
  if (probability >= worst) return 0;
  if (probability <= best) return 100;
  return (100 * (logOdds(worst) - logOdds(probability))) / span;
}

const best = 0.0003;
const worst = 0.2;
const span = logOdds(worst) - logOdds(best);
