import { addressOf, parseAddress } from '../../grid/address';
import type { CellChange } from './cellXml';
import { cellXml, newCellXml } from './cellXml';
import { refusePatch } from './refusal';

/** Puts values into a sheet's XML; every row and cell that is not named stays as it is, sign by sign. */
export function sheetXml(xml: string, changes: readonly CellChange[], dynamicMark: () => string): string {
  const prefix = /<(\w+:)?worksheet\b/.exec(xml)?.[1] ?? '';
  const data = new RegExp(`<${prefix}sheetData\\b[^>]*?(?:/>|>([^]*?)</${prefix}sheetData>)`).exec(xml);
  if (!data || /<!--|<!\[CDATA\[|AlternateContent/.test(data[1] ?? '')) refusePatch('a sheet is written in a way that cannot be patched safely', '某个工作表的存储方式无法安全地修补');
  const rows = rowsXml(prefix, data[1] ?? '', changes, dynamicMark);
  return widened(xml.slice(0, data.index), prefix, changes) + `<${prefix}sheetData>${rows}</${prefix}sheetData>` + xml.slice(data.index + data[0].length);
}

function rowsXml(prefix: string, xml: string, changes: readonly CellChange[], dynamicMark: () => string): string {
  const wanted = new Map<number, CellChange[]>();
  changes.forEach(change => wanted.set(change.row, [...(wanted.get(change.row) ?? []), change]));
  const left = [...wanted.keys()].sort((one, other) => other - one);
  const added = (before: number): string => takenWhile(left, row => row < before).map(row => newRow(prefix, row, wanted.get(row)!)).join('');
  const rows = xml.replace(elements(prefix, 'row'), (row, attributes = '', inside = '') => {
    const number = numberOf(attributes);
    const before = added(number);
    if (left.at(-1) !== number) return before + row;
    left.pop();
    const cells = cellsXml(prefix, inside, wanted.get(number)!, dynamicMark);
    // `spans` is only a hint and may be too narrow now.
    return `${before}<${prefix}row${attributes.replace(/\sspans="[^"]*"/, '').replace(/\s+$/, '')}>${cells}</${prefix}row>`;
  });
  return rows + added(Infinity);
}

function cellsXml(prefix: string, xml: string, changes: readonly CellChange[], dynamicMark: () => string): string {
  const left = [...changes].sort((one, other) => other.column - one.column);
  const added = (before: number): string => takenWhile(left, ({ column }) => column < before).map(change => newCellXml(prefix, change)).join('');
  const cells = xml.replace(elements(prefix, 'c'), (cell, attributes = '', inside = '') => {
    const at = parseAddress(/\sr="([^"]*)"/.exec(attributes)?.[1] ?? '');
    if (!at) refusePatch('a sheet does not say where its cells stand', '某个工作表没有写明单元格的位置');
    const before = added(at.column);
    return before + (left.at(-1)?.column === at.column ? cellXml(prefix, attributes, inside, left.pop()!, dynamicMark) : cell);
  });
  return cells + added(Infinity);
}

/** Takes from the end, where the smallest lie, as long as they pass. */
function takenWhile<Item>(left: Item[], passes: (item: Item) => boolean): Item[] {
  const taken: Item[] = [];
  while (left.length > 0 && passes(left.at(-1)!)) taken.push(left.pop()!);
  return taken;
}

function newRow(prefix: string, row: number, changes: readonly CellChange[]): string {
  const cells = cellsXml(prefix, '', changes, () => '');
  return cells === '' ? '' : `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
}

function numberOf(attributes: string): number {
  const number = /\sr="(\d+)"/.exec(attributes)?.[1];
  return number === undefined ? refusePatch('a sheet does not number its rows', '某个工作表没有给行编号') : Number(number) - 1;
}

/** The sheet's own word for the rectangle it fills, made as large as the changes need. */
function widened(head: string, prefix: string, changes: readonly CellChange[]): string {
  return head.replace(new RegExp(`(<${prefix}dimension\\b[^>]*\\sref=")([^"]*)(")`), (_, before: string, reference: string, after: string) => {
    const known = parseAddress(reference);
    const filled = changes.filter(({ value }) => value !== null);
    if (!known || filled.length === 0) return before + reference + after;
    let [top, left, bottom, right] = [known.row, known.column, known.row + known.rows - 1, known.column + known.columns - 1];
    for (const { row, column } of filled) [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    return before + addressOf({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }) + after;
  });
}

function elements(prefix: string, name: string): RegExp {
  return new RegExp(`<${prefix}${name}(\\s[^>]*?)?(?:/>|>([^]*?)</${prefix}${name}>)`, 'g');
}
