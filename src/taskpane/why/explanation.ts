import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import type { Answer } from '../../functions/definition';
import { signatures } from '../../functions/catalogue/signatures';
import type { Computing } from '../../functions/computing/computing';
import { explainLayout } from '../../functions/layouts/explain';
import { reader } from '../../functions/reader';
import { areaOf, cellAddress, onSheet } from '../port/address';
import type { Block, Rectangle, SelectedCell, Spreadsheet } from '../port/spreadsheet';
import { argumentFrom, type Argument } from './argument';
import { callIn } from './callIn';

/** One reason, and the cell to which it goes. */
export interface Reason {
  readonly kind: string;
  readonly says: string;
  readonly figure: unknown;
  readonly after: unknown;
  readonly unit: string | null;
  readonly reference: string | null;
}

/** Why a cell is what it is. `problem`: why that cannot be told. */
export interface Explanation {
  readonly cell: SelectedCell;
  readonly reasons: readonly Reason[];
  readonly problem: string | null;
  /** EXPLAIN of the same figure as it could be typed on another sheet; null where it cannot be. */
  readonly formula: string | null;
}

/** Which cell, and how thoroughly. */
export interface ExplanationAsked {
  readonly kept: SelectedCell | null;
  readonly pinned: boolean;
  /** Whether it is tried what would change the figure, which takes longer. */
  readonly changes: boolean;
  readonly signal: AbortSignal;
}

interface Asking extends Pick<ExplanationAsked, 'changes' | 'signal'> {
  readonly spreadsheet: Pick<Spreadsheet, 'read'>;
  readonly computing: Computing<string>;
  readonly language: Language;
  readonly date1904: boolean;
  readonly blocks: readonly Block[];
}

/** Asks EXPLAIN, the function that a cell would ask, about a selected cell; null where its formula is none of ours. */
export async function explanationOf(cell: SelectedCell, asking: Asking): Promise<Explanation | null> {
  const call = callIn(cell.formula);
  if (call === null || call.name === 'EXPLAIN') return null;
  const args = call.args.map((text) => argumentFrom(text, cell.sheet));
  if (args.some(({ is }) => is === 'computed'))
    return { cell, reasons: [], problem: computed[asking.language], formula: null };
  const given = await valuesOf(args, asking);
  const names = signatures.EXPLAIN!.slice(4);
  const answer = await asking.computing.answer(
    'EXPLAIN',
    {
      function: call.name,
      row: cell.row + 1,
      column: cell.column + 1,
      changes: asking.changes ? 'yes' : 'no',
      ...Object.fromEntries(given.map((value, at) => [names[at]!, value])),
    },
    { date1904: asking.date1904, language: asking.language },
    asking.signal,
  );
  const formula = formulaFor(call.name, cell, args);
  if (answer instanceof Problem) return { cell, reasons: [], problem: answer.in(asking.language), formula: null };
  return { cell, reasons: reasonsIn(answer, referencesOf(call.name, args), asking.blocks), problem: null, formula };
}

const computed = {
  en: 'An argument of this formula is worked out within it; put that part into cells of its own and refer to them.',
  zh: '此公式有参数在公式内部计算得出；请将该部分放在单独的单元格中再引用。',
} as const;

/** The row or the name may be gone since the formula was written; then EXPLAIN says what is missing. */
async function valuesOf(args: readonly Argument[], { spreadsheet, signal }: Asking): Promise<readonly unknown[]> {
  const references = args.flatMap((one) => (one.is === 'reference' ? [one.reference] : []));
  const read = new Map<string, Rectangle | null>();
  const values = references.length === 0 ? [] : await spreadsheet.read(references, { signal });
  references.forEach((reference, at) => read.set(reference, values[at] ?? null));
  return args.map((one) =>
    one.is === 'value' ? one.value : one.is === 'reference' ? (read.get(one.reference) ?? null) : null,
  );
}

function referencesOf(name: string, args: readonly Argument[]): ReadonlyMap<string, string> {
  const parameters = signatures[name]!;
  return new Map(args.flatMap((one, at) => (one.is === 'reference' ? [[parameters[at]!, one.reference]] : [])));
}

function reasonsIn(
  answer: Answer,
  references: ReadonlyMap<string, string>,
  blocks: readonly Block[],
): readonly Reason[] {
  const told = reader(explainLayout, answer);
  return answer.slice(1).map((_, at) => {
    const row = told.row(at + 1);
    const reference = references.get(row.text('argument'));
    return {
      kind: row.choice('kind') ?? '',
      says: row.text('says'),
      figure: row.cell('figure'),
      after: row.cell('after'),
      unit: row.choice('unit'),
      reference: reference ? cellWithin(reference, row.number('row')!, row.number('column')!, blocks) : null,
    };
  });
}

/** A cell of a range, counted from 1; of what is known by name alone the whole. */
function cellWithin(reference: string, row: number, column: number, blocks: readonly Block[]): string {
  const at = reference.lastIndexOf('!');
  const block = blocks.find((one) => one.reference === reference);
  const placed = block ? { sheet: onSheet(block.sheet, ''), address: block.address } : null;
  const place = at < 0 ? placed : { sheet: reference.slice(0, at + 1), address: reference.slice(at + 1) };
  if (!place) return reference;
  const { top, left } = areaOf(place.address.replace('#', ''));
  return `${place.sheet}${cellAddress(top + row - 1, left + column - 1)}`;
}

function formulaFor(name: string, { row, column }: SelectedCell, args: readonly Argument[]): string {
  const written = args.map((one) =>
    one.is === 'reference'
      ? one.reference
      : one.is !== 'value'
        ? ''
        : typeof one.value === 'string'
          ? `"${one.value.replaceAll('"', '""')}"`
          : String(one.value).toUpperCase(),
  );
  while (written.at(-1) === '') written.pop();
  return `=EXPLAIN("${name}",${row + 1},${column + 1},,${written.join(',')})`;
}
