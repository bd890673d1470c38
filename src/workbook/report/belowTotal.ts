import { Problem } from '../../engine/problem';
import { rowNamed, setAsideWords } from '../headings/setAside';
import { isBlank, shown } from '../values/odd';
import type { Body } from './body';
import { bodyRow, hasOwn, labelOf } from './bodyRow';
import type { BodyRead } from './bodyRead';
import { figure } from './figure';
import type { Hurdle } from './hurdle';
import { start, sumsOf } from './sums';
import { totalLabel } from './totalLabel';

/**
 * Rows with a name and figures below the total of everything above them, in a list whose rows need no day: a customer who was added, or an allowance,
 * a check, last month's figure. Asked, not counted.
 */
export function belowTotal(body: Body, { aside }: BodyRead): readonly Hurdle[] {
  const { cells, first, count, roles, items, needsDay } = body;
  const last = items && !needsDay ? aside.findLast(({ as }) => as === 'total') : undefined;
  if (!last || last.difference || totalLabel(last.called)?.subject !== null) return [];
  const none = new Set(aside.map(({ row }) => row));
  const rows = Array.from({ length: count }, (_, at) => first + at).filter(
    (row) => !none.has(row) && hasAmount(cells[row]!, body),
  );
  const above = rows.filter((row) => row < last.row);
  const total = sumsOf(cells, { at: above, count: above.length }, roles).since(start, cells[last.row]!);
  if (above.length === 0 || total !== null) return [];
  return rows
    .filter((row) => row > last.row && !hasOwn(cells[row]!, roles, -1) && labelOf(bodyRow(cells[row]!)) === null)
    .map((row) => below(body, row, last.row));
}

function hasAmount(row: readonly unknown[], { roles }: Body): boolean {
  return [...roles.figures].some((at) => (figure(row[at]) ?? 0) !== 0);
}

function below({ cells }: Body, row: number, total: number): Hurdle {
  const name = shown(cells[row]!.find((cell) => !isBlank(cell)));
  const named = rowNamed(cells[row]!, row);
  const problem = new Problem({
    kind: 'invalid',
    because: {
      en: `row ${row + 1}, “${name}”, stands below the total of all rows above it (row ${total + 1}): write “${named.en}” and ${setAsideWords.en} in a Mapping range if nobody owes it, or move it above the total if it is a customer`,
      zh: `第 ${row + 1} 行“${name}”位于全表合计（第 ${total + 1} 行）之下：如无人欠此款，请在对照区域写“${named.zh}”和“${setAsideWords.zh}”；如是客户，请移到合计行之上`,
    },
  });
  return { problem, at: { row, column: null }, remedy: null, spoils: null };
}
