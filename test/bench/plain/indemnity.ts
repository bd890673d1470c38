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

/** An invoice as a claim; what is covered and paid is filled in on the way. */
export interface Claim {
  readonly invoice: Invoice;
  readonly customer: string;
  readonly unpaid: number;
  readonly eligible: number;
  readonly dateOfLoss: number;
  covered: number;
  indemnity: number;
}

interface Loss {
  readonly date: number;
  readonly claims: readonly Claim[];
  readonly covered: number;
  payable: number;
}

/** What the policy pays on a day, invoice by invoice: an object a claim, customers in a Map, losses by date. */
export function indemnityOf(
  invoices: readonly Invoice[],
  limits: ReadonlyMap<string, number>,
  policy: PlainPolicy,
  asOf: number,
): readonly Claim[] {
  const claims = invoices.map((invoice) => claimOn(invoice, policy, asOf));
  const losses: Loss[] = [];
  for (const [customer, own] of byCustomer(claims)) {
    // Beside others who have a limit nobody without one is covered.
    takeLimit(own, limits.get(customer) ?? 0);
    const lost = own.filter((claim) => claim.eligible !== 0 && claim.dateOfLoss <= asOf);
    if (lost.length > 0) losses.push(lossOf(lost, policy));
  }
  throughTheYear(losses, policy);
  for (const { claims: own, covered, payable } of losses) {
    for (const claim of own) claim.indemnity = covered > 0 ? (claim.covered * payable) / covered : 0;
  }
  return claims;
}

/** Null where nothing is lost yet; a credit balance is no loss. */
export function retainedOf({ unpaid, dateOfLoss, indemnity }: Claim, asOf: number): number | null {
  if (unpaid < 0) return 0;
  return unpaid > 0 && dateOfLoss > asOf ? null : unpaid - indemnity;
}

export function noteOn({ unpaid, eligible, covered, dateOfLoss, invoice }: Claim, asOf: number): string {
  if (unpaid === 0) return 'Paid.';
  if (eligible === 0) return invoice.disputed ? 'Disputed.' : 'Excluded.';
  const above = covered < eligible ? 'Above the credit limit. ' : '';
  return dateOfLoss > asOf ? `${above}Not yet a loss; becomes one on day ${dateOfLoss}.` : above;
}

function claimOn(invoice: Invoice, policy: PlainPolicy, asOf: number): Claim {
  const unpaid = openOn(invoice, asOf);
  const dateOfLoss = invoice.dueDate + policy.waitingDays;
  const excluded =
    invoice.disputed ||
    invoice.dueDate > invoice.invoiceDate + policy.maximumTermDays ||
    dateOfLoss < policy.start ||
    dateOfLoss > policy.end;
  return {
    invoice,
    customer: invoice.customer,
    unpaid,
    eligible: excluded ? 0 : unpaid,
    dateOfLoss,
    covered: 0,
    indemnity: 0,
  };
}

/** Claims take the customer's limit by invoice date and due date; a credit note gives back what it pays. */
function takeLimit(claims: Claim[], limit: number): void {
  let balance = 0;
  claims.sort(
    ({ invoice: one }, { invoice: other }) => one.invoiceDate - other.invoiceDate || one.dueDate - other.dueDate,
  );
  for (const claim of claims) {
    const before = Math.min(Math.max(balance, 0), limit);
    balance += claim.eligible;
    claim.covered = Math.min(Math.max(balance, 0), limit) - before;
  }
}

/** Threshold, deductible and percentage apply once to a loss. */
function lossOf(claims: readonly Claim[], policy: PlainPolicy): Loss {
  const covered = Math.max(
    0,
    sum(claims, (claim) => claim.covered),
  );
  const payable =
    covered <= policy.nonQualifyingLoss
      ? 0
      : Math.max(0, covered - policy.eachLossDeductible) * policy.insuredPercentage;
  return { date: Math.min(...claims.map((claim) => claim.dateOfLoss)), claims, covered, payable };
}

/** First loss and maximum are used up by date; losses of a day share in proportion. */
function throughTheYear(losses: readonly Loss[], policy: PlainPolicy): void {
  const byDay = new Map<number, Loss[]>();
  for (const loss of losses) byDay.set(loss.date, [...(byDay.get(loss.date) ?? []), loss]);
  let firstLoss = policy.aggregateFirstLoss;
  let maximum = policy.maximumLiability;
  for (const [, own] of [...byDay].sort(([one], [other]) => one - other)) {
    const together = sum(own, (loss) => loss.payable);
    const passes = Math.min(Math.max(0, together - firstLoss), maximum);
    firstLoss = Math.max(0, firstLoss - together);
    maximum -= passes;
    for (const loss of own) loss.payable = together > 0 ? (loss.payable * passes) / together : 0;
  }
}
