import { ifEachFails, type Failure, type Policy } from '../../engine/cover';
import type { DatedBook, Entry } from '../../engine/portfolio';
import { Problem } from '../../engine/problem';
import type { LedgerOnDay } from './ledgerOnDay';
import { policyInBook, type WholeBook } from './portfolioEntries';

/**
 * The book with what of each exposure a policy may insure, as INDEMNITYIFFAILS has it of the invoices on the day: disputes, tax, deliveries after
 * a stop are left out of the year as they are left out of a claim. What is stated stays; of a customer who owes nothing on the day nothing is known.
 */
export function bookUnder<Book extends WholeBook>(book: Book, policy: Policy | null): Book {
  const failures = policy === null || book.judged ? [] : failuresIn(book, policy);
  if (failures.length === 0) return book;
  const covered = new Map(
    book.all.flatMap(({ customer }, at) => {
      const failure = failures[at]!;
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
    judged: failures,
    all: all.map(judged),
    entries: entries.map(judged),
    inDefault: inDefault.map(judged),
  };
}

/** Each customer of the book failing alone under the policy; none where there is no ledger on a day. Which policy year an invoice of the day falls into says nothing about the coming year. */
function failuresIn(
  { all, ledger }: Pick<WholeBook, 'all' | 'ledger'>,
  policy: Policy,
): readonly (Failure | Problem)[] {
  if (ledger === null || ledger.asOf === null) return [];
  const terms = {
    ...policyInBook({ all }, policy),
    policyStart: null,
    policyEnd: null,
    maximumLiability: null,
    liabilityMultiple: null,
  };
  const known = failed.get(all) ?? new Map<string, readonly (Failure | Problem)[]>();
  failed.set(all, known);
  const key = JSON.stringify(terms);
  const failures = known.get(key) ?? failing(all, ledger, ledger.asOf, terms);
  known.set(key, failures);
  return failures;
}

/** Asked of one book for its losses, its worth and its notes; found once. */
const failed = new WeakMap<WholeBook['all'], Map<string, readonly (Failure | Problem)[]>>();

function failing(all: WholeBook['all'], { claimed }: LedgerOnDay, asOf: number, policy: Policy) {
  const customers = all.map(({ customer }) => customer);
  return ifEachFails(customers, claimed, policy, asOf) as readonly (Failure | Problem)[];
}
