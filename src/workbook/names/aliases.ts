import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { Cells } from '../values/cells';
import { readText } from '../values/text';

/** Names as others write them → the customer's own, each to the end of its chain. */
export type Aliases = ReadonlyMap<string, string>;

/** Where an aliases table stands in a range: below which row, and in which columns. */
export interface AliasesAt {
  readonly headingRow: number;
  readonly theirs: number;
  readonly ours: number;
}

/** Reads the rows below its headings; one name for two customers and names that go in a circle are refused with their rows. A row with one name says nothing yet. */
export function readAliases(cells: Cells, { headingRow, theirs, ours }: AliasesAt): Aliases {
  const said = new Map<string, { readonly name: string; readonly row: number }>();
  cells.slice(headingRow + 1).forEach((cellsOfRow, at) => {
    const row = headingRow + at + 2;
    const [alias, name] = [nameIn(cellsOfRow[theirs], row), nameIn(cellsOfRow[ours], row)];
    if (alias === null || name === null || alias === name) return;
    const before = said.get(alias);
    if (before && before.name !== name) throw twoCustomers(alias, before, { name, row });
    if (!before) said.set(alias, { name, row });
  });
  return new Map([...said.keys()].map((alias) => [alias, endOf(alias, said)]));
}

function nameIn(cell: unknown, row: number): string | null {
  const name = readText(cell);
  if (name instanceof Problem) throw name.at(entryCalled(row));
  return name;
}

function endOf(alias: string, said: ReadonlyMap<string, { readonly name: string; readonly row: number }>): string {
  const way: { readonly name: string; readonly row: number }[] = [];
  for (let next = said.get(alias); next !== undefined; next = said.get(next.name)) {
    if (next.name === alias || way.includes(next)) throw circle(alias, [...way, next]);
    way.push(next);
  }
  return way.at(-1)!.name;
}

function twoCustomers(
  alias: string,
  one: { readonly name: string; readonly row: number },
  other: { readonly name: string; readonly row: number },
): Problem {
  return new Problem({
    kind: 'invalid',
    place: entryCalled(other.row),
    because: {
      en: `"${alias}" is named "${other.name}" here and "${one.name}" in row ${one.row}: keep one of the two`,
      zh: `“${alias}”在此处对应“${other.name}”，在第 ${one.row} 行对应“${one.name}”：请只保留一个`,
    },
  });
}

function circle(alias: string, way: readonly { readonly name: string; readonly row: number }[]): Problem {
  const names = [alias, ...way.map(({ name }) => name)];
  const rows = way.map(({ row }) => row);
  return new Problem({
    kind: 'invalid',
    place: entryCalled(rows[0]!),
    because: {
      en: `the names go in a circle (rows ${rows.join(', ')}): ${names.map((name) => `"${name}"`).join(' → ')}; one of them must be the customer’s own`,
      zh: `名称循环对应（第 ${rows.join('、')} 行）：${names.map((name) => `“${name}”`).join(' → ')}；其中须有一个是客户的正式名称`,
    },
  });
}

function entryCalled(row: number): Words {
  return { en: `Mapping row ${row}`, zh: `对照表第 ${row} 行` };
}
