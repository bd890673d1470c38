import type { Language } from '../../engine/words';
import { quotesIn } from '../quotes/quotesIn';
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
  /** The types of policy side by side, the quotes side by side, and the customers as the models take them. */
  readonly types: string | null;
  readonly quotes: string | null;
  readonly rated: string | null;
  /** The answers from which the report takes its lines about limits, duties and the desk. */
  readonly workings: string | null;
  /** What to do now, of which the report shows the first lines. */
  readonly todo: string | null;
}

/** Beyond, a list of every invoice's next duty would weigh more than it tells. */
const MOST_INVOICES = 20_000;

/** Free names for the sheets to be inserted: `Coverage`, or `Coverage 2` where that is taken. The report stands on the coverage sheet and brings it along. */
export function sheetNamesFor(
  { answers, books, survey }: Pick<State, 'answers' | 'books' | 'survey'>,
  taken: readonly string[],
  language: Language,
): SheetNames {
  const quotes = answers.insertQuotes && quotesIn({ answers, books, survey }, language).length >= 2;
  const coverage =
    answers.insertCoverage || answers.insertReport || answers.insertYear || answers.insertTypes || quotes;
  const receivables = coverage && Boolean(books?.receivables?.range);
  const covered = answers.policyFrom === 'typed' || (answers.policyFrom === 'range' && Boolean(answers.policy));
  const ledger = receivables && !books!.receivables!.range!.summarised;
  const invoices = books?.receivables?.block.rows ?? 0;
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
    types: name('types', answers.insertTypes),
    quotes: name('quotes', quotes),
    rated: name('rated', answers.insertTypes || quotes),
    todo: name('todo', answers.insertReport && ledger && invoices <= MOST_INVOICES),
    workings: name('workings', answers.insertReport && receivables && covered && invoices <= MOST_INVOICES),
  };
}

/** Case makes no difference between two sheet names. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  return name;
}
