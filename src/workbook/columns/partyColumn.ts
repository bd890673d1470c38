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
  const names: string[] = [];
  const met: Met = new Map();
  const index = new Int32Array(column.count);
  const read = (from: number, until: number) => {
    const { cells, at, first } = column;
    // Nearly always the rows of a customer stand together.
    let [last, party]: [unknown, number] = [undefined, -1];
    for (let entry = from; entry < until; entry++) {
      const cell = cells[first + entry]![at];
      if (cell !== last || party === -1) {
        party = met.get(cell) ?? meet(column, entry, cell, names, met, problems);
        last = cell;
      }
      index[entry] = party;
    }
  };
  return { values: { names, index }, read };
}

/** Each customer's place among the names, by his name and by every other cell that says it, so that a spelling is looked into once. */
type Met = Map<unknown, number>;

/** A spelling met for the first time: another writing of a customer already known, a new one, or none. */
function meet(column: Column, entry: number, cell: unknown, names: string[], met: Met, problems: Report): number {
  const read = readText(cell);
  if (read instanceof Problem) {
    report(problems, column, entry, new Problem({ ...read.parts, expected: { en: 'a customer', zh: '客户' } }));
    return -1;
  }
  const name = ourName(column, read);
  const known = name === null ? -1 : name === cell ? undefined : met.get(name);
  const party = known ?? names.push(name!) - 1;
  if (known === undefined) met.set(name, party);
  if (cell !== name && (typeof cell !== 'object' || cell === null)) met.set(cell, party);
  return party;
}
