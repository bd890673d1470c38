import { Problem } from '../engine/problem';
import type { Answer } from './definition';

/** An answer in which every number is one: Excel would show 0 for what is none, so it is told instead. */
export function finite(answer: Answer): Answer {
  if (answer.every(isWhole)) return answer;
  return answer.map((row) => (isWhole(row) ? row : row.map((cell) => (isCell(cell) ? cell : noNumber))));
}

/** A plain loop: an answer has a hundred thousand rows, and nearly all are whole. */
function isWhole(row: Answer[number]): boolean {
  for (const cell of row) if (!isCell(cell)) return false;
  return true;
}

function isCell(cell: unknown): boolean {
  return typeof cell !== 'number' || Number.isFinite(cell);
}

const noNumber = new Problem({
  kind: 'invalid',
  because: {
    en: 'this cannot be computed: a division by 0 or a number out of all bounds; look for amounts that are 0 or far too large',
    zh: '无法计算：除数为 0 或数值超出范围；请检查为 0 或过大的金额',
  },
});
