import { table, workbook } from '../host/workbooks';

/** Two customers who owe something, one of them past due on 30 June 2026. */
export const smallLedger = () =>
  workbook(
    {
      Ledger: [
        ['Customer', 'Amount', 'Due date'],
        ['Ghent', 900, 46173],
        ['Bruges', 700, 46213],
      ],
    },
    { tables: { Ledger: [table('Ledger', 'A1:C3', ['Customer', 'Amount', 'Due date'])] } },
  );
