import { places, type Places } from '../../engine/ledger';
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
  const met = metIn(column.count);
  const index = new Int32Array(column.count);
  const read = (from: number, until: number) => {
    const { cells, at, first } = column;
    // Nearly always the rows of a customer stand together.
    let [last, party]: [unknown, number] = [undefined, -1];
    for (let entry = from; entry < until; entry++) {
      const cell = cells[first + entry]![at];
      if (cell !== last || party === -1) {
        party = typeof cell === 'string' ? met.texts.of(cell) : (met.others.get(cell) ?? -1);
        if (party === -1 && cell !== '') party = meet(column, entry, cell, names, met, problems);
        last = cell;
      }
      index[entry] = party;
    }
  };
  return { values: { names, index }, read };
}

/** Each customer's place among the names, by his name and by every other cell that says it, so that a spelling is looked into once. */
interface Met {
  readonly texts: Places;
  readonly others: Map<unknown, number>;
}

/** In most ledgers a customer has ten rows or more. */
function metIn(count: number): Met {
  return { texts: places(Math.ceil(count / 10)), others: new Map() };
}

/** A spelling met for the first time: another writing of a customer already known, a new one, or none. */
function meet(column: Column, entry: number, cell: unknown, names: string[], met: Met, problems: Report): number {
  const read = readText(cell);
  if (read instanceof Problem) {
    report(problems, column, entry, new Problem({ ...read.parts, expected: { en: 'a customer', zh: '客户' } }));
    return -1;
  }
  const name = ourName(column, read);
  if (name === null) return -1;
  const known = met.texts.of(name);
  const party = known === -1 ? names.push(name) - 1 : known;
  met.texts.set(name, party);
  if (typeof cell === 'string') met.texts.set(cell, party);
  else if (typeof cell !== 'object') met.others.set(cell, party);
  return party;
}
