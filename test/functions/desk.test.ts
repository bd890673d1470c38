import { ageing } from '../../src/functions/catalogue/ageing';
import { collectionIndex } from '../../src/functions/catalogue/collectionIndex';
import { ledger } from '../../src/functions/catalogue/ledger';
import { outstanding } from '../../src/functions/catalogue/outstanding';
import { provision } from '../../src/functions/catalogue/provision';
import { rollRates } from '../../src/functions/catalogue/rollRates';
import { Problem } from '../../src/engine/problem';
import type { Answer, Definition, Parameters } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import type { Cells } from '../../src/workbook/values/cells';

const call = async (definition: Definition<Parameters, Answer | Promise<Answer>>, ...args: readonly unknown[]) =>
  invoke(definition, args);
const refused = (definition: Definition<Parameters, Answer | Promise<Answer>>, ...args: readonly unknown[]) =>
  call(definition, ...args).then(
    () => null,
    (problem: Error) => problem.message,
  );
const asOf = [['2025-06-30']];
const history: Cells = [
  ['Customer', 'Amount', 'Invoice date', 'Due date', 'Paid date'],
  ['Dale', 100, '2025-03-01', '2025-03-31', '2025-04-15'],
  ['Dale', 300, '2025-04-10', '2025-05-10', null],
  ['Hill', 200, '2025-06-10', '2025-07-10', null],
];
const openOnly = history.map((row) => row.slice(0, 4)).filter((_, at) => at !== 1);
const summary: Cells = [
  ['Customer', 'Current', '1-30', 'Total'],
  ['Harbour', 300, 100, 400],
];
const byDocument: Cells = [
  ['客户', '1年以内', '1-2年', '合计'],
  ['华东贸易', 300, 100, 400],
];

describe('COLLECTIONINDEX', () => {
  test('the opening balance is found in the ledger where the sales begin', async () => {
    const months: Cells = [
      ['月份', '销售额'],
      ['2025-04', 300],
      ['2025-05', 0],
      ['2025-06', 200],
    ];
    const rows = (await call(collectionIndex, history, months, asOf)).slice(1);
    expect(rows.map(([, value]) => value)).toEqual([
      100,
      500,
      500,
      200,
      100 / 400,
      (100 + 500 / 3 - 500) / (100 + 500 / 3 - 200),
    ]);
    expect(rows[0]![2]).toBe('As given, else open on 2025-03-31 by the ledger');
  });

  test('a summarised ageing needs the opening balance, and says so in its lines', async () => {
    const rows = (await call(collectionIndex, summary, [[1200]], asOf)).slice(1);
    expect(rows.map(([, value]) => (value instanceof Problem ? 'needed' : value))).toEqual([
      'needed',
      1200,
      400,
      300,
      'needed',
      'needed',
    ]);
    expect(rows[0]![2]).toBe('needs the invoice list: this is a summarised ageing.');
  });
});

describe('ROLLRATES', () => {
  test.each([
    [
      'a list of open invoices',
      openOnly,
      'needs paid invoices with their paid dates: this ledger lists open ones only.',
    ],
    ['a summarised ageing', summary, 'needs the invoice list: this is a summarised ageing.'],
    [
      'a ledger that begins too late',
      history,
      'the ledger begins on 2025-03-01: what was open on 2024-06-30 is not known.',
    ],
  ])('%s is refused with what is needed', async (_, book, sentence) => {
    expect(await refused(rollRates, book, asOf)).toBe(sentence);
  });

  test.each([
    [[[0.5]], 'expected a whole number from 1 to 60, found "0.5"'],
    [[['soon']], 'expected a whole number from 1 to 60'],
    [[[61]], 'expected a whole number from 1 to 60'],
  ])('periods %j: %s', async (periods, sentence) => {
    expect(await refused(rollRates, history, asOf, periods)).toContain(sentence);
  });

  test('by invoice date, in Chinese, there is no bucket of what is not due', async () => {
    const book: Cells = [['客户', '金额', '开票日期', '到期日', '付款日期'], ...history.slice(1)];
    const rows = await call(rollRates, book, asOf, [[3]], [[30, 60]], [['开票日期']]);
    expect(rows.map(([name]) => name)).toEqual(['账龄段', '0-30 天', '31-60 天', '60 天以上']);
    expect(rows[1]!.slice(1, 3)).toEqual([400, 300]);
  });
});

describe('a write-off', () => {
  const book: Cells = [
    ['Customer', 'Amount', 'Due date', 'Paid', 'Bad debt write-off', 'Paid date'],
    ['Dale', 100, '2025-03-31', 60, 40, '2025-05-31'],
    ['Dale', 100, '2025-03-31', 60, null, '2025-05-31'],
  ];

  test('is off the debt, in the ageing and in the ledger as it is read', async () => {
    expect((await call(ageing, book, asOf)).at(-1)!.at(-1)).toBe(40);
    const rows = await call(ledger, book, asOf);
    const open = rows[0]!.indexOf('Open');
    expect(rows.slice(1).map((row) => row[open])).toEqual([0, 40]);
  });
});

