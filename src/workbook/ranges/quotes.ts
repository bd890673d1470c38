import { attempt } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import type { Policy } from '../../engine/cover';
import { dateSystemIn } from './dateSystem';
import type { Cells } from '../values/cells';
import { keyCalled } from '../headings/heading';
import { policyHeadings, type PolicyHeading } from '../headings/policy';
import { basic, isBlank, shown } from '../values/odd';
import type { Exchanging } from '../rates/exchange';
import { readPolicy } from './policy';

/** One of several policies that are compared: its terms, or why they cannot be read. */
export interface Quote {
  readonly name: string;
  readonly policy: Policy | Problem;
}

/** A term as it is written in each of them. */
export interface QuotedTerm {
  readonly key: PolicyHeading;
  readonly term: string;
  readonly cells: readonly unknown[];
}

export interface QuotesRange {
  readonly quotes: readonly Quote[];
  readonly terms: readonly QuotedTerm[];
}

/** Two to four policies. */
export function readQuotes(cells: Cells, options: { readonly date1904: boolean } & Exchanging): QuotesRange {
  return readPolicies(cells, options, { least: 2, most: 4 });
}

/** Policies side by side: terms on the left, a column of values for each; their names in a heading row or those of the insurers, else numbered. Or a policy a row below a heading row of terms. */
export function readPolicies(
  stated: Cells,
  options: { readonly date1904: boolean } & Exchanging,
  wanted: { readonly least: number; readonly most: number },
): QuotesRange {
  const cells = termsDown(stated);
  const named = keyOf(cells[0]?.[0]) === null && !(cells[0] ?? []).slice(1).some(isNumber);
  const names = [named ? cells[0] : undefined, cells.find(([term]) => keyOf(term) === 'insurer')];
  const nameAt = (at: number) => names.map((row) => row?.[at]).find((name) => !isBlank(name));
  const columns = Array.from({ length: Math.max(0, ...cells.map((row) => row.length)) - 1 }, (_, at) => at + 1).filter(
    (at) => cells.some((row) => !isBlank(row[at])),
  );
  if (columns.length < wanted.least || columns.length > wanted.most) throw wrongNumber(columns.length, wanted);
  const from1904 = { ...options, date1904: dateSystemIn(cells) ?? options.date1904 };
  return {
    quotes: columns.map((at, index) =>
      quoteOf(
        String(nameAt(at) ?? index + 1).trim(),
        cells.map((row, index) => (named && index === 0 ? [] : [row[0], row[at]])),
        from1904,
      ),
    ),
    terms: cells.flatMap((row) => {
      const key = keyOf(row[0]);
      return key === null ? [] : [{ key, term: String(row[0]).trim(), cells: columns.map((at) => row[at]) }];
    }),
  };
}

/** Terms that stand across are turned down. */
function termsDown(cells: Cells): Cells {
  const terms = (line: readonly unknown[]) => line.filter((cell) => keyOf(cell) !== null).length;
  const across = terms(cells[0] ?? []);
  if (across < 2 || across <= terms(cells.map((row) => row[0]))) return cells;
  const width = Math.max(...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => cells.map((row) => row[at] ?? ''));
}

/** Which term a cell names; null where it names none. */
function keyOf(cell: unknown): PolicyHeading | null {
  return keyCalled(policyHeadings, cell);
}

/** No policy is called by a number: beside it stands a term that is not known. */
function isNumber(cell: unknown): boolean {
  return typeof basic(cell) === 'number' ? !isBlank(cell) : /^[\d.,\s]+%?$/.test(shown(cell));
}

/** What one of them cannot be read for does not hold up the others. */
function quoteOf(name: string, cells: Cells, options: { readonly date1904: boolean } & Exchanging): Quote {
  return { name, policy: attempt(() => readPolicy(cells, options)) };
}

function wrongNumber(count: number, { least, most }: { readonly least: number; readonly most: number }): Problem {
  const because = {
    en: `expected a column of terms and ${inWords[least] ?? least} to ${inWords[most] ?? most} columns of values, found ${count}`,
    zh: `应为一列条款加${least === 2 ? '二至四' : `${least} 至 ${most} `}列数值，实为 ${count} 列数值`,
  };
  return new Problem({ kind: 'invalid', place: { en: 'Policies', zh: '保单' }, because });
}

const inWords: Readonly<Record<number, string>> = { 1: 'one', 2: 'two', 4: 'four', 12: 'twelve' };
