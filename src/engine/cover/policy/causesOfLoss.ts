import type { SourceCode } from '../../sources';
import type { Words } from '../../words';

/** Why a customer's debt is lost. Policies insure some causes and not others, each to a percentage of its own. */
export type CauseOfLoss = 'insolvency' | 'default' | 'rejection' | 'political';

/** A cause that a policy covers; `percentage` null: the policy's insured percentage holds for it. */
export interface CoveredCause {
  readonly cause: CauseOfLoss;
  readonly percentage: number | null;
}

interface CauseName {
  readonly cause: CauseOfLoss;
  readonly name: Words;
  readonly source: SourceCode;
}

/** In the order in which a policy lists them. */
export const causesOfLoss: readonly CauseName[] = [
  { cause: 'insolvency', name: { en: 'insolvency', zh: '破产' }, source: 'HK-CCP' },
  { cause: 'default', name: { en: 'default', zh: '拖欠' }, source: 'HK-CCP' },
  { cause: 'rejection', name: { en: 'rejection', zh: '拒收' }, source: 'GDX' },
  { cause: 'political', name: { en: 'political', zh: '政治风险' }, source: 'GDX' },
];

export function nameOf(cause: CauseOfLoss): Words {
  return causesOfLoss.find((one) => one.cause === cause)!.name;
}
