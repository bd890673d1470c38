import { commonDigits } from './commonDigits';

/** The sign that stands before the decimals. */
export type DecimalMark = '.' | ',';

/** Digits with their marks as a number, read with one decimal mark; null where they cannot be one. Grouping in threes, or as in India in twos before the last three. */
export function digitsAsNumber(core: string, mark: DecimalMark): number | null {
  const common = commonDigits(core, mark);
  const value = common === undefined ? (scaled(core, mark) ?? plain(core, mark)) : common;
  return value !== null && value <= largest ? value : null;
}

/** No book holds more, and above it a number loses its last units. */
const largest = 1e15;

function plain(core: string, mark: DecimalMark): number | null {
  const text = mark === '.' ? core : core.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  const inThrees = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:'\d{3})+)?(?:\.\d+)?$/;
  const known = inThrees.test(text) || (mark === '.' && (indian.test(text) || scientific.test(text)));
  return known && /\d/.test(text) ? Number(text.replace(/[, ']/g, '')) : null;
}

const indian = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const scientific = /^\d+(?:\.\d+)?e[+-]?\d{1,3}$/i;

/** `1.2万`, `3亿500万`, `1万5000`; `1万5` and `3亿5000` could be two numbers and are none. */
function scaled(core: string, mark: DecimalMark): number | null {
  const [, digits, scale] = /^([\d., ']+?)\s*(万亿|亿|[十百千]万|万|千)$/u.exec(core) ?? [];
  if (digits !== undefined) {
    const value = plain(digits, mark);
    return value === null ? null : Number((value * scales[scale!]!).toPrecision(15));
  }
  const parts = /^(?:(\d{1,7})亿)?(\d{1,4})万(\d{4})?$/.exec(core);
  if (parts === null) return null;
  const [hundredMillions, tenThousands, rest] = parts.slice(1).map((part) => Number(part ?? 0));
  return hundredMillions! * 1e8 + tenThousands! * 1e4 + rest!;
}

const scales: Readonly<Record<string, number>> = {
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
};
