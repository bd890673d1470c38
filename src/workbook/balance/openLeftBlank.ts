import { Problem } from '../../engine/problem';
import type { Remarks } from '../report/remark';
import type { Column } from '../report/table';
import { isBlank } from '../values/odd';
import type { Family, FamilyColumns } from './family';

/**
 * An open balance beside original amounts that holds nothing in any row. Left blank it says nothing, and the other amounts count; zeros without a word
 * of payment are asked about, because Excel on Windows hands blank cells over as 0. Single blanks count as settled, and that is said.
 */
export function openLeftBlank(
  family: Family,
  columns: FamilyColumns,
  isSettled: (entry: number) => boolean,
  remarks: Remarks,
): void {
  const { open, amount, paid, credited } = family;
  const column = columns.open;
  if (!open || !amount || !column || paid || credited || isMapped(column)) return;
  const { nothing, blank, unsaid, first, settled } = entriesWithout(open, amount, column, isSettled);
  if (nothing === 0) return;
  if (open.some((sum) => sum !== 0)) {
    if (unsaid > 0) remarks.push(someBlank(column, first, unsaid));
  } else if (blank === nothing) {
    remarks.push(notFilled(column, columns, nothing));
    family.open = null;
  } else if (settled === 0) column.refuse(allNothing(column, columns, nothing));
}

/** How many rows with an amount have nothing open, in how many of them it is left blank, and in how many of these nothing says that it is settled (`first`: the first of them). */
function entriesWithout(
  open: Float64Array,
  amount: Float64Array,
  column: Column,
  isSettled: (entry: number) => boolean,
) {
  const found = { nothing: 0, blank: 0, unsaid: 0, first: -1, settled: 0 };
  for (let entry = 0; entry < open.length; entry++) {
    if (open[entry] !== 0 || !(Math.abs(amount[entry]!) > 0)) continue;
    found.nothing++;
    const said = isSettled(entry);
    if (said) found.settled++;
    if (!isEmpty(column, entry)) continue;
    found.blank++;
    if (!said && found.unsaid++ === 0) found.first = entry;
  }
  return found;
}

/** Nothing, as against a 0 that was typed. */
export function isEmpty({ cells, at, first }: Column, entry: number): boolean {
  const cell = cells[first + entry]![at];
  return typeof cell !== 'number' && isBlank(cell);
}

/** The user has said what it is. */
function isMapped({ ways }: Column): boolean {
  return ways !== null && ways.heading !== null;
}

function originalOf({ amount, debit, credit }: FamilyColumns) {
  return (amount ?? debit ?? credit)!.heading;
}

function notFilled({ heading, at }: Column, columns: FamilyColumns, rows: number): Remarks[number] {
  const original = originalOf(columns);
  return {
    weight: 'doubt',
    about: 'balance',
    at: { row: null, column: at },
    sentence: {
      en: `"${heading.en}" is blank in all ${rows} rows with an amount: nothing says what is still open, and "${original.en}" counts.`,
      zh: `“${heading.zh}”在全部 ${rows} 行有金额的行中为空：无法得知未收金额，按“${original.zh}”计算。`,
    },
  };
}

function someBlank(column: Column, first: number, rows: number): Remarks[number] {
  const place = column.place(first);
  return {
    weight: 'doubt',
    about: 'balance',
    at: { row: column.first + first, column: column.at },
    sentence: {
      en: `"${column.heading.en}" is blank in ${rows} ${rows === 1 ? 'row that has an amount: it counts' : 'rows that have an amount: they count'} as settled (first ${place.en}).`,
      zh: `“${column.heading.zh}”有 ${rows} 行为空但有金额，按已结清计（首行：${place.zh}）。`,
    },
  };
}

function allNothing(column: Column, columns: FamilyColumns, rows: number) {
  const [original, { heading }] = [originalOf(columns), column];
  const problem = new Problem({
    kind: 'invalid',
    place: column.place(-1),
    because: {
      en: `"${heading.en}" holds nothing in any of ${rows} rows in which "${original.en}" has an amount, and nothing says that they were paid: if all are settled, write Open beside it in a Mapping range; if it was never filled, write –, and "${original.en}" counts`,
      zh: `“${original.zh}”有金额的 ${rows} 行中，“${heading.zh}”均无数字，也没有已收的记录：如均已结清，请在对照区域将其对应到“未收金额”；如该列未填写，请写“–”，按“${original.zh}”计算`,
    },
  });
  const remedy = { what: 'meaning', heading: heading.en, keys: ['open'] } as const;
  return { problem, at: { row: column.first - 1, column: column.at }, remedy, spoils: null };
}
