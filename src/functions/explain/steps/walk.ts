import { shown } from '../../../workbook/values/odd';
import type { Asked } from '../asked';
import { columnCalled, type Cell } from '../cell';
import { unitOf } from '../figureLines';
import { same, type Line } from '../line';
import type { Whose } from '../whose';
import { noSteps, type Steps } from './step';

/** An answer that is itself a walk, with columns before and after: the clauses down to this row. */
export function walkDown(
  { answer, definition }: Asked,
  { row, headingRow }: Cell,
  whoseIs: (row: number) => Whose,
): Steps {
  const layout = definition.returns.layout ?? [];
  const keys = (answer[headingRow] ?? []).map((heading) => columnCalled(layout, heading)?.key);
  const [before, after] = [keys.indexOf('before'), keys.indexOf('after')];
  const clause = keys.findIndex((key) => key === 'english' || key === 'chinese');
  if (before < 0 || after < 0) return noSteps;
  const own = whoseIs(row).customer;
  const rows = answer.map((_, at) => at).filter((at) => at > headingRow && at <= row && whoseIs(at).customer === own);
  const lines = rows.flatMap((at): readonly Line[] => {
    const [was, is] = [answer[at]![before]!, answer[at]![after]!];
    if (typeof is !== 'number') return [];
    return [
      {
        kind: 'step',
        says: same(shown(answer[at]![clause])),
        figure: typeof was === 'number' ? was : null,
        after: is,
        unit: 'amount',
      },
    ];
  });
  return { lines, rules: [] };
}

/** An answer of lines, each after the one above it: what stands above this line in the same column. */
export function linesAbove({ answer }: Asked, { row, at, headingRow, is }: Cell): Steps {
  const above = answer.slice(headingRow + 1, row + 1);
  const lines = above.flatMap((cells): readonly Line[] => {
    const value = cells[at];
    if (typeof value !== 'number') return [];
    return [{ kind: 'step', says: same(shown(cells[0])), figure: value, unit: unitOf(is) }];
  });
  return { lines, rules: [] };
}
