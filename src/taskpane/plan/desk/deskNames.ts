import type { Language } from '../../../engine/words';
import type { Purpose } from '../../flow/answers';
import type { State } from '../../session/state';
import { freeName } from '../sheetNames';
import { sheetWords } from '../sheetWords';
import { keptBefore, keptName, keptRows } from './keptForecast';

/** The sheets of each road beside cover, the one that is shown first. */
const ownSheets = {
  cash: ['cash'],
  provision: ['provision', 'ageing'],
  bank: ['bank', 'financing', 'debtors', 'dilution', 'ageing'],
  form: ['form', 'buyers', 'firmSheet'],
  manage: ['self', 'selfAnswers', 'register', 'rating', 'strategies', 'growth'],
} as const satisfies Record<Exclude<Purpose, 'cover'>, readonly (keyof typeof sheetWords)[]>;

interface DeskNames {
  readonly own: readonly string[];
  /** The list of customers who were taken from a ledger; the typed terms and own headings. */
  readonly customers: string | null;
  readonly policy: string | null;
  /** The forecast of cash as a record; what an earlier record missed by, and where that stands. */
  readonly record: string | null;
  readonly error: { readonly name: string; readonly kept: string } | null;
}

/** Free names for what is inserted on a road beside cover. */
export function deskNamesFor(
  { answers, books, seen }: Pick<State, 'answers' | 'books'> & Partial<Pick<State, 'seen'>>,
  taken: readonly string[],
  language: Language,
): DeskNames {
  if (answers.purpose === 'cover') return { own: [], customers: null, policy: null, record: null, error: null };
  const free = (key: keyof typeof sheetWords) => freeName(sheetWords[key][language], taken);
  const cash = answers.purpose === 'cash';
  const kept = cash ? keptBefore(taken, answers.day) : null;
  const ownTerms = answers.policyFrom === 'typed' || Object.keys(answers.headings).length > 0;
  return {
    own: ownSheets[answers.purpose].map(free),
    customers: books?.customers?.firstRows === undefined ? null : free('customers'),
    policy: ownTerms ? free('policy') : null,
    record:
      cash && keptRows({ answers, books, seen }) !== null ? freeName(keptName(answers.day!, language), taken) : null,
    error: kept === null ? null : { name: free('forecastError'), kept },
  };
}
