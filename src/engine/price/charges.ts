import type { PremiumBasis } from '../cover/policy/priceTerms';
import type { PriceClause } from './terms/clause';
import { fixed } from './terms/fixed';
import { onAverageBalance } from './terms/onAverageBalance';
import { onBalances } from './terms/onBalances';
import { onLimits } from './terms/onLimits';
import { onMaximum } from './terms/onMaximum';
import { onTurnover } from './terms/onTurnover';

/** The published ways of charging a premium. */
export const charges: Readonly<Record<PremiumBasis, PriceClause>> = {
  fixed,
  turnover: onTurnover,
  balance: onBalances,
  'average balance': onAverageBalance,
  limit: onLimits,
  'maximum liability': onMaximum,
};
