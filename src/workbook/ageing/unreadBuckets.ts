import { Problem } from '../../engine/problem';
import { receivablesName } from '../ranges/rangeNames';
import type { Hurdle } from '../report/hurdle';
import type { Mapping } from '../report/kind';
import type { Table } from '../report/table';
import type { AgeingKey } from './ageingKind';
import { figuresIn, unknownBeside, type Beside } from './columnsBeside';

/**
 * Columns of figures whose headings are no bucket that we know, and which may be one: left out, what stands there would be owed by nobody.
 * Among the buckets each of them may be; beside them one without which the sum of a row does not tie, or, where no sum is printed,
 * one that stands next to them.
 */
export function unreadBuckets(
  table: Table<AgeingKey>,
  buckets: readonly { readonly column: number }[],
  mapping: Mapping,
): readonly Hurdle[] {
  const unknown = unknownBeside(table, mapping);
  if (unknown.length === 0) return [];
  const [first, last] = [buckets[0]!.column, buckets.at(-1)!.column];
  const among = unknown.filter(({ at }) => at > first && at < last);
  const outside = unknown.filter((one) => !among.includes(one));
  return [...among, ...missed(table, outside, { first, last })].map((one) =>
    unread(table, one.at, among.includes(one)),
  );
}

/** Those outside without which no sum of a row ties. */
function missed(
  table: Table<AgeingKey>,
  outside: readonly Beside[],
  { first, last }: { readonly first: number; readonly last: number },
): readonly Beside[] {
  if (outside.length === 0) return [];
  const totals = Object.entries(table.columns).flatMap(([key, column]) =>
    /^total \d+$/.test(key) ? [figuresIn(table, column!.at)].filter((values) => values !== null) : [],
  );
  const sums = sumsOf(table);
  const isSum = (values: Float64Array, parts: readonly Beside[]) =>
    sums.some((sum) => values.every((value, row) => ties(value, sum, parts, row)));
  const printed = [...totals, ...outside.map(({ values }) => values)];
  if (printed.some((values) => isSum(values, []))) return [];
  const found = partsOf(outside).find((parts) =>
    printed.some((values) => !parts.some((part) => part.values === values) && isSum(values, parts)),
  );
  if (found) return found;
  const next = outside.filter(({ at }) => at === first - 1 || at === last + 1);
  return totals.length > 0 ? [] : next;
}

/** One of them, or two together. */
function partsOf(outside: readonly Beside[]): readonly (readonly Beside[])[] {
  const pairs = outside.flatMap((one, at) => outside.slice(at + 1).map((other) => [one, other]));
  return [...outside.map((one) => [one]), ...pairs];
}

function ties(total: number, sum: Float64Array, parts: readonly Beside[], row: number): boolean {
  return Math.abs(total - sum[row]! - parts.reduce((more, { values }) => more + values[row]!, 0)) < cent;
}

/** Rounding each bucket may leave a cent. */
const cent = 0.015;

/** What the buckets make in each row, without money on account and with it on either side. */
function sumsOf(table: Table<AgeingKey>): readonly Float64Array[] {
  const sum = new Float64Array(table.count);
  for (const [key, column] of Object.entries(table.columns))
    if (/^bucket \d+$/.test(key)) figuresIn(table, column!.at)?.forEach((value, row) => (sum[row]! += value));
  const aside = table.columns.onAccount ? figuresIn(table, table.columns.onAccount.at) : null;
  return aside === null ? [sum] : [sum, ...[-1, 1].map((sign) => sum.map((value, row) => value + sign * aside[row]!))];
}

function unread({ headingRow, texts }: Table<AgeingKey>, column: number, isAmong: boolean): Hurdle {
  const text = texts[column]!;
  const stands = isAmong ? { en: 'among', zh: '之间' } : { en: 'beside', zh: '旁' };
  const problem = new Problem({
    kind: 'missing',
    place: receivablesName,
    because: {
      en: `"${text}" stands ${stands.en} the buckets, holds amounts and is not known: write which days it spans beside it in a Mapping range, such as 31-60 or Not due, or – if it is no bucket`,
      zh: `“${text}”位于各账龄段${stands.zh}，含有金额而无法识别：请在对照区域写明其天数，例如 31-60 或未到期；如不是账龄段，请写“–”`,
    },
  });
  return { problem, at: { row: headingRow, column }, remedy: { what: 'span', heading: text }, spoils: text };
}
