import type { RiskSettings } from './riskSettings';

/** Share of the exposure lost in a default: as set, else the mix of insolvency and protracted default. */
export function lossGivenDefault({ lossGivenDefault, insolvencyShare, insolvencyLoss, protractedLoss }: RiskSettings): number {
  return lossGivenDefault ?? insolvencyShare * insolvencyLoss + (1 - insolvencyShare) * protractedLoss;
}
