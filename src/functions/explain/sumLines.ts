import type { Asked } from './asked';
import { whoseIn } from './whose';
import type { Cell } from './cell';
import { unitOf } from './figureLines';
import { same, type Line } from './line';

/** A figure that is the sum of the rows above it: of how many, and the largest of them. */
export function sumLines(asked: Asked, { row, at, headingRow, value, is }: Cell): readonly Line[] {
  const isTotal = asked.answer[row]!.some((cell) => typeof cell === 'string' && total.test(cell));
  if (typeof value !== 'number' || (is !== 'amount' && is !== 'count') || headingRow < 0 || !isTotal) return [];
  const above = asked.answer
    .slice(headingRow + 1, row)
    .map((cells, index) => ({ cell: cells[at], row: headingRow + 1 + index }));
  const parts = above.flatMap(({ cell, row: from }) =>
    typeof cell === 'number' && cell !== 0 ? [{ cell, from }] : [],
  );
  const sum = parts.reduce((total, { cell }) => total + cell, 0);
  if (parts.length < 2 || Math.abs(sum - value) > 1e-9 * Math.max(1, Math.abs(value))) return [];
  const whose = whoseIn(asked);
  const largest = [...parts].sort((one, other) => Math.abs(other.cell) - Math.abs(one.cell));
  const told = largest.slice(0, most);
  const rest = largest.slice(most).reduce((total, { cell }) => total + cell, 0);
  return [
    {
      kind: 'step',
      says: {
        en: `The sum of ${parts.length} rows above it, the largest first`,
        zh: `其上 ${parts.length} 行之和，大者在前`,
      },
      figure: sum,
      unit: unitOf(is),
    },
    ...told.map(({ cell, from }): Line => {
      const { customer, invoice, line } = whose(from);
      const name = [customer, invoice].filter(Boolean).join(' ') || line || `${from + 1}`;
      return { kind: 'item', says: same(name), figure: cell, unit: unitOf(is) };
    }),
    ...othersLine(largest.length - told.length, rest, unitOf(is)),
  ];
}

export function othersLine(count: number, sum: number, unit: Line['unit']): readonly Line[] {
  if (count === 0) return [];
  return [{ kind: 'item', says: { en: `${count} others together`, zh: `其他 ${count} 项合计` }, figure: sum, unit }];
}

/** How a line of a total begins. */
const total = /^(?:total\b|合计|总计)/i;

/** As many as one reads. */
export const most = 12;
