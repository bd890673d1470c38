import { entriesOf, openOf, sumOf, type Layout } from './ledger';

/** SAP, customer line items (FBL5N) as saved to a sheet: one heading row, amounts as text with the minus behind, one sum a currency at the end. */
export const sapLineItems: Layout = {
  program: 'SAP, Customer Line Items (FBL5N)',
  tellsBy: 'id',
  print: (ledger) => {
    const entries = entriesOf(ledger);
    return [
      [
        'Account',
        'Document Number',
        'Document Type',
        'Document Date',
        'Net due date',
        'Amount in local currency',
        'Local Currency',
        'Text',
      ],
      ...entries.map((one) => [
        one.customer.id,
        one.number,
        one.original < 0 ? 'DG' : 'RV',
        one.date,
        one.due,
        written(openOf(one)),
        ledger.currency,
        '',
      ]),
      ['', '', '', '', '', written(sumOf(entries)), ledger.currency, ''],
    ];
  },
};

/** `1,234.50-`. */
function written(amount: number): string {
  const digits = Math.abs(amount).toLocaleString('en-US', { minimumFractionDigits: 2 });
  return amount < 0 ? `${digits}-` : digits;
}
