import type { Remarks } from '../report/remark';
import type { Beside, Family, FamilyColumns } from './family';

/** Where no amount says what is open, the document's state does: settled is paid in full. Void is no document, whatever stands there as open; that is said. */
export function settledByState(
  family: Family,
  { state }: Beside,
  columns: FamilyColumns,
  paidDate: Float64Array,
  remarks: Remarks,
): void {
  if (!state) return;
  const voided = withoutVoid(family, state);
  if (voided.length > 0) remarks.push(notCounted(voided, columns));
  if (family.open || !family.amount) return;
  const unsaid = !family.paid && !family.credited && paidDate.every(Number.isNaN);
  const paid = family.paid ?? new Float64Array(state.length);
  state.forEach((word, entry) => {
    if (word === 'settled' && unsaid) paid[entry] = family.amount![entry]!;
  });
  family.paid = paid;
}

/** Takes the amounts of void documents away; the rows that had any. */
function withoutVoid({ amount, open, paid, credited }: Family, state: NonNullable<Beside['state']>): readonly number[] {
  const columns = [amount, open, paid, credited];
  const found: number[] = [];
  for (let entry = 0; entry < state.length; entry++) {
    if (state[entry] !== 'void') continue;
    if (columns.some((column) => column !== null && column[entry] !== 0)) found.push(entry);
    for (const column of columns) if (column) column[entry] = 0;
  }
  return found;
}

function notCounted([first, ...others]: readonly number[], columns: FamilyColumns): Remarks[number] {
  const column = (columns.open ?? columns.amount ?? columns.debit ?? columns.credit)!;
  const [place, rows] = [column.place(first!), others.length + 1];
  return {
    weight: 'said',
    about: 'balance',
    at: { row: column.first + first!, column: null },
    sentence: {
      en: `${rows} ${rows === 1 ? 'row is a draft, void or written off and does' : 'rows are drafts, void or written off and do'} not count (first ${place.en}).`,
      zh: `${rows} 行为草稿、已作废或已核销坏账，不计入（首行：${place.zh}）。`,
    },
  };
}
