import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { Answer } from '../../functions/definition';
import { placeOf } from '../../functions/layout';
import { compareQuotesLayout, policyKey, quoteLines } from '../../functions/layouts/compareQuotes';
import { groundLines, verdicts, type Verdict } from '../../functions/layouts/coverValue';
import { keyCalled } from '../../workbook/headings/heading';
import { policyHeadings, type PolicyHeading } from '../../workbook/headings/policy';

/** What is told of a quote. Amounts are null where it cannot be read or priced. */
export interface QuoteFound {
  readonly name: string;
  readonly cost: number | null;
  readonly indemnity: number | null;
  readonly retained: number | null;
  readonly tailRetained: number | null;
  readonly net: number | null;
  readonly breakEvenPd: number | null;
  /** Why it cannot be read or priced. */
  readonly problem: Problem | null;
  readonly verdict: Verdict | null;
  /** The verdict in the words of the answer, and its reason. */
  readonly told: string;
  readonly why: string;
  /** What is to be known of this quote on this book. */
  readonly notes: readonly string[];
}

/** A term that is not the same in all of them, as each has it. */
export interface Clause {
  readonly key: PolicyHeading;
  readonly term: string;
  readonly cells: readonly unknown[];
}

export interface QuotesFound {
  readonly quotes: readonly QuoteFound[];
  readonly clauses: readonly Clause[];
  readonly averagePd: number | null;
  /** What is to be known of the book. */
  readonly notes: readonly string[];
}

/** COMPAREQUOTES' lines by quote, by its place: two quotes may have one name. */
export function quotesFound(answer: Answer): QuotesFound {
  const headings = answer[0]!.map(String);
  const names = headings.slice(1, 1 + headings.length / 2);
  const layout = compareQuotesLayout(names);
  const columns = names.map((_, at) => placeOf(layout, policyKey(at)));
  const line = ({ words }: { readonly words: Words }) => answer.find(([first]) => isNamed(first, words));
  const read = (key: keyof typeof quoteLines, at: number): unknown => line(quoteLines[key])?.[columns[at]!];
  const number = (key: keyof typeof quoteLines, at: number) => numberIn(read(key, at));
  const text = (key: keyof typeof quoteLines, at: number) => textIn(read(key, at));
  const verdict = (at: number) =>
    (Object.keys(verdicts) as Verdict[]).find((one) => isNamed(read('verdict', at), verdicts[one])) ?? null;
  return {
    quotes: names.map((name, at) => ({
      name,
      cost: number('cost', at),
      indemnity: number('indemnity', at),
      retained: number('retained', at),
      tailRetained: number('tailRetained', at),
      net: number('net', at),
      breakEvenPd: number('breakEvenPd', at),
      problem: problemIn(read('cost', at)),
      verdict: verdict(at),
      told: verdict(at) === null ? '' : text('verdict', at),
      why: text('why', at),
      notes: (['excluded', 'conversion', 'premiumBase', 'withoutLimit', 'causes'] as const)
        .map((key) => text(key, at))
        .filter((note) => note !== ''),
    })),
    clauses: answer.flatMap((row): readonly Clause[] => {
      const key = isLine(row[0]) ? null : keyOf(row[0]);
      return key === null ? [] : [{ key, term: String(row[0]), cells: columns.map((column) => row[column]) }];
    }),
    averagePd: names.reduce<number | null>((found, _, at) => found ?? number('averagePd', at), null),
    notes: [
      ...new Set(
        answer
          .slice(1)
          .map(([first]) => String(first))
          .filter((first) => !isLine(first) && keyOf(first) === null),
      ),
    ],
  };
}

/** How the terms of one differ from those of another: each with both values. */
export function clausesBetween(
  { clauses }: QuotesFound,
  one: number,
  other: number,
): readonly (Clause & { readonly here: unknown; readonly there: unknown })[] {
  return clauses
    .map((clause) => ({ ...clause, here: clause.cells[one], there: clause.cells[other] }))
    .filter(({ here, there }) => here !== there);
}

const lines = [...Object.values(quoteLines), ...groundLines];

function isLine(cell: unknown): boolean {
  return lines.some(({ words }) => isNamed(cell, words));
}

function isNamed(cell: unknown, { en, zh }: Words): boolean {
  return cell === en || cell === zh;
}

function keyOf(cell: unknown): PolicyHeading | null {
  return keyCalled(policyHeadings, cell);
}

function numberIn(cell: unknown): number | null {
  return typeof cell === 'number' ? cell : null;
}

function textIn(cell: unknown): string {
  return typeof cell === 'string' ? cell : '';
}

function problemIn(cell: unknown): Problem | null {
  return cell instanceof Problem ? cell : null;
}
