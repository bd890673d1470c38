import type { DefinedName, Table } from '../../grid/document';
import { parseAddress } from '../../grid/address';
import { type Node, isText, parse } from './formulaTree';

/** Cells of one sheet that a formula looks at. */
export interface SheetArea {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Null where a formula finds its cells only while it is calculated. */
type Areas = readonly SheetArea[] | null;

/** What stands for cells in a workbook besides their addresses. */
export interface Named {
  readonly sheets: readonly { readonly name: string; readonly tables: readonly Table[] }[];
  readonly names: readonly DefinedName[];
}

/** The cells that a formula names, directly, through tables or through defined names. A table counts whole, headings included. */
export function areasIn(formula: string, sheet: string, document: Named): Areas {
  return areasOf(parse(formula.replace(/^=/, '')), sheet, document);
}

/** The same of a piece of a formula. */
export function areasOf(
  nodes: readonly Node[],
  sheet: string,
  document: Named,
  seen: ReadonlySet<string> = new Set(),
): Areas {
  const found: SheetArea[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    const isRange = isText(nodes[at + 1], ':') && nodes[at + 2]?.kind !== 'group';
    const inner =
      node.kind === 'group'
        ? areasOf(node.inside, sheet, document, seen)
        : node.kind === 'bracket'
          ? tableAround(sheet, document)
          : node.kind === 'name' || isRange
            ? named(isRange ? `${node.text}:${textOf(nodes[at + 2])}` : node.text, sheet, document, seen)
            : [];
    if (inner === null) return null;
    found.push(...inner);
    if (isRange && inner.length > 0) at += 2;
  }
  return found;
}

function named(text: string, sheet: string, document: Named, seen: ReadonlySet<string>): Areas {
  if (/^(INDIRECT|OFFSET)$/i.test(text)) return null;
  const address = parseAddress(text);
  if (address) return [{ ...address, sheet: address.sheetName ?? sheet }];
  const table = document.sheets
    .flatMap((one) => one.tables.map((each) => ({ each, sheet: one.name })))
    .find(({ each }) => same(each.name, text));
  if (table) return [{ ...parseAddress(table.each.range)!, sheet: table.sheet }];
  const bare = text.replace(/^.*!/, '');
  const name = document.names
    .filter((one) => same(one.name, bare))
    .sort((one, other) => Number(other.sheet === sheet) - Number(one.sheet === sheet))[0];
  if (!name || seen.has(bare.toLowerCase())) return [];
  return areasOf(parse(name.refersTo.replace(/^=/, '')), sheet, document, new Set([...seen, bare.toLowerCase()]));
}

/** `[@Amount]` without a name means the table in which the formula stands; every table of the sheet is near enough. */
function tableAround(sheet: string, document: Named): readonly SheetArea[] {
  const tables = document.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  return tables.map(({ range }) => ({ ...parseAddress(range)!, sheet }));
}

function textOf(node: Node | undefined): string {
  return node && node.kind !== 'group' ? node.text : '';
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
