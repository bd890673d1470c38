import type { Language } from '../../../engine/words';
import { portfolioColumns, type RatedColumn } from '../../year/customersRated';
import { amountTyped, businessTyped, statedIn } from '../../year/ownFirm';
import { pricedByPolicy } from '../../year/premiumTerm';
import { premiumOf } from '../../policy/premium';
import type { Answers } from '../../flow/answers';
import type { Rectangle } from '../../port/spreadsheet';
import type { State } from '../../session/state';
import { keyCalled } from '../../../workbook/headings/heading';
import { policyHeadings, type PolicyHeading } from '../../../workbook/headings/policy';
import { policyRows } from '../policyRows';
import type { References } from '../references';

export interface YearInput {
  /** The sheet with the figures of the whole book, and the one with every customer's part and percentage. */
  readonly loss: string;
  readonly parts: string;
  readonly references: References;
  /** References of one column each: the customer, and its name where that is another column. */
  readonly customerColumn: string;
  readonly nameColumn: string | null;
  readonly language: Language;
  readonly equity: number | null;
  readonly cash: number | null;
  readonly business: Rectangle;
  readonly budget: number | null;
  readonly planMode: Answers['planMode'];
  /** Rows of the user's own settings and policy, where there are any. */
  readonly settings: number;
  readonly policy: number;
  /** Which of the policy's rows hold a day, from 0. */
  readonly days: readonly number[];
  /** The policy says what it costs; else what was typed, if anything. */
  readonly priced: boolean;
  readonly premium: number | null;
  /** Columns and rows of the customers, headings included, what each column was recognised as, and which columns CREDITRISK adds. */
  readonly columns: number;
  readonly headings: readonly (string | null)[];
  readonly rows: number;
  readonly added: readonly RatedColumn[];
}

/** How many rows the policy takes where the formulas read it: typed terms stand on a sheet with their groups and the usual terms that were left blank. */
export function policyHeight({ answers, books }: Pick<State, 'answers' | 'books'>): number {
  return answers.policyFrom === 'typed' ? policyRows(answers).length : (books?.policy?.length ?? 0);
}

/** Which of these rows hold a day, from 0: copied by a formula they would show as numbers. */
export function policyDays({ answers, books }: Pick<State, 'answers' | 'books'>): readonly number[] {
  const isDay = (key: PolicyHeading) => policyHeadings[key].kind === 'day';
  if (answers.policyFrom === 'typed')
    return policyRows(answers).flatMap((row, at) => (row && typeof row !== 'string' && isDay(row.key) ? [at] : []));
  return (books?.policy ?? []).flatMap(([name], at) => {
    const key = keyCalled(policyHeadings, name);
    return key !== null && isDay(key) ? [at] : [];
  });
}

export function yearInput(
  state: Pick<State, 'answers' | 'books' | 'survey'>,
  given: Pick<YearInput, 'loss' | 'parts' | 'customerColumn' | 'nameColumn'>,
  references: References,
  language: Language,
): YearInput {
  const { answers, books } = state;
  const { cells, headingRow } = books!.customers!;
  const settings = books!.settings ?? null;
  const added = portfolioColumns(cells[headingRow.row]!, answers);
  const typed = (key: 'equity' | 'cash') => (statedIn(settings, key) ? null : amountTyped(answers[key]));
  return {
    ...given,
    references,
    language,
    equity: typed('equity'),
    cash: typed('cash'),
    business: businessTyped(answers, language),
    budget: amountTyped(answers.budget),
    planMode: answers.planMode,
    settings: references.settings ? (settings?.length ?? 0) : 0,
    policy: policyHeight(state),
    days: policyDays(state),
    priced: pricedByPolicy(state),
    premium: premiumOf(answers)?.amount ?? null,
    columns: cells[headingRow.row]!.length,
    headings: cells[headingRow.row]!.map(
      (_, column) => headingRow.headings.find((heading) => heading.column === column)?.key ?? null,
    ),
    rows: cells.length,
    added,
  };
}
