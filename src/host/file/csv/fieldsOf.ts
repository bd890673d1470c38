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
  return { separator, rows: withoutBlankEnd(split(body, separator ?? '\t')) };
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
