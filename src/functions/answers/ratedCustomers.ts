import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import {
  accountsFrom,
  accountsOverYear,
  places,
  unnamedProblems,
  type Account,
  type Customer,
  type Places,
} from '../../engine/ledger';
import { assess, levelOf, type Assessment, type RiskSettings, type Subject } from '../../engine/risk';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { dayNeeded } from './ledgerOnDay';
import { notCounted } from './notCounted';
import { summaryNotes } from './summaryNotes';

interface Known {
  readonly receivables: ReceivablesRange | null;
  readonly asOf: number | null;
  readonly settings: RiskSettings;
}

interface RatedCustomers {
  readonly rated: readonly (Rated | Problem | null)[];
  readonly besides: readonly Words[];
  /** Of the ledger, in its order; none without one. */
  readonly accounts: readonly Account[];
}

/** Each customer as CREDITRISK rates it, or the reason why it cannot be; `besides`: what is to be said of the ledger. */
export function ratedCustomers(rows: CustomersRange['rows'], { receivables, asOf, settings }: Known): RatedCustomers {
  const book = receivables && bookOn(receivables, asOf, settings);
  const rated = rows.map((one) => (one === null || one instanceof Problem ? one : rate(one, book, asOf, settings)));
  return { rated: onLevel(rated, settings), besides: book?.besides ?? [], accounts: book?.all ?? [] };
}

/** A customer and what is known of it, and how it is rated. */
interface Rated {
  readonly subject: Subject;
  readonly risk: Assessment;
}

function rate(customer: Customer, book: Book | null, asOf: number | null, settings: RiskSettings): Rated | Problem {
  const subject = { customer, account: book ? accountOf(customer, book) : undefined, asOf };
  const risk = assess(subject, settings);
  return risk instanceof Problem ? risk : { subject, risk };
}

/** Where a central tendency is set, the whole book is shifted to it. */
function onLevel(
  rated: readonly (Rated | Problem | null)[],
  { centralTendency }: RiskSettings,
): readonly (Rated | Problem | null)[] {
  if (centralTendency === null) return rated;
  const found = rated.filter((one): one is Rated => one !== null && !(one instanceof Problem));
  const level = levelOf(
    found.map(({ risk }) => risk),
    centralTendency,
  );
  return rated.map((one) => (one === null || one instanceof Problem ? one : { ...one, risk: level(one.risk) }));
}

interface Book {
  readonly all: readonly Account[];
  /** Where each stands among them, by name. */
  readonly accounts: Places;
  /** On rows of which not even the customer can be told, and on what a summarised ageing leaves open. */
  readonly besides: readonly Words[];
}

function bookOn(receivables: ReceivablesRange, asOf: number | null, settings: RiskSettings): Book {
  if (asOf === null) throw dayNeeded();
  // The balance of the day asks for no month ends.
  const accounted = settings.exposureBasis === 'day' ? accountsFrom : accountsOverYear;
  const all = accounted(receivables, asOf, settings.habits, settings.pastDue);
  const accounts = places(all.length);
  all.forEach(({ customer }, at) => accounts.set(customer, at));
  const lost = notCounted(unnamedProblems(receivables));
  return { all, accounts, besides: [...summaryNotes(receivables), ...(lost ? [lost] : [])] };
}

function accountOf({ id, name }: Customer, { all, accounts }: Book): Account | null {
  const at = accounts.of(id);
  return all[at === -1 && name !== null ? accounts.of(name) : at] ?? null;
}
