import { Problem } from '../../engine/problem';

/** Excel carries at most 5 MB to a custom function and back; beyond that the cell would wait for ever. Bytes of JSON. */
const CARRIED_BYTES = 5 * 1024 * 1024;

export const tooLarge = new Problem({
  kind: 'invalid',
  because: {
    en: 'Too much for one formula: Excel carries at most 5 MB to a function. Leave out columns that are not needed, split the book, or use the command line.',
    zh: '数据量超出单个公式的上限：Excel 每次最多向函数传递 5 MB。请去掉不需要的列、拆分账册，或改用命令行。',
  },
});

/** Whether a rectangle (or a list of arguments) would weigh more than Excel carries; stops counting as soon as it does. */
export function isTooLarge(carried: unknown, limit = CARRIED_BYTES): boolean {
  return weight(carried, limit) > limit;
}

function weight(carried: unknown, limit: number): number {
  if (!Array.isArray(carried)) return weightOfCell(carried);
  let bytes = 2;
  for (const part of carried) {
    bytes += 1 + weight(part, limit - bytes);
    if (bytes > limit) break;
  }
  return bytes;
}

/** An upper estimate without writing the text: Chinese takes three bytes a sign, a quoted sign two. */
function weightOfCell(cell: unknown): number {
  if (typeof cell === 'string') return 2 + weightOfText(cell);
  if (typeof cell === 'number') return Number.isInteger(cell) && Math.abs(cell) < 1e6 ? 7 : 19;
  if (cell instanceof Problem) return 60 + weightOfText(cell.message);
  return typeof cell === 'object' && cell !== null ? 60 : 5;
}

function weightOfText(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code === 0x22 || code === 0x5c) bytes++;
    else if (code < 0x20) bytes += 5;
  }
  return bytes;
}
