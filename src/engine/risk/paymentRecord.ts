import { noEvidence, type Evidence, type EvidenceRule } from './evidence';
import { effectiveInvoices } from './factors/prompt';
import { paymentFactors } from './paymentFactors';
import { credibilityOf, withEvidence } from './withEvidence';

/** What the ledger adds: the sum of the payment factors, believed as far as there are invoices to believe. */
export const paymentRecord: EvidenceRule = {
  name: { en: 'Payment record', zh: '付款记录' },
  summary: {
    en: 'Expert points for how the customer pays, times the credibility of his ledger.',
    zh: '按付款表现计专家分，乘以账目的可信度。',
  },
  source: 'expert',
  /** A factor that moves nothing is no evidence. */
  weigh(prior, { customer, account }, { halfCredible, weights }) {
    if (!account || account.w === 0) return { probability: prior, evidence: noEvidence };
    const payer = { account, creditLimit: customer.creditLimit };
    const credibility = credibilityOf(effectiveInvoices(account), halfCredible);
    const evidence: Evidence[] = [];
    let weight = 0;
    for (const factor of paymentFactors) {
      const shift = credibility * factor.of(payer, weights);
      if (shift === 0) continue;
      weight += shift;
      evidence.push({ shift, says: () => factor.says(payer) });
    }
    return { probability: withEvidence(prior, weight, 1), evidence };
  },
};
