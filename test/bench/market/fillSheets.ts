import { cellName } from '../../../src/host/grid/address';
import { relationsOf, setText, textOf, type Parts } from '../../../src/host/file/parts/package';
import { sheetParts, workbookPath } from '../../../src/host/file/parts/sheetParts';
import { output } from '../../../src/host/file/patch/output';
import type { Cells } from '../../../src/workbook/values/cells';

/** Writes long sheets into a workbook that has them with two rows, in the words of Excel: texts shared, the table made as long. */
export function fillSheets(parts: Parts, sheets: ReadonlyMap<string, Cells>): void {
  const path = relationsOf(parts, workbookPath(parts)).find(({ type }) => type === 'sharedStrings')!.target;
  const texts = new Map(
    [...textOf(parts, path)!.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text], index) => [text!, index]),
  );
  for (const { name, path } of sheetParts(parts)) {
    const rows = sheets.get(name);
    if (rows) fill(parts, path, rows, (text) => texts.get(text) ?? texts.set(text, texts.size).get(text)!);
  }
  const out = output();
  out.text(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  );
  for (const text of texts.keys()) out.text(`<si><t>${text}</t></si>`);
  out.text('</sst>');
  parts[path] = out.joined();
}

function fill(parts: Parts, path: string, rows: Cells, shared: (text: string) => number): void {
  const [before, after] = textOf(parts, path)!.split(/<sheetData>[^]*<\/sheetData>/) as [string, string];
  const all = `A1:${cellName(rows.length - 1, rows[0]!.length - 1)}`;
  const out = output();
  out.text(`${before.replace(/<dimension ref="[^"]*"/, `<dimension ref="${all}"`)}<sheetData>`);
  rows.forEach((row, index) =>
    out.text(`<row r="${index + 1}">${row.map((value, column) => cell(value, index, column, shared)).join('')}</row>`),
  );
  out.text(`</sheetData>${after}`);
  parts[path] = out.joined();
  const table = relationsOf(parts, path).find(({ type }) => type === 'table')!.target;
  setText(parts, table, textOf(parts, table)!.replace(/ ref="[^"]*"/g, ` ref="${all}"`));
}

function cell(value: unknown, row: number, column: number, shared: (text: string) => number): string {
  if (value === '') return '';
  const at = cellName(row, column);
  return typeof value === 'number'
    ? `<c r="${at}"><v>${value}</v></c>`
    : `<c r="${at}" t="s"><v>${shared(String(value))}</v></c>`;
}
