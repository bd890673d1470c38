import { byCustomer, openOn, sum, type Invoice } from './invoice';

/** The terms that the bench's policy states, by name. */
export interface PlainPolicy {
  readonly insuredPercentage: number;
  readonly nonQualifyingLoss: number;
  readonly eachLossDeductible: number;
  readonly aggregateFirstLoss: number;
  readonly maximumLiability: number;
  readonly maximumTermDays: number;
  readonly waitingDays: number;
  readonly start: number;
  readonly end: number;
}

export interface Claim extends Invoice {
  readonly unpaid: number;
  readonly dateOfLoss: number;
  readonly eligible: number;
}

export interface PaidClaim extends Claim {
  readonly covered: number;
  readonly indemnity: number;
  /** Null where nothing is lost yet. */
  readonly retained: number | null;
}

interface Loss {
  readonly date: number;
  readonly claims: readonly Claim[];
  readonly covered: number;
}

/** What the policy pays on a day, invoice by invoice: an object a claim, customers in a Map, losses by date. */
export function indemnityOf(invoices: readonly Invoice[], limits: ReadonlyMap<string, number>, policy: PlainPolicy, asOf: number): PaidClaim[] {
  const claims = invoices.map((invoice) => claimOn(invoice, policy, asOf));
  const covered = new Map<Claim, number>();
  const losses: Loss[] = [];
  for (const [customer, own] of byCustomer(claims)) {
    for (const [claim, amount] of withinLimit(own, limits.get(customer) ?? Infinity)) covered.set(claim, amount);
    const lost = own.filter((claim) => claim.eligible !== 0 && claim.dateOfLoss <= asOf);
    const amount = Math.max(0, sum(lost, (claim) => covered.get(claim)!));
    if (lost.length > 0) losses.push({ date: Math.min(...lost.map((claim) => claim.dateOfLoss)), claims: lost, covered: amount });
  }
  const paid = new Map<Claim, number>();
  for (const [loss, indemnity] of throughTheYear(losses, policy)) {
    for (const claim of loss.claims) paid.set(claim, loss.covered > 0 ? (covered.get(claim)! * indemnity) / loss.covered : 0);
  }
  return claims.map((claim) => {
    const indemnity = paid.get(claim) ?? 0;
    return { ...claim, covered: covered.get(claim)!, indemnity, retained: claim.unpaid !== 0 && claim.dateOfLoss > asOf ? null : claim.unpaid - indemnity };
  });
}

function claimOn(invoice: Invoice, policy: PlainPolicy, asOf: number): Claim {
  const unpaid = openOn(invoice, asOf);
  const dateOfLoss = invoice.dueDate + policy.waitingDays;
  const excluded =
    (invoice.disputed && unpaid > 0) || invoice.dueDate > invoice.invoiceDate + policy.maximumTermDays || dateOfLoss < policy.start || dateOfLoss > policy.end;
  return { ...invoice, unpaid, dateOfLoss, eligible: excluded ? 0 : unpaid };
}

/** Claims take the customer's limit by invoice date and due date; a credit note gives back what it pays. */
function withinLimit(claims: readonly Claim[], limit: number): readonly (readonly [Claim, number])[] {
  let balance = 0;
  return [...claims]
    .sort((one, other) => one.invoiceDate - other.invoiceDate || one.dueDate - other.dueDate)
    .map((claim) => {
      const before = Math.min(Math.max(balance, 0), limit);
      balance += claim.eligible;
      return [claim, Math.min(Math.max(balance, 0), limit) - before] as const;
    });
}

/** Threshold, deductible and percentage for each loss; then first loss and maximum by date, losses of a day in proportion. */
function throughTheYear(losses: readonly Loss[], policy: PlainPolicy): Map<Loss, number> {
  const payable = new Map(losses.map((loss) => [loss, loss.covered <= policy.nonQualifyingLoss ? 0 : Math.max(0, loss.covered - policy.eachLossDeductible) * policy.insuredPercentage]));
  const days = [...new Set(losses.map((loss) => loss.date))].sort((one, other) => one - other);
  let firstLoss = policy.aggregateFirstLoss;
  let maximum = policy.maximumLiability;
  for (const day of days) {
    const own = losses.filter((loss) => loss.date === day);
    const together = sum(own, (loss) => payable.get(loss)!);
    const afterFirstLoss = Math.max(0, together - firstLoss);
    const passes = Math.min(afterFirstLoss, maximum);
    firstLoss = Math.max(0, firstLoss - together);
    maximum -= passes;
    for (const loss of own) payable.set(loss, together > 0 ? (payable.get(loss)! * passes) / together : 0);
  }
  return payable;
}
