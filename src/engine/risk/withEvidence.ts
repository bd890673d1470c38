import { logOdds, probabilityOf } from './logOdds';

/** A probability after evidence: its weight (in log-odds) counts as far as it is credible (0 to 1). */
export function withEvidence(probability: number, weight: number, credibility: number): number {
  return probabilityOf(logOdds(probability) + credibility * weight);
}

/** How far a ledger of so many effective invoices is believed: n ÷ (n + k). */
export function credibilityOf(effectiveInvoices: number, k: number): number {
  return effectiveInvoices === 0 ? 0 : effectiveInvoices / (effectiveInvoices + k);
}
