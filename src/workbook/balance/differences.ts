import type { Remarks } from '../report/remark';
import type { FamilyColumns } from './family';

/** A row of which original − paid − credited is not what it says is open; `used` is null where nothing is known of payments. */
export interface Difference {
  readonly entry: number;
  readonly amount: number;
  readonly used: number | null;
  readonly open: number;
}

/** How many rows do not add up, with the first of them in figures. */
export function differences(found: readonly Difference[], columns: FamilyColumns): Remarks[number] {
  const [{ entry, amount, used, open }] = found as [Difference];
  const column = columns.open!;
  const place = column.place(entry);
  const [rows, sum] = [found.length, (value: number) => String(Math.round(value * 100) / 100)];
  const paid = used === null ? '' : ` − ${sum(used)}`;
  return {
    weight: 'doubt',
    about: 'balance',
    at: { row: column.first + entry, column: column.at },
    sentence: {
      en: `In ${rows} ${rows === 1 ? 'row' : 'rows'} the open balance is not what the other amounts leave, first ${place.en}: ${sum(amount)}${paid} against ${sum(open)} open; the open balance counts.`,
      zh: `${rows} 行的未收金额与其他金额不符，首先是${place.zh}：${sum(amount)}${paid}，未收 ${sum(open)}；以未收金额为准。`,
    },
  };
}
