import { parseAddress } from '../grid/address';
import type { Book } from '../grid/book';
import type { Chart } from '../grid/document';

/** What a chart shows, read from the cells: names, categories and numbers of its series. */
export interface Figures {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly (number | null)[];
    readonly texts: readonly string[];
  }[];
}

/** Office's standard accents, in their order. */
const accents = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47', '#264478', '#9e480e'];

export function figuresOf(book: Book, chart: Chart): Figures {
  const categories = chart.series.map((each) => each.categories).find((reference) => reference !== null);
  const labels = categories ? textsAt(book, categories) : [];
  const series = chart.series.map((each, index) => ({
    name: nameOf(book, each.name) || `${index + 1}`,
    color: each.color ?? accents[index % accents.length]!,
    values: valuesAt(book, each.values),
    texts: textsAt(book, each.values),
  }));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  return { series, categories: Array.from({ length: longest }, (_, index) => labels[index] ?? String(index + 1)) };
}

export function accent(index: number): string {
  return accents[index % accents.length]!;
}

function nameOf(book: Book, name: string | null): string {
  if (!name) return '';
  return areaAt(book, name) ? (textsAt(book, name)[0] ?? '') : name.replace(/^="?|"$/g, '');
}

function areaAt(book: Book, reference: string) {
  const address = parseAddress(reference.replace(/^=/, ''));
  const sheet = address?.sheetName ? book.sheets.find(address.sheetName) : null;
  return address && sheet
    ? {
        sheet: sheet.id,
        row: address.row,
        column: address.column,
        rows: Math.min(address.rows, 5000),
        columns: Math.min(address.columns, 100),
      }
    : null;
}

function textsAt(book: Book, reference: string): string[] {
  const area = areaAt(book, reference);
  return area ? book.cells.text(area).flat() : [];
}

function valuesAt(book: Book, reference: string): (number | null)[] {
  const area = areaAt(book, reference);
  return area
    ? book.cells
        .values(area)
        .flat()
        .map((value) => (typeof value === 'number' ? value : null))
    : [];
}
