import { identityTermNames, ifEachFails, priceTermNames, type Failure, type Policy } from '../../engine/cover';
import type { DatedBook, Entry } from '../../engine/portfolio';
import { Problem } from '../../engine/problem';
import type { LedgerOnDay } from './ledgerOnDay';
import { policyInBook, type WholeBook } from './portfolioEntries';

type Failures = readonly (Failure | Problem)[];

/**
 * The book with what of each exposure a policy may insure, as INDEMNITYIFFAILS has it of the invoices on the day: disputes, tax, deliveries after
 * a stop are left out of the year as they are left out of a claim. What is stated stays; of a customer who owes nothing on the day nothing is known.
 */
export function bookUnder<Book extends WholeBook>(book: Book, policy: Policy | null): Book {
  if (policy === null || book.judged || book.ledger === null || book.ledger.asOf === null) return book;
  const failures = failuresIn(book.all, book.ledger, book.ledger.asOf, policy);
  const insurable = failures.insurable();
  const covered = new Map(
    book.all.flatMap(({ customer }, at) => {
      const failure = insurable[at]!;
      return failure instanceof Problem || failure.loss === 0 ? [] : [[customer, failure.covered] as const];
    }),
  );
  const judged = (entry: Entry): Entry => {
    const insurable = entry.insurable ?? covered.get(entry.customer) ?? null;
    return insurable === entry.insurable ? entry : { ...entry, insurable };
  };
  const { all, entries, inDefault }: DatedBook = book;
  return {
    ...book,
    judged: failures.whole,
    all: all.map(judged),
    entries: entries.map(judged),
    inDefault: inDefault.map(judged),
  };
}

/**
 * Each customer of the book failing alone under the policy: all of it, and only what may be insured of it, on which neither price nor percentage
 * has a bearing. Which policy year an invoice of the day falls into says nothing about the coming year.
 */
function failuresIn(all: WholeBook['all'], { claimed }: LedgerOnDay, asOf: number, policy: Policy) {
  const terms: Policy = {
    ...policyInBook({ all }, policy),
    policyStart: null,
    policyEnd: null,
    maximumLiability: null,
    liabilityMultiple: null,
  };
  const known = failed.get(all) ?? new Map<string, Failures>();
  failed.set(all, known);
  const customers = all.map(({ customer }) => customer);
  const [own, alike] = [JSON.stringify(terms), insuredAlike(terms)];
  const whole = (): Failures => {
    const failures = known.get(own) ?? (ifEachFails(customers, claimed, terms, asOf) as Failures);
    known.set(own, failures);
    if (!known.has(alike)) known.set(alike, failures);
    return failures;
  };
  return { whole, insurable: () => known.get(alike) ?? whole() };
}

/** Asked of one book for its losses, its worth and its notes, and by policies that insure the same for another price or to another percentage; found once. */
const failed = new WeakMap<WholeBook['all'], Map<string, Failures>>();

/** What a policy insures of a debt, whatever it pays for it. */
function insuredAlike(terms: Policy): string {
  const { insuredPercentage, ...others } = terms;
  const told = Object.entries(others).filter(([term]) => !(term in priceTermNames || term in identityTermNames));
  return JSON.stringify([insuredPercentage === null, Object.fromEntries(told)]);
}
