import { Problem } from '../../engine/problem';
import { inWholeBook, type Failure, type Policy } from '../../engine/cover';
import { datedBook, type DatedBook, type Entry, type entryOf } from '../../engine/portfolio';
import { customersKind } from '../../workbook/ranges/customers';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import { besideCustomers } from './besideCustomers';
import type { LedgerOnDay } from './ledgerOnDay';
import { levelOfBook } from './levelOfBook';
import { seenInLedger } from './seenInLedger';
import type { AllSettings } from '../parameters/portfolio';

/** Each row of the customers range as a portfolio model needs it, the reason why not, or null where it is blank. Rates what is not stated. */
export function entriesIn(
  range: PortfolioRange,
  { risk }: AllSettings,
  entryFrom: typeof entryOf,
  ledger: LedgerOnDay | null,
): readonly (Entry | Problem | null)[] {
  const { rows, stated } = range;
  const seen = seenInLedger(ledger, risk);
  const onLevel = levelOfBook(range, risk, seen);
  const { placeOf } = besideCustomers(range);
  return rows.map((customer, at) => {
    if (customer === null || customer instanceof Problem) return customer;
    const known = seen(customer);
    const told = stated[at]!.unread;
    const unread = known.unread ?? (told === null ? null : { en: told, zh: told });
    const entry = entryFrom(customer, { ...stated[at]!, unread }, risk, known, onLevel);
    return entry instanceof Problem && !entry.parts.place ? entry.at(placeOf(at)) : entry;
  });
}

/** A book with the ledger behind it, which policies judge invoice by invoice. */
export interface WholeBook extends DatedBook {
  readonly ledger: LedgerOnDay | null;
  /** Each customer failing alone under a policy on the day of the ledger, where one has judged it. */
  readonly judged?: () => readonly (Failure | Problem)[];
}

/** What is asked of all customers together cannot be told without one of them. */
export function wholeBook(entries: readonly (Entry | Problem | null)[], ledger: LedgerOnDay | null): WholeBook {
  const known = entries.filter((entry) => entry !== null);
  const problem = known.find((entry) => entry instanceof Problem);
  if (problem) throw problem;
  if (known.length === 0)
    throw new Problem({
      kind: 'missing',
      place: customersKind.name,
      because: { en: 'no customer found', zh: '没有客户' },
    });
  return { ...datedBook(known as readonly Entry[]), ledger };
}

/** The policy as it reads in the whole book, whoever of it is asked about: what holds for customers without a limit depends on the others. */
export function policyInBook<P extends Policy | null>({ all }: Pick<DatedBook, 'all'>, policy: P): P {
  if (policy === null) return policy;
  return {
    ...policy,
    ...inWholeBook(
      policy,
      all.map(({ customer }) => customer),
    ),
  };
}
