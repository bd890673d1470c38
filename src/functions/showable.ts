import { Problem } from '../engine/problem';
import type { Answer, AnswerCell } from './definition';

/** An answer that Excel can show: what is no number is told (Excel would show 0), and a text longer than a cell ends where a cell does. */
export function showable(answer: Answer): Answer {
  if (answer.every(isWhole)) return answer;
  return answer.map((row) => (isWhole(row) ? row : row.map((cell) => (isCell(cell) ? cell : shownInstead(cell)))));
}

function shownInstead(cell: AnswerCell): AnswerCell {
  return typeof cell === 'string' ? `${cell.slice(0, longestText - 1)}…` : noNumber;
}

/** A plain loop: an answer has a hundred thousand rows, and nearly all are whole. */
function isWhole(row: Answer[number]): boolean {
  for (const cell of row) if (!isCell(cell)) return false;
  return true;
}

function isCell(cell: unknown): boolean {
  if (typeof cell === 'string') return cell.length <= longestText;
  return typeof cell !== 'number' || Number.isFinite(cell);
}

/** Signs in a cell of Excel. */
const longestText = 32_767;

const noNumber = new Problem({
  kind: 'invalid',
  because: {
    en: 'this cannot be computed: a division by 0 or a number out of all bounds; look for amounts that are 0 or far too large',
    zh: '无法计算：除数为 0 或数值超出范围；请检查为 0 或过大的金额',
  },
});
