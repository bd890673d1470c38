import type { Words } from '../../engine/words';
import type { ReceivablesIndemnity } from '../../engine/cover';

/** What to say beside credits and the invoices that they were set against, by entry. `headingRow`: rows are named as they stand in the range. */
export function setOffNotes(
  { open: { owed, book } }: ReceivablesIndemnity['book'],
  headingRow: number,
): ReadonlyMap<number, Words> {
  const [against, by] = [new Map<number, number[]>(), new Map<number, number>()];
  for (const { credit, invoice, amount } of owed.setOffs) {
    if (against.has(credit)) against.get(credit)!.push(invoice);
    else against.set(credit, [invoice]);
    by.set(invoice, (by.get(invoice) ?? 0) + amount);
  }
  const notes = new Map<number, Words>([...by].map(([invoice, amount]) => [invoice, lowered(amount)]));
  const { amounts } = owed;
  for (const [credit, invoices] of against)
    notes.set(credit, creditNote(rowsOf(invoices, headingRow), -amounts[credit]!));
  for (let entry = 0; entry < book.count; entry++)
    if (amounts[entry]! < 0 && book.customer[entry]! >= 0 && !against.has(entry))
      notes.set(entry, creditNote([], -amounts[entry]!));
  return notes;
}

function rowsOf(entries: readonly number[], headingRow: number): readonly number[] {
  return entries.map((entry) => headingRow + entry + 2);
}

function lowered(amount: number): Words {
  return { en: `${money(amount)} set off by credits`, zh: `已由贷项或收款冲抵 ${money(amount)}` };
}

function creditNote(rows: readonly number[], rest: number): Words {
  const [en, zh] = [`Set against row ${rows.join(', ')}`, `已冲抵第 ${rows.join('、')} 行`];
  if (rest <= 0) return { en, zh };
  const left = { en: `${money(rest)} is a credit balance and no loss`, zh: `${money(rest)} 为贷方余额，不构成损失` };
  return rows.length === 0 ? left : { en: `${en}; ${left.en}`, zh: `${zh}；${left.zh}` };
}

function money(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}
