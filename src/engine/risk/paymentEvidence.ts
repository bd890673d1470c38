import type { Subject } from './assess';
import type { Evidence } from './evidence';
import { effectiveInvoices } from './factors/prompt';
import { paymentFactors } from './paymentFactors';
import type { RiskSettings } from './riskSettings';
import { credibilityOf, withEvidence } from './withEvidence';

/** What the ledger adds: the sum of the payment factors, believed as far as there are invoices to believe. */
export function paymentEvidence({ customer, account }: Subject, prior: number, { halfCredible, weights }: RiskSettings): { readonly probability: number; readonly evidence: readonly Evidence[] } {
  if (!account || account.w === 0) return { probability: prior, evidence: [] };
  const payer = { account, creditLimit: customer.creditLimit };
  const credibility = credibilityOf(effectiveInvoices(account), halfCredible);
  const points = paymentFactors.map((factor) => factor.of(payer, weights));
  const evidence = paymentFactors.map((factor, index) => ({ says: () => factor.says(payer), shift: credibility * points[index]! }));
  return { probability: withEvidence(prior, points.reduce((sum, one) => sum + one, 0), credibility), evidence };
}
