import fc from 'fast-check';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import type { Definition } from '../../src/functions/definition';
import { beside, ledger } from '../functions/anyLedger';
import type { Cells } from '../../src/workbook/values/cells';
import { oddCell } from './cells';

/** A function with its arguments, as a workbook hands them over. */
export interface Asked {
  readonly definition: Definition;
  readonly args: readonly (Cells | null)[];
}

/** What every call begins from: the examples of the documentation, and one small firm handed to whoever takes a ledger. */
function starts(definitions: readonly Definition[]): readonly Asked[] {
  const printed = definitions.flatMap((definition) =>
    definition.examples.map((example) => ({ definition, args: example.arguments })),
  );
  const firm = definitions
    .filter(({ parameters }) => 'receivables' in parameters)
    .map((definition) => ({
      definition,
      args: Object.entries(definition.parameters).map(([name, { optional }]) =>
        name === 'receivables' ? ledger : optional && !usual.has(name) ? null : (beside[name] ?? null),
      ),
    }));
  return [...printed, ...firm];
}

const usual: ReadonlySet<string> = new Set(['asOf', 'customers', 'policy']);

/** A change of one cell, row or column of one argument; the numbers are taken modulo what is there. */
interface Edit {
  readonly how:
    'cell' | 'cell below' | 'row goes' | 'column goes' | 'row twice' | 'rows swapped' | 'two cells' | 'argument goes';
  readonly argument: number;
  readonly row: number;
  readonly column: number;
  readonly cell: unknown;
}

const parts = {
  argument: fc.nat(20),
  row: fc.nat(20),
  column: fc.nat(20),
  cell: oddCell,
};

const edit: fc.Arbitrary<Edit> = fc.record({
  ...parts,
  how: fc.constantFrom<Edit['how'][]>(
    'cell',
    'cell',
    'cell',
    'row goes',
    'column goes',
    'row twice',
    'rows swapped',
    'two cells',
    'argument goes',
  ),
});

/** Calls of the catalogue with up to `most` edits. Functions that take seconds are drawn by `slowly`, the others by everybody. */
export function calls(most: number, slowly = false): fc.Arbitrary<Asked> {
  return drawn(fc.array(edit, { maxLength: most }), slowly);
}

/** Calls in which at most one cell below the headings is odd. */
export function nearlySensible(slowly = false): fc.Arbitrary<Asked> {
  // `*` is how SAP marks a total.
  const cell = oddCell.filter((odd) => odd !== '*');
  const one = fc.record({ ...parts, cell, how: fc.constant('cell below' as const) });
  return drawn(fc.array(one, { maxLength: 1 }), slowly);
}

function drawn(edits: fc.Arbitrary<readonly Edit[]>, slowly: boolean): fc.Arbitrary<Asked> {
  const begin = starts(catalogue.filter(({ slow }) => slowly || slow !== true));
  return fc.tuple(fc.nat(begin.length - 1), edits).map(([at, made]) => made.reduce(edited, begin[at]!));
}

function edited(asked: Asked, { how, argument, row, column, cell }: Edit): Asked {
  const given = asked.args.map((cells, at) => (cells === null ? -1 : at)).filter((at) => at >= 0);
  if (given.length === 0) return asked;
  const at = given[argument % given.length]!;
  const cells = asked.args[at]!;
  const [down, across] = [row % cells.length, column % Math.max(1, cells[0]!.length)];
  return {
    ...asked,
    args: asked.args.with(at, how === 'argument goes' ? null : changed(cells, how, down, across, cell)),
  };
}

function changed(cells: Cells, how: Edit['how'], row: number, column: number, cell: unknown): Cells {
  const below = (row + 1) % cells.length;
  const put = (into: Cells, down: number) => into.map((line, at) => (at === down ? line.with(column, cell) : line));
  if (how === 'cell') return put(cells, row);
  if (how === 'cell below') return cells.length > 1 ? put(cells, 1 + (row % (cells.length - 1))) : cells;
  if (how === 'two cells') return put(put(cells, row), below);
  if (how === 'row twice') return [...cells.slice(0, row + 1), ...cells.slice(row)];
  if (how === 'rows swapped') return cells.with(row, cells[below]!).with(below, cells[row]!);
  if (how === 'row goes') return cells.length > 1 ? cells.toSpliced(row, 1) : cells;
  return cells[0]!.length > 1 ? cells.map((line) => line.toSpliced(column, 1)) : cells;
}
