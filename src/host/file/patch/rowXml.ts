import { parseAddress } from '../../grid/address';
import { type CellChange, cellXml, newCellXml } from './cellXml';
import { refuseFile } from '../refusal';

/** One `<row>` with new values; every cell that is not named stays as it is, sign by sign. */
export function rowXml(prefix: string, xml: string, changes: readonly CellChange[], dynamicMark: () => string): string {
  return xml.replace(elements(prefix, 'row'), (_, attributes = '', inside = '') => {
    const cells = cellsXml(prefix, inside, changes, dynamicMark);
    // `spans` is only a hint and may be too narrow now.
    return `<${prefix}row${attributes.replace(/\sspans="[^"]*"/, '').replace(/\s+$/, '')}>${cells}</${prefix}row>`;
  });
}

/** Nothing where all its cells are blank. */
export function newRowXml(prefix: string, row: number, changes: readonly CellChange[]): string {
  const cells = [...changes]
    .sort((one, other) => one.column - other.column)
    .map((change) => newCellXml(prefix, change))
    .join('');
  return cells === '' ? '' : `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
}

function cellsXml(prefix: string, xml: string, changes: readonly CellChange[], dynamicMark: () => string): string {
  const left = [...changes].sort((one, other) => other.column - one.column);
  const added = (before: number): string =>
    takenWhile(left, ({ column }) => column < before)
      .map((change) => newCellXml(prefix, change))
      .join('');
  const cells = xml.replace(elements(prefix, 'c'), (cell, attributes = '', inside = '') => {
    const at = parseAddress(/\sr="([^"]*)"/.exec(attributes)?.[1] ?? '');
    if (!at) refuseFile('a sheet does not say where its cells stand', '某个工作表没有写明单元格的位置');
    const before = added(at.column);
    return (
      before +
      (left.at(-1)?.column === at.column ? cellXml(prefix, attributes, inside, left.pop()!, dynamicMark) : cell)
    );
  });
  return cells + added(Infinity);
}

/** Takes from the end, where the smallest lie, as long as they pass. */
function takenWhile<Item>(left: Item[], passes: (item: Item) => boolean): Item[] {
  const taken: Item[] = [];
  while (left.length > 0 && passes(left.at(-1)!)) taken.push(left.pop()!);
  return taken;
}

function elements(prefix: string, name: string): RegExp {
  return new RegExp(`<${prefix}${name}(\\s[^>]*?)?(?:/>|>([^]*?)</${prefix}${name}>)`, 'g');
}
