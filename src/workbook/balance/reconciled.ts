import type { Remarks } from '../report/remark';
import type { Column } from '../report/table';
import { differences, type Difference } from './differences';
import { isEmpty } from './openLeftBlank';
import { same, type Family, type FamilyColumns } from './family';

/** What each row was for, and what of it has been paid or credited (NaN: not given), so that the rest is what is open. */
export interface Reconciled {
  readonly amount: Float64Array;
  readonly paid: Float64Array;
}

/** Original and paid, so that their difference is what is open; where the ledger's own figures do not agree the open balance counts, and that is said. */
export function reconciled(
  { amount, paid, credited, open }: Family,
  columns: FamilyColumns,
  paidDate: Float64Array,
  remarks: Remarks,
): Reconciled {
  const used = usedOf(paid, credited);
  const read = open
    ? fromOpen(amount, used, open, columns.open, columns, remarks)
    : { amount: amount!, paid: asGiven(paid, credited, paidDate, amount!) };
  const undated = undatedIn(read.paid, paidDate);
  if (undated > 0) remarks.push(withoutDate(undated));
  return read;
}

function usedOf(paid: Float64Array | null, credited: Float64Array | null): Float64Array | null {
  if (!paid || !credited) return paid ?? credited;
  const used = new Float64Array(paid.length);
  for (let entry = 0; entry < used.length; entry++) used[entry] = paid[entry]! + credited[entry]!;
  return used;
}

/** Without an open balance: what was paid and credited, 0 as not given. A paid date without an amount settles what is not credited. Written over `paid`, which nobody reads again. */
function asGiven(
  paid: Float64Array | null,
  credited: Float64Array | null,
  paidDate: Float64Array,
  amount: Float64Array,
): Float64Array {
  const given = paid ?? new Float64Array(amount.length);
  if (!paid && !credited) return given.fill(NaN);
  for (let entry = 0; entry < given.length; entry++) {
    const received = given[entry]!;
    const sum =
      received === 0 && !Number.isNaN(paidDate[entry]!) ? 0 : received + (credited === null ? 0 : credited[entry]!);
    given[entry] = sum === 0 ? NaN : inFull(sum, amount[entry]!) ? amount[entry]! : sum;
  }
  return given;
}

function fromOpen(
  original: Float64Array | null,
  used: Float64Array | null,
  stated: Float64Array,
  column: Column | undefined,
  columns: FamilyColumns,
  remarks: Remarks,
): Reconciled {
  const open = original && used && column ? withBlanks(original, used, stated, column) : stated;
  const [amount, paid] = [new Float64Array(open.length), new Float64Array(open.length)];
  const found = fillFromOpen(original, used, open, amount, paid);
  if (found.length > 0) remarks.push(differences(found, columns));
  return { amount, paid };
}

/** What is open where the ledger leaves it blank beside what was paid. */
function withBlanks(original: Float64Array, used: Float64Array, stated: Float64Array, column: Column): Float64Array {
  const open = stated.slice();
  for (let entry = 0; entry < open.length; entry++)
    // Nobody writes more than nothing for a blank cell.
    if (!(open[entry]! > 0) && isEmpty(column, entry)) open[entry] = original[entry]! - used[entry]!;
  return open;
}

/** Writes what each row was for and what of it is paid; the rows in which the ledger's own figures differ. */
function fillFromOpen(
  original: Float64Array | null,
  used: Float64Array | null,
  open: Float64Array,
  amount: Float64Array,
  paid: Float64Array,
): readonly Difference[] {
  const found: Difference[] = [];
  for (let entry = 0; entry < open.length; entry++) {
    const left = open[entry]!;
    const gone = used === null ? 0 : used[entry]!;
    const whole = (original === null ? 0 : original[entry]!) || left + gone;
    amount[entry] = whole;
    paid[entry] = whole - left;
    const rest = whole - gone;
    // A cell that cannot be read has its own reason.
    if (Number.isNaN(rest + left) || (used ? same(rest, left) : isPartOf(left, whole))) continue;
    found.push({ entry, amount: whole, used: used === null ? null : gone, open: left });
  }
  return found;
}

function isPartOf(open: number, amount: number): boolean {
  return amount >= 0 ? open >= 0 && open <= amount + 0.005 : open <= 0 && open >= amount - 0.005;
}

/** What float64 loses in a sum is no balance: 0.1 paid and 0.2 credited settle 0.3. */
function inFull(sum: number, amount: number): boolean {
  return Math.abs(sum - amount) <= 1e-9 * Math.abs(amount);
}

function undatedIn(paid: Float64Array, paidDate: Float64Array): number {
  let found = 0;
  for (let entry = 0; entry < paid.length; entry++) {
    const sum = paid[entry]!;
    if (sum === sum && sum !== 0 && Number.isNaN(paidDate[entry]!)) found++;
  }
  return found;
}

function withoutDate(rows: number): Remarks[number] {
  return {
    weight: 'said',
    about: 'balance',
    at: null,
    sentence: {
      en: `${rows} ${rows === 1 ? 'row is' : 'rows are'} paid or credited without a date: what is open is that of the day of the export, and an earlier asOf cannot be told truthfully.`,
      zh: `${rows} 行已收或已冲减但没有日期：未收金额为导出当日的数字，更早的基准日无法如实计算。`,
    },
  };
}
