import { germanDay } from './days';
import { flatList } from './flatList';
import { openOf } from './ledger';

/** SAP, list of open items in German: days with dots, amounts as text with a decimal comma and the minus behind. */
// prettier-ignore
export const sapGerman = flatList('SAP, Debitoren-Einzelposten', 'id', [
  ['Debitor', ({ customer }) => customer.id],
  ['Belegnummer', ({ number }) => number],
  ['Belegart', ({ original }) => (original < 0 ? 'DG' : 'RV')],
  ['Belegdatum', ({ date }) => germanDay(date)],
  ['Buchungsdatum', ({ date }) => germanDay(date)],
  ['Nettofälligkeit', ({ due }) => germanDay(due)],
  ['Betrag in Hauswährung', (entry) => written(openOf(entry))],
  ['Währung', (_, { currency }) => currency],
]);

/** `1.234,50-`. */
function written(amount: number): string {
  const digits = Math.abs(amount).toLocaleString('de-DE', { minimumFractionDigits: 2, useGrouping: 'always' });
  return amount < 0 ? `${digits}-` : digits;
}
