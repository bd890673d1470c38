import { accountsFrom, ageing, owedOn } from '../../../src/engine/ledger';
import { bookOf, type Invoice } from './book';

const asOf = 1000;
const owed = (invoices: readonly Invoice[]) => [...owedOn(bookOf(invoices), asOf).amounts];

test('a credit is set against the oldest invoice, whatever its own dates and place', () => {
  expect(
    owed([
      { amount: -300, invoiceDate: 990, dueDate: 1020 },
      { amount: 500, dueDate: 950 },
      { amount: 200, dueDate: 900 },
    ]),
  ).toEqual([0, 400, 0]);
});

test('never across customers, and what is left of it stays a credit balance', () => {
  expect(
    owed([
      { customer: 'Hill', amount: 500, dueDate: 900 },
      { customer: 'Dale', amount: -300, dueDate: 900 },
      { customer: 'Dale', amount: 100, dueDate: 950 },
    ]),
  ).toEqual([500, -200, 0]);
});

test('an overpaid invoice is a credit too, a credit after the day is none', () => {
  expect(
    owed([
      { amount: 100, paid: 120, dueDate: 900 },
      { amount: 500, dueDate: 950 },
      { amount: -300, invoiceDate: 1001, dueDate: 1001 },
    ]),
  ).toEqual([0, 480, 0]);
});

test('only what is undisputed of an invoice is paid by credits', () => {
  expect(
    owed([
      { amount: 500, disputed: 400, dueDate: 900 },
      { amount: -300, dueDate: 950 },
    ]),
  ).toEqual([400, -200]);
});

test('a credit without any date is set off all the same', () => {
  expect(
    owed([
      { amount: 500, dueDate: 900 },
      { amount: -200, dueDate: NaN },
    ]),
  ).toEqual([300, 0]);
});

test('which credit went where is kept', () => {
  const { setOffs } = owedOn(
    bookOf([
      { amount: 100, dueDate: 900 },
      { amount: 200, dueDate: 950 },
      { amount: -250, dueDate: 960 },
    ]),
    asOf,
  );
  expect(setOffs).toEqual([
    { credit: 2, invoice: 0, amount: 100 },
    { credit: 2, invoice: 1, amount: 150 },
  ]);
});

test('who has money on account for his oldest invoice is not late with it, and the balance stays', () => {
  const [account] = accountsFrom(
    bookOf([
      { amount: 1000, dueDate: 800 },
      { amount: 600, dueDate: 980 },
      { amount: -1000, invoiceDate: 990, dueDate: 990 },
    ]),
    asOf,
  );
  expect([account!.balance, account!.daysPastDue]).toEqual([600, 20]);
});

test('a credit note begins no business relationship', () => {
  const [account] = accountsFrom(
    bookOf([
      { amount: -10, invoiceDate: 100, dueDate: 100 },
      { amount: 500, invoiceDate: 900, dueDate: 930 },
    ]),
    asOf,
  );
  expect(account!.firstInvoice).toBe(900);
});

test('ageing shows a credit where its own day puts it, one without any date among what is not due', () => {
  const book = bookOf([
    { amount: 1000, dueDate: 951 },
    { amount: -300, dueDate: 995 },
    { amount: -50, dueDate: NaN },
  ]);
  expect([...ageing(book, asOf, [30, 60]).amounts]).toEqual([-50, -300, 1000, 0]);
});

test('a credit of 0.3 settles invoices of 0.1 and 0.2, and nothing is left', () => {
  expect(
    owed([
      { amount: -0.3, dueDate: 950 },
      { amount: 0.2, dueDate: 900 },
      { amount: 0.1, dueDate: 910 },
    ]),
  ).toEqual([0, 0, 0]);
});
