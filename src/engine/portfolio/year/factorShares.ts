import type { Customer } from '../../ledger/customer';
import { specificOf } from '../../ledger/sectorWeights';
import type { ModelName } from '../models/models';
import type { PortfolioSettings } from './portfolioSettings';

/**
 * Shares of each customer's default intensity by the common factors that it follows (θ of CreditRisk+, CSFP 1997, A12); what is left to 1 follows none.
 * By sector every sector named has a factor, and customers without one share another; else all share one. Weights of a customer's own say all of
 * it, else its own specific share stands before that of the settings.
 */
export function factorShares(
  customers: readonly Customer[],
  model: ModelName,
  { specificShare }: Pick<PortfolioSettings, 'specificShare'>,
): (customer: Customer) => readonly number[] {
  const specific = ({ sectorWeights, specificShare: own }: Customer) =>
    sectorWeights ? specificOf(sectorWeights) : (own ?? specificShare);
  if (model !== 'creditrisk+ by sector') return (customer) => [1 - specific(customer)];
  const named = ({ sectorWeights, sector }: Customer) => sectorWeights?.map((one) => one.sector) ?? [sector ?? ''];
  const sectors = [...new Set(customers.flatMap(named))];
  return (customer) => {
    const { sectorWeights } = customer;
    return sectorWeights
      ? sectors.map((sector) => sectorWeights.find((one) => one.sector === sector)?.share ?? 0)
      : sectors.map((sector) => (sector === (customer.sector ?? '') ? 1 - specific(customer) : 0));
  };
}
