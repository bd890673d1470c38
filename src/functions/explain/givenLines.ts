import { isoDay } from '../../engine/ledger';
import type { Cells } from '../../workbook/values/cells';
import { readDate } from '../../workbook/values/date';
import { isBlank, shown } from '../../workbook/values/odd';
import type { Asked } from './asked';
import { knownHeading, ofRows } from './knownHeading';
import { same, type Line, type Place } from './line';
import { rowOfCustomer, type Whose } from './whose';

/** A cell that was given: whose heading or name it goes by, what stands in it, and where. */
export interface GivenCell {
  readonly name: string;
  readonly value: unknown;
  readonly place: Place;
}

/** What the user's own rows say of whom the figure is about: the row beside it, and the customer's row in other ranges. */
export function cellsOfRow(asked: Asked, { customer, beside }: Whose, headingRow: number): readonly GivenCell[] {
  const names = Object.keys(asked.definition.parameters);
  const own = beside === null ? [] : cellsOn(names[0]!, asked.args[0]!, headingRow, beside);
  if (customer === null) return own;
  const others = names.flatMap((name, index) => {
    const cells = asked.args[index] ?? null;
    if ((beside !== null && index === 0) || ofManyRows.has(name)) return [];
    const found = rowOfCustomer(name, cells, customer);
    return found ? cellsOn(name, cells!, found.headingRow, found.row - 1) : [];
  });
  return [...own, ...others];
}

/** A customer has many rows there; they are told as items. */
const ofManyRows: ReadonlySet<string> = new Set(['receivables', 'export', 'claims', 'mapping', 'rates']);

function cellsOn(argument: string, cells: Cells, headingRow: number, row: number): readonly GivenCell[] {
  return (cells[row] ?? []).flatMap((value, at) => {
    const name = shown(cells[headingRow]?.[at]);
    return isBlank(value) || name === '' ? [] : [{ name, value, place: { argument, row: row + 1, column: at + 1 } }];
  });
}

export function givenLines(cells: readonly GivenCell[], date1904: boolean): readonly Line[] {
  return cells.map(({ name, value, place }) => ({
    kind: 'given',
    says: same(name),
    figure: valueShown(name, value, date1904),
    place,
  }));
}

/** A day as a day; else what stands in the cell. */
export function valueShown(name: string, value: unknown, date1904: boolean, lists = ofRows): string | number | boolean {
  if (knownHeading(lists, name)?.heading.kind === 'day') {
    const day = readDate(value, date1904);
    if (typeof day === 'number') return isoDay(day);
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : shown(value);
}
