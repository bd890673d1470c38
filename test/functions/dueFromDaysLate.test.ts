import { Problem } from '../../src/engine/problem';
import { isoDay } from '../../src/engine/ledger';
import { bookCheck } from '../../src/functions/catalogue/bookCheck';
import { ledger } from '../../src/functions/catalogue/ledger';
import { invoke } from '../../src/functions/invoke';
import { readReceivables } from '../../src/workbook/ranges/receivables';
import { readDaysLate } from '../../src/workbook/values/daysLate';
import { day, sheetRows, type Rows } from '../workbook/sheetRows';

const printed = (rows: Rows, asOf: string | null = '2026-06-30') =>
  invoke(ledger, [sheetRows(rows), asOf === null ? null : day(asOf)]) as Promise<readonly (readonly unknown[])[]>;
const told = async (rows: Rows, asOf: string | null = '2026-06-30') =>
  (await invoke(bookCheck, [sheetRows(rows), null, asOf === null ? null : day(asOf)])).map(([, says]) => String(says));
/** Invoice, due date and Note of each row. */
const dues = async (rows: Rows, asOf: string | null = '2026-06-30') =>
  (await printed(rows, asOf)).slice(1).map((row) => [row[2], row[5], row[12]]);
const refusal = async (rows: Rows, asOf: string | null = '2026-06-30') =>
  printed(rows, asOf).then(
    () => null,
    (problem: unknown) => (problem as Problem).message,
  );

const headings = ['Customer', 'Invoice', 'Invoice date', 'Days overdue', 'Open'];

test('the due date is the day of the title less the days overdue: 30 June less 51 days is 10 May', async () => {
  const rows = [['As of 30 June 2026'], headings, ['Hill', 'A1', '2026-04-10', 51, 1000], ['Hill', 'A2', '2026-06-20', -20, 500]];
  const expected = [
    ['A1', '2026-05-10', 'Due date: 2026-06-30 less 51 days overdue.'],
    ['A2', '2026-07-20', 'Due date: 2026-06-30 and 20 days.'],
  ];
  expect(await dues(rows, null)).toEqual(expected);
  // Asked ten days later, the days still count from the day of the title.
  expect((await dues(rows, '2026-07-10')).map(([, due]) => due)).toEqual(expected.map(([, due]) => due));
  expect(await told(rows, null)).toContain('Due dates follow from “Days overdue”: so many days before 2026-06-30.');
}); // prettier-ignore

test('without a title asOf is the day, and a doubt says so; without either both are asked for', async () => {
  const rows = [headings, ['Hill', 'A1', '2026-04-10', '51 days', 1000], ['Hill', 'A2', '2026-06-20', '', 500]];
  expect(await dues(rows)).toEqual([
    ['A1', '2026-05-10', 'Due date: 2026-06-30 less 51 days overdue.'],
    ['A2', '2026-06-30', 'Not overdue on 2026-06-30: that day stands in for the due date.'],
  ]);
  const says = await told(rows);
  expect(says.filter((one) => /on which day|only that nothing/.test(one))).toEqual([
    'Nothing in the export says on which day “Days overdue” was counted: 2026-06-30 is taken. If it was another, write it above the table (As of …); the due dates move with it.',
    'Of 1 row “Days overdue” says only that nothing is overdue on 2026-06-30: that day stands in for the due date, which may be later.',
  ]);
  expect(await refusal(rows, null)).toMatch(/due dates follow from "Days overdue" only with the day .*give asOf/);
});

test('逾期天数：截止日期减逾期天数为到期日', async () => {
  const rows = [
    ['应收账款明细表'],
    ['截止日期：2026年6月30日'],
    ['客户名称', '单据号', '单据日期', '逾期天数', '未收金额'],
    ['华东贸易', 'A1', '2026-04-10', '51天', 1000],
    ['华东贸易', 'A2', '2026-06-20', '未逾期', 500],
    ['合计', '', '', '', 1500],
  ];
  expect(await dues(rows, null)).toEqual([
    ['A1', '2026-05-10', '到期日：2026-06-30 减逾期 51 天。'],
    ['A2', '2026-06-30', '2026-06-30 未逾期：以该日代替到期日。'],
  ]);
  expect(await told(rows, null)).toContain('到期日由“逾期天数”推算：2026-06-30 减去该天数。');
});

