import { Problem } from '../../engine/problem';
import type { Hurdle } from '../report/hurdle';
import type { Remark } from '../report/remark';
import type { Column } from '../report/table';
import { figure } from '../report/figure';
import type { AgeingColumns } from './ageingColumns';

interface Checked {
  /** How the money on account counts: taken off, as it stands, or not at all because the buckets are less it already. */
  readonly onAccount: -1 | 0 | 1;
  readonly remarks: readonly Remark[];
}

/** The column that is the sum of each row is compared with it and never an amount; of several the one that agrees most often. */
export function totalsChecked({ buckets, onAccount, totals }: AgeingColumns, count: number): Checked {
  const sums = printedIn(
    buckets.map((bucket) => bucket.in),
    count,
  );
  const aside = onAccount === null ? null : printedIn([onAccount], count);
  const signs = aside === null ? ([0] as const) : ([usualSign(aside), 1, 0] as const);
  const readings = totals.flatMap((column) =>
    signs.map((sign) => ({ column, sign, differing: differing(column, added(sums, sign, aside)) })),
  );
  const best = readings.reduce<(typeof readings)[number] | null>(
    (least, one) => (least === null || one.differing.length < least.differing.length ? one : least),
    null,
  );
  if (best === null) return { onAccount: signs[0], remarks: [] };
  if (best.differing.length > 0 && sums.every((sum) => sum === 0))
    best.column.refuse(noBuckets(best.column, best.differing.length));
  const remarks = [used(best.column), ...said(best.column, best.differing)];
  if (best.sign !== 0 || aside === null || aside.every((value) => value === 0))
    return { onAccount: best.sign, remarks };
  // Had it been taken off the buckets, those of a customer who only paid in advance would be less than nothing.
  if (aside.some((value, row) => value !== 0 && sums[row] === 0)) return { onAccount: usualSign(aside), remarks };
  return { onAccount: 0, remarks: [...remarks, takenOff(onAccount!, best.column)] };
}

function takenOff({ heading, at, first }: Column, total: Column): Remark {
  return {
    weight: 'doubt',
    about: 'ageing',
    at: { row: first - 1, column: at },
    sentence: {
      en: `“${total.heading.en}” is the sum of the buckets without “${heading.en}”: it is taken to be off them already. If it is not, less is owed.`,
      zh: `“${total.heading.zh}”等于各账龄段之和，不含“${heading.zh}”：视为各段已扣除。如未扣除，欠款应更少。`,
    },
  };
}

/** What some columns print together in each row. */
function printedIn(columns: readonly Column[], count: number): Float64Array {
  const sums = new Float64Array(count);
  for (const { cells, at, first } of columns)
    for (let row = 0; row < count; row++) sums[row]! += figure(cells[first + row]![at]) ?? 0;
  return sums;
}

function added(sums: Float64Array, sign: number, aside: Float64Array | null): Float64Array {
  return aside === null ? sums : sums.map((sum, row) => sum + sign * aside[row]!);
}

/** Money on account is taken off, unless it stands there with its minus. */
function usualSign(onAccount: Float64Array): -1 | 1 {
  return onAccount.some((value) => value < 0) ? 1 : -1;
}

interface Difference {
  readonly row: number;
  readonly printed: number;
  readonly summed: number;
}

/** Rounding each bucket may leave a cent. */
const cent = 0.015;

function differing({ cells, at, first }: Column, sums: Float64Array): readonly Difference[] {
  return [...sums].flatMap((sum, entry) => {
    const printed = figure(cells[first + entry]![at]);
    return printed === null || Math.abs(printed - sum) < cent
      ? []
      : [{ row: first + entry, printed, summed: Math.round(sum * 100) / 100 }];
  });
}

function used({ heading, at, first }: Column): Remark {
  return {
    weight: 'said',
    about: 'ageing',
    at: { row: first - 1, column: at },
    sentence: {
      en: `“${heading.en}” is the sum of each row: compared with the buckets, and not counted.`,
      zh: `“${heading.zh}”是每行合计，仅用于核对，不计入。`,
    },
  };
}

function said({ heading, at }: Column, differing: readonly Difference[]): readonly Remark[] {
  return differing.slice(0, most).map(({ row, printed, summed }) => ({
    weight: 'doubt',
    about: 'total',
    at: { row, column: at },
    sentence: {
      en: `Row ${row + 1} prints ${printed} in “${heading.en}”; its buckets make ${summed}. The buckets count${andMore(differing.length, ` (${differing.length} rows differ)`)}.`,
      zh: `第 ${row + 1} 行“${heading.zh}”为 ${printed}，各账龄段之和为 ${summed}：以各账龄段为准${andMore(differing.length, `（共 ${differing.length} 行不一致）`)}。`,
    },
  }));
}

/** Totals of which nothing stands in a bucket: without their age nothing of them would count. */
function noBuckets({ heading, at, first, place }: Column, rows: number): Hurdle {
  const problem = new Problem({
    kind: 'invalid',
    place: place(-1),
    because: {
      en: `no bucket holds an amount, though “${heading.en}” does in ${rows} ${rows === 1 ? 'row' : 'rows'}: fill the buckets, or export the invoice list`,
      zh: `各账龄段均无金额，而“${heading.zh}”有 ${rows} 行有金额：请填写各账龄段，或改用发票明细`,
    },
  });
  return { problem, at: { row: first - 1, column: at }, remedy: null, spoils: null };
}

function andMore(count: number, words: string): string {
  return count > most ? words : '';
}

/** As many rows as are told one by one. */
const most = 5;