describe('OUTSTANDING', () => {
  test('a list of open invoices tells the day, and says what the past needs', async () => {
    const rows = await call(outstanding, openOnly, asOf);
    expect(rows[0]).not.toContain('2025-06-30');
    expect(rows.at(-1)!.slice(0, 5)).toEqual(['Total', 500, 300, '', '']);
    const peak = rows.at(-1)![rows[0]!.indexOf('Peak')];
    expect((peak as Problem).message).toContain('needs paid invoices');
  });

  test('limits come from the customers range too, and nil is a limit of 0', async () => {
    const customers: Cells = [
      ['Customer', 'Credit limit'],
      ['Dale', 250],
      ['Hill', 'nil'],
    ];
    const rows = await call(outstanding, history, asOf, [[1]], customers);
    expect(rows.slice(1).map((row) => row.slice(0, 5))).toEqual([
      ['Dale', 300, 300, 250, 50],
      ['Hill', 200, 0, 0, 200],
      ['Total', 500, 300, '', 250],
    ]);
  });

  test('a row that cannot be read spoils its customer; the total counts the others and says so, but for the highest day of all', async () => {
    const rows = await call(outstanding, [...history, ['Hill', 'n/a.', null, '2025-07-01', null]], asOf, [[1]]);
    expect(rows.slice(1).map(([name, open]) => [name, open instanceof Problem ? 'needed' : open])).toEqual([
      ['Dale', 300],
      ['Hill', 'needed'],
      ['Total', 300],
      ['Left out of the total: 1 customer (Hill)', ''],
    ]);
    const peak = rows[0]!.indexOf('Peak');
    expect([rows[1]![peak], rows[3]![peak] instanceof Problem]).toEqual([expect.any(Number), true]);
  });
});

describe('AGEING by invoice date', () => {
  test.each([
    ['2025-06-30', 0],
    ['2025-05-31', 0],
    ['2025-05-30', 1],
    ['2025-05-01', 1],
    ['2025-04-30', 2],
  ])('invoiced on %s it stands in column %d of 0-30, 31-60, over 60', async (invoiced, column) => {
    const book: Cells = [
      ['Customer', 'Amount', 'Invoice date', 'Due date'],
      ['Dale', 7, invoiced, '2025-12-31'],
    ];
    const rows = await call(ageing, book, asOf, [[30, 60]], null, [['invoice date']]);
    expect(rows[1]!.slice(1, 4)).toEqual([0, 1, 2].map((at) => (at === column ? 7 : 0)));
  });

  test.each([
    [
      'an invoice without its date',
      [
        ['Customer', 'Amount', 'Due date'],
        ['Dale', 7, '2025-12-31'],
      ],
      'invoice date',
      'needs the invoice date of every invoice.',
    ],
    ['an ageing by due dates', summary, 'invoice date', 'needs the invoice list: this is a summarised ageing.'],
    [
      'an ageing by document dates, asked by due date',
      byDocument,
      'due date',
      'needs due dates: this ageing counts from the date of the documents.',
    ],
  ])('%s: what is needed', async (_, book, basis, sentence) => {
    expect(await refused(ageing, book, asOf, null, null, [[basis]])).toBe(sentence);
  });

  test('an ageing by document dates is one by invoice date', async () => {
    const rows = await call(ageing, byDocument, asOf, [[365, 730]], null, [['开票日期']]);
    expect(rows).toEqual([
      ['客户', '0-365 天', '366-730 天', '730 天以上', '合计'],
      ['华东贸易', 300, 100, 0, 400],
      ['合计', 300, 100, 0, 400],
    ]);
  });

  test.each([
    [500, 0],
    [500.005, 0],
    [500.01, -0.01],
    [499, 1],
  ])('control figure %d: difference %d', async (control, difference) => {
    const rows = await call(ageing, history, asOf, null, null, null, [[control]]);
    expect(rows.slice(-2).map((row) => [row[0], row.at(-1)])).toEqual([
      ['Control figure', control],
      ['Difference', expect.closeTo(difference, 9)],
    ]);
  });
});

describe('two currencies become one at the rates of asOf', () => {
  const rates: Cells = [
    ['Currency', 'CNY per unit'],
    ['USD', 7],
  ];
  const book: Cells = [
    ['Customer', 'Amount', 'Currency', 'Invoice date', 'Due date', 'Paid date', 'Written off'],
    ['Dale', 100, 'USD', '2025-03-01', '2025-03-31', '2025-05-15', 40],
    ['Dale', 300, 'CNY', '2025-03-01', '2025-03-31', null, null],
    ['Hill', 50, 'USD', '2025-06-10', '2025-07-10', null, null],
  ];

  test('OUTSTANDING', async () => {
    const rows = await call(outstanding, book, asOf, [[3]], null, null, rates);
    expect(rows[0]!.slice(-3)).toEqual(['2025-04-30', '2025-05-31', '2025-06-30']);
    expect(rows[3]!.slice(-3)).toEqual([1000, 300, 650]);
    expect(rows.at(-1)![0]).toContain('Converted to CNY: 1 USD = 7 CNY');
  });

  test('ROLLRATES, what was written off too', async () => {
    const rows = await call(rollRates, book, asOf, [[3]], [[30]], null, null, rates);
    expect(rows[2]!.slice(1, 4)).toEqual([1000, 300 + 280, 280]);
  });

  test('PROVISION and COLLECTIONINDEX', async () => {
    const matrix: Cells = [
      ['Not due', '1%'],
      ['Over 0', '10%'],
    ];
    const settings: Cells = [['Defaults apart', 'no']];
    const rows = await call(provision, book, matrix, asOf, settings, null, null, null, rates);
    expect(rows.slice(1, 3).map((row) => [row[0], row[1], row[4]])).toEqual([
      ['Not due', 350, 3.5],
      ['Past due', 300, 30],
    ]);
    const index = await call(collectionIndex, book, [['USD 100', '3 months']], asOf, [['USD 200']], null, rates);
    expect(index.slice(1, 5).map(([, value]) => value)).toEqual([1400, 700, 650, 350]);
  });
});
