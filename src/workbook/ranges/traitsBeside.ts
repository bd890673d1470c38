import { plain } from '../headings/heading';
import type { Column } from '../report/table';
import { isBlank } from '../values/odd';
import { readText } from '../values/text';
import type { ReceivablesRange } from './receivables';

/** What a ledger may say of a customer beside each of his invoices. */
type Trait = 'country' | 'sector' | 'grade';

/** Only headings that can mean nothing else in a ledger: a region or a territory of the sales force is no country. */
// prettier-ignore
const headings: Readonly<Record<Trait, readonly string[]>> = {
  country: ['Country', 'Country code', 'Country of customer', 'Customer country', '国家', '国别', '所在国', '国家代码', '国家/地区', 'Land', 'Pays', 'País', 'Paese'],
  sector: ['Sector', 'Industry', '行业', '所属行业', 'Branche', 'Secteur'],
  grade: ['Grade', 'Rating', 'Credit rating', 'Credit grade', '评级', '信用等级', '信用评级', '等级'],
};

/** Country, sector and grade of each customer of a ledger, where a column of it says so; the first that is not blank counts, and another one is a doubt. */
export function traitsBeside(book: ReceivablesRange): readonly Readonly<Partial<Record<Trait, string>>>[] {
  const found = book.customers.map((): Partial<Record<Trait, string>> => ({}));
  for (const trait of Object.keys(headings) as Trait[]) {
    const at = book.texts.findIndex((text) => headings[trait].some((one) => plain(one) === plain(text)));
    if (at >= 0) note(book, trait, at, found);
  }
  return found;
}

function note(
  book: ReceivablesRange,
  trait: Trait,
  at: number,
  found: readonly Partial<Record<Trait, string>>[],
): void {
  const { cells, first, count } = Object.values<Column>(book.columns as Readonly<Record<string, Column>>)[0]!;
  let differs: { readonly row: number; readonly customer: string } | null = null;
  for (let entry = 0; entry < book.count; entry++) {
    const own = book.customer[entry]!;
    const cell = cells[first + (entry % count)]![at];
    if (own < 0 || isBlank(cell)) continue;
    const text = readText(cell);
    if (typeof text !== 'string') continue;
    const before = found[own]![trait];
    if (before === undefined) found[own]![trait] = text;
    else if (plain(before) !== plain(text))
      differs ??= { row: first + (entry % count), customer: book.customers[own]! };
  }
  book.remarks.push(taken(book.texts[at]!, at, first - 1));
  if (differs) book.remarks.push(twoOf(book.texts[at]!, at, differs));
}

function taken(heading: string, column: number, row: number): ReceivablesRange['remarks'][number] {
  return {
    weight: 'said',
    about: 'column',
    at: { row, column },
    sentence: {
      en: `“${heading}” is taken for the customers from their rows.`,
      zh: `客户的“${heading}”取自其各行。`,
    },
  };
}

function twoOf(
  heading: string,
  column: number,
  { row, customer }: { readonly row: number; readonly customer: string },
): ReceivablesRange['remarks'][number] {
  return {
    weight: 'doubt',
    about: 'column',
    at: { row, column },
    sentence: {
      en: `“${customer}” has two different entries in “${heading}”: the first counts.`,
      zh: `“${customer}”的“${heading}”前后不同：以首个为准。`,
    },
  };
}
