import Papa from 'papaparse';
import { refuseFile } from '../refusal';
import { separatorOf } from './separator';

/** The fields of a CSV file, line by line, and what separated them; quotes may enclose separators, quotes (doubled) and ends of lines. */
export function fieldsOf(given: string): {
  readonly rows: readonly (readonly string[])[];
  readonly separator: string | null;
} {
  const text = given.replace(/\r\n?/g, '\n');
  // Excel's own first line, which is no data.
  const told = /^"?sep=(.)"?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const separator = told?.[1] ?? separatorOf(body);
  const rows = withoutBlankEnd(split(withoutGaps(body, separator), separator ?? '\t'));
  if (separator === ',') refuseCutAmounts(rows);
  return { separator, rows };
}

/** A quote opens a field although a space stands before it: `Hill, "1,234.50"`. */
function withoutGaps(text: string, separator: string | null): string {
  if (separator === null || !text.includes(`${separator} "`)) return text;
  return text.replaceAll(new RegExp(`(?<=\\${separator}) +(?="(?:[^"]|"")*"(?:\\${separator}|\\n|$))`, 'g'), '');
}

/** Commas between cells and in amounts alike, without quotes: nobody can tell which is which. */
function refuseCutAmounts(rows: readonly (readonly string[])[]): void {
  const from = rows.findIndex((row) => row.filter((field) => field.trim() !== '').length > 2);
  const headings = from === -1 ? [] : rows[from]!;
  if (headings.some((field) => /^\s*[-+]?\d/.test(field))) return;
  const width = headings.findLastIndex((field) => field.trim() !== '') + 1;
  const wide = rows.flatMap((row, at) => (at > from && (row[width] ?? '').trim() !== '' ? [at] : []));
  const cut = wide[0] ?? -1;
  if (from === -1 || cut === -1 || !wide.every((at) => holdsCents(rows[at]!))) return;
  const filled = rows[cut]!.findLastIndex((field) => field.trim() !== '') + 1;
  refuseFile(
    `line ${cut + 1} of the CSV file has ${filled} cells below ${width} headings: its amounts seem to have a decimal comma while commas stand between the cells too; export it with semicolons or with amounts in quotation marks`,
    `CSV 文件第 ${cut + 1} 行有 ${filled} 个单元格，而标题只有 ${width} 个：金额似乎以逗号作小数点，单元格之间也用逗号；请改用分号分隔，或将金额加引号后导出`,
  );
}

/** Two digits behind a cell of digits. */
function holdsCents(row: readonly string[]): boolean {
  return row.some((field, at) => /^\s*\d\d\s*$/.test(field) && /^\s*[-+(]?\d[\d.\s]*$/.test(row[at - 1] ?? ''));
}
/** A quote that is not closed would swallow what follows: then quotes are signs like any other, if the lines come out even. */
function split(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (!fault) return data;
  const plain = text.split('\n').map((line) => line.split(delimiter));
  const widths = new Set(plain.filter((row) => row.some((field) => field !== '')).map((row) => row.length));
  if (widths.size === 1) return plain;
  const line = (fault.row ?? 0) + 1;
  return refuseFile(
    `a quotation mark in row ${line} of the CSV file is not closed`,
    `CSV 文件第 ${line} 行的引号没有闭合`,
  );
}

function withoutBlankEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.findLastIndex((row) => row.some((field) => field !== ''));
  return rows.slice(0, last + 1);
}
