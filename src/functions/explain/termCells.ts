import type { Cells } from '../../workbook/values/cells';
import { isBlank, shown } from '../../workbook/values/odd';
import { isoDay } from '../../engine/ledger';
import type { Words } from '../../engine/words';
import type { Asked } from './asked';
import { valueShown, type GivenCell } from './givenLines';
import { ofTerms } from './knownHeading';
import { same, type Line } from './line';

/** The terms and settings given: each pair of a two-column range, and each argument of one cell, by the name of the argument. `named`: of what the figure speaks. */
export function termCells({ definition, args }: Asked, named: readonly string[]): readonly GivenCell[] {
  return Object.keys(definition.parameters).flatMap((argument, index): readonly GivenCell[] => {
    const cells = args[index] ?? null;
    if (cells === null || argument === 'mapping') return [];
    if (cells.length === 1 && cells[0]!.length === 1)
      return [{ name: argument, value: cells[0]![0], place: { argument, row: 1, column: 1 } }];
    if (ofRowsOnly.has(argument)) return [];
    const column = columnMeant(cells, named);
    return cells.flatMap((line, row): readonly GivenCell[] => {
      const [name, value] = [line[0], line[column]];
      if (typeof name !== 'string' || isBlank(name) || isBlank(value)) return [];
      return [{ name: shown(name), value, place: { argument, row: row + 1, column: column + 1 } }];
    });
  });
}

/** Where several policies or types stand side by side: the one of whose name the figure speaks. */
function columnMeant(cells: Cells, named: readonly string[]): number {
  const at = (cells[0] ?? []).findIndex((cell, column) => column > 0 && named.includes(shown(cell)));
  return at > 0 ? at : 1;
}

/** Ranges of rows, not of terms. */
// prettier-ignore
const ofRowsOnly: ReadonlySet<string> = new Set(['customers', 'receivables', 'export', 'claims', 'orders', 'sales', 'recoveries', 'disputes', 'history', 'forecast', 'flows', 'grade', 'payments', 'ways']);

export function termLines(asked: Asked, cells: readonly GivenCell[]): readonly Line[] {
  return cells.map(({ name, value, place }) => ({
    kind: 'term',
    says: name === place.argument ? argumentNamed(asked, name) : same(name),
    figure:
      name === 'asOf' && asked.call.asOf !== null
        ? isoDay(asked.call.asOf)
        : valueShown(name, value, asked.call.date1904, ofTerms),
    place,
  }));
}

/** An argument of one value goes by its name and its help. */
function argumentNamed({ definition }: Asked, name: string): Words {
  const { help } = definition.parameters[name]!;
  return { en: `${name}: ${help.en}`, zh: `${name}：${help.zh}` };
}

/** What might have been given and was not, so that what the function has of its own stands in. */
export function leftOutLines({ definition, args }: Asked): readonly Line[] {
  const names = Object.keys(definition.parameters).filter(
    (name, index) => !args[index] && name !== 'mapping' && name !== 'rates',
  );
  return names.length === 0 ? [] : [{ kind: 'leftOut', says: { en: names.join(', '), zh: names.join('、') } }];
}
