import type { RiskSettings } from './riskSettings';

/** By what a customer is in default; null: it is not, or by its grade alone. */
export type Cause = 'insolvency' | 'protracted default' | null;

/** Share of the exposure lost in a default: as set, else by its cause, else the mix of both causes, after what recovering costs and how long it takes. */
export function lossGivenDefault(
  {
    lossGivenDefault,
    insolvencyShare,
    insolvencyLoss,
    protractedLoss,
    recoveryCosts,
    recoveryYears,
    discountRate,
  }: RiskSettings,
  cause: Cause = null,
): number {
  if (lossGivenDefault !== null) return lossGivenDefault;
  const insolvent = cause === null ? insolvencyShare : cause === 'insolvency' ? 1 : 0;
  const recovered = 1 - (insolvent * insolvencyLoss + (1 - insolvent) * protractedLoss);
  return 1 - (recovered * (1 - recoveryCosts)) / (1 + discountRate) ** recoveryYears;
}
