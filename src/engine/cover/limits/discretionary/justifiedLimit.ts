import type { Policy } from '../../policy/policy';
import type { Evidence } from './justification';
import { recentInformation } from './recentInformation';
import { tradingExperience } from './tradingExperience';

/** What justifies a limit that the policyholder sets itself, by the policy's word for it. */
export const discretionaryRules = {
  'trading experience': tradingExperience,
  'recent information': recentInformation,
} as const;

/** The discretionary limit, as far as it is justified where the policy says by what. */
export function justifiedLimit({ discretionaryLimit, discretionaryRule }: Policy, evidence: Evidence): number {
  return discretionaryRule === null
    ? discretionaryLimit!
    : discretionaryRules[discretionaryRule].most(evidence, discretionaryLimit!);
}
