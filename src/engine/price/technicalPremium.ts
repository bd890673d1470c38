import type { Law } from '../portfolio/lattice/law';
import { Problem } from '../problem';
import { loadingNames, type Loadings } from './loadings';
import type { Principle } from './principles/principle';
import { principles } from './principles/principles';

/** What a risk would have to cost by one principle. */
interface TechnicalPremium {
  readonly principle: Principle;
  /** For the risk alone. */
  readonly risk: number;
  /** With costs, brokerage and profit; tax is not in it. */
  readonly gross: number;
}

/** gross = (risk + fixed costs + cost per limit × limits) ÷ (1 − expenses − brokerage − profit), by every principle whose loading is given. */
export function technicalPremiums(paid: Law, loadings: Loadings, limits: number): readonly TechnicalPremium[] {
  return principles.flatMap((principle) => {
    const risk = principle.of(paid, loadings);
    return risk === null ? [] : [{ principle, risk, gross: grossOf(risk, loadings, limits) }];
  });
}

export function grossOf(
  risk: number,
  { fixedCosts, costPerLimit, expenses, brokerage, profit }: Loadings,
  limits: number,
): number {
  const left = 1 - expenses - brokerage - profit;
  if (left > 1e-9) return (risk + fixedCosts + costPerLimit * limits) / left;
  const because = {
    en: 'expenses, brokerage and profit together take the whole premium',
    zh: '费用率、佣金率与利润率合计已占满保费',
  };
  throw new Problem({ kind: 'invalid', field: loadingNames.expenses, because });
}
