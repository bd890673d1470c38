import { isoDay, serialOf } from '../../src/engine/ledger';
import { ageing } from '../../src/functions/catalogue/ageing';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';
import { largeBook } from '../engine/desk/made';
import type { Invoice } from '../engine/ledger/book';

/** AGEING over 50,000 seeded rows, against a plain walk through the invoices that shares no code with it: written down as text, in whole cents. */
const asOf = serialOf(2026, 6, 30)!;
const invoices = largeBook(asOf, 50_000).filter((one) => !(one.paidDate! < one.invoiceDate!));
const cells: Cells = [
  ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date', 'Paid'],
  ...invoices.map((one) => [
    one.customer!,
    one.amount,
    isoDay(one.invoiceDate!),
    isoDay(one.dueDate),
    one.paidDate === undefined ? null : isoDay(one.paidDate),
    one.paid ?? null,
  ]),
];

function openOn(one: Invoice): number {
  const paid = one.paidDate !== undefined && one.paidDate <= asOf;
  return paid ? (one.paid === undefined ? 0 : one.amount - one.paid) : one.amount;
}

/** Which of not due, 1-30, 31-60, 61-90 and over 90 days. */
function columnOf(days: number): number {
  if (days <= 0) return 0;
  return days <= 30 ? 1 : days <= 60 ? 2 : days <= 90 ? 3 : 4;
}

function walked(daysOf: (one: Invoice) => number): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const one of invoices) {
    const own = found.get(one.customer!) ?? [0, 0, 0, 0, 0];
    own[columnOf(daysOf(one))]! += openOn(one);
    found.set(one.customer!, own);
  }
  return found;
}

test('by days past due every customer and the total are what a plain walk gives', async () => {
  const answer = await invoke(ageing, [cells, isoDay(asOf)]);
  const own = walked((one) => asOf - one.dueDate);
  const rows = answer.slice(1, -1);
  expect(rows.map(([name]) => name)).toEqual([...own.keys()]);
  for (const [name, ...amounts] of rows) {
    const expected = own.get(String(name))!;
    expect(amounts).toEqual(
      [...expected, expected.reduce((sum, one) => sum + one, 0)].map((amount) => expect.closeTo(amount, 3)),
    );
  }
  const whole = invoices.reduce((sum, one) => sum + openOn(one), 0);
  expect(answer.at(-1)!.at(-1)).toBeCloseTo(whole, 2);
});

test('by the age of the invoice the book is the same, its buckets are not', async () => {
  const answer = await Promise.resolve(invoke(ageing, [cells, isoDay(asOf), null, null, 'invoice date']));
  // The first bucket has what was invoiced on the day too.
  const own = walked((one) => Math.max(1, asOf - one.invoiceDate!));
  const total = answer.at(-1)!;
  const sums = [1, 2, 3, 4].map((column) => [...own.values()].reduce((sum, amounts) => sum + amounts[column]!, 0));
  expect(total.slice(1)).toEqual(
    [...sums, sums.reduce((sum, one) => sum + one, 0)].map((amount) => expect.closeTo(amount, 2)),
  );
});
