import type { RiskSettings } from './riskSettings';

/** Share of the exposure lost in a default: as set, else the mix of insolvency and protracted default, after what recovering costs and how long it takes. */
export function lossGivenDefault({ lossGivenDefault, insolvencyShare, insolvencyLoss, protractedLoss, recoveryCosts, recoveryYears, discountRate }: RiskSettings): number {
  if (lossGivenDefault !== null) return lossGivenDefault;
  const recovered = 1 - (insolvencyShare * insolvencyLoss + (1 - insolvencyShare) * protractedLoss);
  return 1 - (recovered * (1 - recoveryCosts)) / (1 + discountRate) ** recoveryYears;
}
