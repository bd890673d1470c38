import { ageing } from '../../src/functions/catalogue/ageing';
import { bookCheck } from '../../src/functions/catalogue/bookCheck';
import { creditRisk } from '../../src/functions/catalogue/creditRisk';
import { earlyWarning } from '../../src/functions/catalogue/earlyWarning';
import { ledger } from '../../src/functions/catalogue/ledger';
import { paymentBehaviour } from '../../src/functions/catalogue/paymentBehaviour';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

const day = '2025-06-30';

/** Invented: one aged by due date, one by the date of documents with terms for one of two customers, and one with money on account. */
const books: Readonly<Record<string, Cells>> = {
  'by due date': [
    ['Aged by due date'],
    ['As of June 30, 2025'],
    ['Customer', 'Current', '1 - 30', '31 - 60', '61 - 90', '91 and over', 'Total'],
    ['Harbour', 1000, '', 250.5, '', '', 1250.5],
    ['Dale', '', -20, '', 600, 750, 1330],
    ['Hill', '', '', '', 900, '', 900],
  ],
  按单据日: [
    ['应收账款账龄分析表（按单据日期）'],
    ['截止日期：2025年6月30日'],
    ['客户', '账期', '1-30天', '31-60天', '61-90天', '90天以上', '合计'],
    ['甲公司', 30, 400, 300, 200, 100, 1000],
    ['乙公司', '', 500, 0, 0, 0, 500],
  ],
  'on account': [
    ['As at 30 June 2025'],
    ['Customer', 'Current', '30 Days', '60 Days', '90 Days+', 'On Account', 'Balance'],
    ['Harbour', 400, 300, 200, 100, 100, 900],
    ['Dale', 500, 0, 0, 0, 0, 500],
  ],
};

const ways: Readonly<Record<string, Cells | null>> = {
  'at the older end': null,
  'in the middle': [['Position in bucket', 'middle']],
};

describe.each(Object.entries(books))('%s', (_, book) => {
  test.each(Object.entries(ways))('%s: what LEDGER prints of it stays an ageing with its base', async (__, mapping) => {
    const spilled = (await invoke(ledger, [book, null, null, mapping])) as Cells;
    expect(await invoke(ageing, [spilled, day])).toEqual(await invoke(ageing, [book, day, null, mapping]));
    expect(await invoke(earlyWarning, [spilled, day])).toEqual(
      await invoke(earlyWarning, [book, day, null, null, mapping]),
    );
    expect(await invoke(creditRisk, [spilled, spilled, day])).toEqual(
      await invoke(creditRisk, [book, book, day, null, mapping]),
    );
    await expect(invoke(paymentBehaviour, [spilled, day])).rejects.toThrow(/needs the invoice list/);
    const twice = (await invoke(ledger, [spilled])) as Cells;
    expect(twice.map((row) => row.slice(0, -1))).toEqual(spilled.map((row) => row.slice(0, -1)));
  });
});

test('BOOKCHECK says of it that its rows are buckets', async () => {
  const spilled = (await invoke(ledger, [books['by due date']])) as Cells;
  expect((await invoke(bookCheck, [spilled])).map((row) => row[1])).toContain(
    'Its rows are the buckets of a summarised ageing, as LEDGER shows them, and no invoices.',
  );
});

describe('settings say how a book is read', () => {
  const dues = async (settings: Cells | null, mapping: Cells | null = null) =>
    ((await invoke(ledger, [books['by due date'], null, settings, mapping])) as Cells).slice(1).map((row) => row[5]);

  test('Position in bucket, as the mapping does, which counts first', async () => {
    const middle = [
      ['Base rate', 0.02],
      ['Position in bucket', 'middle'],
    ];
    // 31-60: day 45; 1-30: day 15; 61-90: day 75; over 90: day 91.
    expect(await dues(middle)).toEqual([
      '2025-06-30',
      '2025-05-16',
      '2025-06-15',
      '2025-04-16',
      '2025-03-31',
      '2025-04-16',
    ]);
    expect(await dues(middle, [['Position in bucket', 'older end']])).toEqual(await dues(null));
  });

  test('Base currency, for rates that do not name it', async () => {
    const rates = [
      ['Currency', 'CNY per unit'],
      ['USD', 7.1],
    ];
    const book = [
      ['Customer', 'Due date', 'Amount', 'Currency'],
      ['Harbour', '2025-05-31', 100, 'USD'],
    ];
    const answer = (await invoke(ledger, [book, day, [['Base currency', 'CNY']], null, rates])) as Cells;
    expect(answer[1]!.slice(6, 11)).toEqual([710, 0, 0, 710, 'CNY']);
  });

  test('a misspelt name is told', async () => {
    await expect(dues([['Possition in buckett', 'middle']])).rejects.toThrow(/Settings/);
    await expect(dues([['Position in bucket', 'left']])).rejects.toThrow(/Position in bucket/);
  });
});