describe('an age', () => {
  const aged = ['Customer', 'Invoice', 'Invoice date', 'Age (days)', 'Open'];
  const title = ['As of 30 June 2026'];

  test('of the days since the invoice in every row says nothing of due dates, and is refused', async () => {
    const rows = [title, aged, ['Hill', 'A1', '2026-04-10', 81, 1000], ['Hill', 'A2', '2026-06-20', 10, 500]];
    expect(await refusal(rows)).toBe(
      'Receivables row 2: "Age (days)" counts from the invoice date, so that nothing says when a row falls due: add a column Due date or Terms.',
    );
  });

  test('below the days since the invoice counts from the due date, with one term of payment in all rows too', async () => {
    const rows = [title, aged, ['Hill', 'A1', '2026-04-10', 51, 1000], ['Hill', 'A2', '2026-05-20', 11, 500]];
    expect((await dues(rows)).map(([invoice, due]) => [invoice, due])).toEqual([
      ['A1', '2026-05-10'],
      ['A2', '2026-06-19'],
    ]);
    expect(await told(rows)).toContain(
      '“Age (days)” is less than the days since the invoice and never more: it counts from the due date.',
    );
  });

  test('above them was counted on another day', async () => {
    expect(await refusal([title, aged, ['Hill', 'A1', '2026-04-10', 90, 1000], ['Hill', 'A2', '2026-05-20', 11, 500]])).toMatch(
      /"Age \(days\)" is more than the days from the invoice to 2026-06-30: it was counted on another day/,
    );
  }); // prettier-ignore

  test('without days of invoices can be either, unless the title says it', async () => {
    const rows = [
      ['Customer', 'Invoice', 'Age', 'Open'],
      ['Hill', 'A1', 51, 1000],
    ];
    expect(await refusal(rows)).toMatch(/nothing says whether "Age" counts from the due date or from the invoice date/);
    expect((await dues([['Aged by due date'], ...rows])).map(([, due]) => due)).toEqual(['2026-05-10']);
  });

  test('beside a due date, or terms and an invoice date, is left alone', () => {
    const beside = [[...aged, 'Due date'], ['Hill', 'A1', '2026-04-10', 81, 1000, '2026-05-10']];
    const terms = [[...aged, 'Terms'], ['Hill', 'A1', '2026-04-10', 81, 1000, 'Net 30']];
    const due = (rows: Rows) => isoDay(readReceivables(sheetRows(rows), { date1904: false, mapping: new Map() }).dueDate[0]!);
    expect([beside, terms].map(due)).toEqual(['2026-05-10', '2026-05-10']);
  }); // prettier-ignore
});

test('days to due count forwards, and below 0 they are days overdue', async () => {
  const rows = [
    ['As of 30 June 2026'],
    ['Customer', 'Invoice', 'Invoice date', 'Days to due', 'Open'],
    ['Hill', 'A1', '2026-04-10', -51, 1000],
    ['Hill', 'A2', '2026-06-20', 10, 500],
  ];
  expect(await dues(rows)).toEqual([
    ['A1', '2026-05-10', 'Due date: 2026-06-30 less 51 days overdue.'],
    ['A2', '2026-07-10', 'Due date: 2026-06-30 and 10 days.'],
  ]);
});

test('a credit keeps its own date, and a text that is no number of days is refused in its row', async () => {
  const rows = [['As of 30 June 2026'], headings, ['Hill', 'C1', '2026-04-10', 81, -100], ['Hill', 'A2', '2026-06-01', 'soon', 500]];
  const [credit, unread] = (await printed(rows)).slice(1);
  expect(credit!.slice(2, 7)).toEqual(['C1', 'Credit note', '2026-04-10', '2026-04-10', -100]);
  expect(String((unread!.find((cell) => cell instanceof Problem) as Problem).message)).toMatch(/"Days overdue": expected a number of days, found "soon"/);
}); // prettier-ignore

test.each([
  ['45 days', 45],
  ['逾期45天', 45],
  ['45 days overdue', 45],
  ['12-', -12],
  ['(12)', -12],
  ['5 days left', -5],
  ['due in 5 days', -5],
  ['1,250', 1250],
  ['Current', 0],
  ['Not due', 0],
  ['-', NaN],
  ['', NaN],
  [0, 0],
  [14.7, 14],
])('%s as days late is %s', (cell, days) => expect(readDaysLate(cell)).toBe(days));

test.each(['31-60', 'yes', 99_999, '2026-05-10'])('%s is no number of days', (cell) =>
  expect(readDaysLate(cell)).toBeInstanceOf(Problem),
);
