import type { Language } from '../../src/engine/words';
import type { Ledger, LedgerInvoice } from '../workbook/layouts/ledger';

/** 31 March 2026. */
const asOf = 46112;

const names = {
  en: { company: 'Mill Wholesale Ltd', currency: 'EUR', customers: ['Brook Bakery', 'Harbour Foods', 'Vale Tools'] },
  zh: { company: '石桥商贸有限公司', currency: 'CNY', customers: ['北岸面包', '港湾食品', '南坡五金'] },
} as const;

/** Days before asOf on which it was invoiced, days of credit, amount, and what has been paid of it. */
// prettier-ignore
const invoices: readonly (readonly LedgerInvoice[])[] = [
  [invoice('INV-101', 88, 30, 2000, 1250), invoice('INV-104', 48, 30, 600)],
  [invoice('INV-107', 136, 30, 1240.5), invoice('INV-110', 11, 30, 335.25)],
  [invoice('CN-12', 39, 0, -90), invoice('INV-105', 30, 60, 910)],
];

/**
 * The invented ledger that every program's workbook prints. Added up by hand: 750 + 600 + 1,240.50 + 335.25 + 910 − 90 = 3,745.75 is owed on
 * 31 March 2026, of which 750 + 600 + 1,240.50 = 2,590.50 is overdue; six rows, three customers.
 */
export function programLedger(language: Language): Ledger {
  const { company, currency, customers } = names[language];
  return {
    company,
    currency,
    asOf,
    customers: customers.map((name, at) => ({ id: String(200_451 + at * 111), name, invoices: invoices[at]! })),
  };
}

function invoice(number: string, days: number, terms: number, original: number, paid = 0): LedgerInvoice {
  return { number, date: asOf - days, due: asOf - days + terms, original, paid, credited: 0 };
}
