import { asProblem } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import type { Cells } from '../../workbook/values/cells';
import type { AnswerCell } from '../definition';
import type { Asked } from './asked';
import { headingRowOf, type Cell } from './cell';
import type { Place } from './line';
import { whoseIn, type Whose } from './whose';

/** The same figure where one cell is another; null where it cannot be told, or stands no longer there. */
export async function figureWith(
  asked: Asked,
  cell: Cell,
  whose: Whose,
  place: Place,
  to: unknown,
): Promise<AnswerCell | null> {
  const names = Object.keys(asked.definition.parameters);
  const args = asked.args.map((cells, index) =>
    names[index] === place.argument ? withCell(cells!, place, to) : cells,
  );
  const answer = await asked.again(args).catch(asProblem);
  if (answer instanceof Problem) return null;
  const row = sameRow({ ...asked, answer }, cell, whose);
  return row === null ? null : (answer[row]![cell.at] ?? null);
}

function withCell(cells: Cells, { row, column }: Place, to: unknown): Cells {
  return cells.map((line, at) =>
    at === row - 1 ? line.map((cell, index) => (index === column - 1 ? to : cell)) : line,
  );
}

/** Rows may have changed places. */
function sameRow(asked: Asked, { row, headingRow, at, heading }: Cell, whose: Whose): number | null {
  const now = headingRowOf(asked.answer, asked.definition.returns.layout);
  if (now >= 0 && asked.answer[now]![at] !== heading) return null;
  const whoseNow = whoseIn(asked);
  const isSame = (other: number) => {
    const { customer, invoice, line } = whoseNow(other);
    return customer === whose.customer && invoice === whose.invoice && line === whose.line;
  };
  const moved = row - headingRow + now;
  if (moved < asked.answer.length && isSame(moved)) return moved;
  const found = asked.answer.findIndex((_, other) => other > now && isSame(other));
  return found < 0 ? null : found;
}
