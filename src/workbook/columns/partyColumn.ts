import { Problem } from '../../engine/problem';
import { whole, type ColumnReader } from './columnReader';
import { report, type Report } from './problems';
import { ourName } from '../names/ourName';
import type { Column } from '../report/table';
import { readText } from '../values/text';

/** Who each row is about: every customer once, in order of first appearance, and each row's index among them (-1 where there is none). */
export interface Parties {
  readonly names: readonly string[];
  readonly index: Int32Array;
}

export function partyColumn(column: Column, problems: Report): Parties {
  return whole(partyReader(column, problems), column.count);
}

export function partyReader(column: Column, problems: Report): ColumnReader<Parties> {
  const met: Met = { names: [], byCell: new Map(), byName: new Map() };
  const index = new Int32Array(column.count);
  const read = (from: number, until: number) => {
    const { cells, at, first } = column;
    const { byCell } = met;
    for (let entry = from; entry < until; entry++) {
      const cell = cells[first + entry]![at];
      index[entry] = byCell.get(cell) ?? meet(column, entry, cell, met, problems);
    }
  };
  return { values: { names: met.names, index }, read };
}

interface Met {
  readonly names: string[];
  /** By the cell as it stands, so that a spelling is looked into once. */
  readonly byCell: Map<unknown, number>;
  readonly byName: Map<string, number>;
}

/** A spelling met for the first time: another writing of a customer already known, a new one, or none. */
function meet(column: Column, entry: number, cell: unknown, { names, byCell, byName }: Met, problems: Report): number {
  const read = readText(cell);
  if (read instanceof Problem) {
    report(problems, column, entry, new Problem({ ...read.parts, expected: { en: 'a customer', zh: '客户' } }));
    return -1;
  }
  const name = ourName(column, read);
  const party = name === null ? -1 : (byName.get(name) ?? names.push(name) - 1);
  if (name !== null) byName.set(name, party);
  if (typeof cell !== 'object' || cell === null) byCell.set(cell, party);
  return party;
}
