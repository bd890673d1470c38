import type { Language } from '../../engine/words';
import type { State } from '../session/state';
import { sheetWords } from './sheetWords';

/** The new sheets of a plan; null where a sheet is not asked for, or has nothing to stand on. */
export interface SheetNames {
  /** The list of customers who were taken from a ledger. */
  readonly customers: string | null;
  readonly report: string | null;
  readonly coverage: string | null;
  readonly ageing: string | null;
  readonly claims: string | null;
  readonly policy: string | null;
  readonly loss: string | null;
  readonly parts: string | null;
}

/** Free names for the sheets to be inserted: `Coverage`, or `Coverage 2` where that is taken. The report stands on the coverage sheet and brings it along. */
export function sheetNamesFor(
  { answers, books }: Pick<State, 'answers' | 'books'>,
  taken: readonly string[],
  language: Language,
): SheetNames {
  const coverage = answers.insertCoverage || answers.insertReport || answers.insertYear;
  const receivables = coverage && Boolean(books?.receivables?.range);
  const covered = answers.policyFrom === 'typed' || (answers.policyFrom === 'range' && Boolean(answers.policy));
  const ownTerms = answers.policyFrom === 'typed' || Object.keys(answers.headings).length > 0;
  const name = (key: keyof SheetNames, wanted: boolean) => (wanted ? freeName(sheetWords[key][language], taken) : null);
  return {
    customers: name('customers', coverage && books?.customers?.firstRows !== undefined),
    report: name('report', answers.insertReport),
    coverage: name('coverage', coverage),
    ageing: name('ageing', receivables),
    claims: name('claims', receivables && covered),
    policy: name('policy', coverage && ownTerms),
    loss: name('loss', answers.insertYear),
    parts: name('parts', answers.insertYear),
  };
}

/** Case makes no difference between two sheet names. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
