import { readMapping } from '../../../src/workbook/headings/mapping';
import { waysOf } from '../../../src/workbook/headings/ways';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import type { Cells } from '../../../src/workbook/values/cells';

const open = { heading: null, days: null, decimals: null, money: null };

test.each([
  ['Due date', { ...open, heading: 'Due date' }],
  ['Due date; day first', { ...open, heading: 'Due date', days: 'D/M/Y' }],
  ['到期日；先月后日', { ...open, heading: '到期日', days: 'M/D/Y' }],
  ['Year First', { ...open, days: 'Y-M-D' }],
  ['金额；逗号作小数点；万元', { ...open, heading: '金额', decimals: ',', money: { currency: 'CNY', unit: 10_000 } }],
  [
    'Open; decimal point; USD in thousands',
    { ...open, heading: 'Open', decimals: '.', money: { currency: 'USD', unit: 1000 } },
  ],
  ['–', { ...open, heading: '–' }],
])('%s on the right of a Mapping range says what a column means and how it is written', (ours, ways) => {
  expect(waysOf(ours)).toMatchObject({
    ...ways,
    ...(ways.money && { money: expect.objectContaining({ unit: ways.money.unit }) }),
  });
});

/** 3 April or 4 March; 1,250 or 1.25. */
const book: Cells = [
  ['Customer', 'Invoice', 'Amount', 'Due date'],
  ['Harbour', 'I-1', '1.250', '03/04/2026'],
  ['Dale', 'I-2', '2.500', '05/04/2026'],
  ['Opening entry', '', 999, '06/04/2026'],
];

function read(cells: Cells, ...mapping: readonly (readonly [string, string])[]) {
  const found = readReceivables(cells, { date1904: false, mapping: readMapping(mapping) });
  return {
    rows: [...found.amount].map((amount, entry) => [found.customer[entry]! >= 0, amount, found.dueDate[entry]]),
    said: found.remarks.map(({ sentence }) => sentence),
  };
}

/** 3 and 5 April 2026, and 4 March and 4 May 2026, as serials. */
const [april3, april5, march4, may4] = [46115, 46117, 46085, 46146];

test('amounts and days that can be read in two ways are read as the user says', () => {
  const european = read(book, ['Amount', 'decimal comma'], ['Due date', 'day first']);
  expect(european.rows.slice(0, 2)).toEqual([
    [true, 1250, april3],
    [true, 2500, april5],
  ]);
  expect(european.said).toContainEqual({
    en: 'The days in "Due date" are read with the day first.',
    zh: '“Due date”中的日期按先日后月读取。',
  });
  const american = read(book, ['Amount', '点作小数点'], ['Due date', '先月后日']);
  expect(american.rows.slice(0, 2)).toEqual([
    [true, 1.25, march4],
    [true, 2.5, may4],
  ]);
});

test('a unit that the user names counts before that of heading and title', () => {
  const cells = [['金额单位：千元'], ['客户', '金额', '到期日'], ['北岸', 2, 46115]];
  expect(read(cells).rows[0]![1]).toBe(2000);
  expect(read(cells, ['金额', '万元']).rows[0]![1]).toBe(20_000);
  expect(read(cells, ['金额', '元']).rows[0]![1]).toBe(2);
});

test('a row that the user sets aside does not count and is told; another row that takes its place counts', () => {
  const ways = [['Amount', 'decimal comma'], ['Due date', 'day first']] as const; // prettier-ignore
  const { rows, said } = read(book, ...ways, ['Row 4 · Opening entry', 'set aside']);
  expect(rows.map(([counts]) => counts)).toEqual([true, true, false]);
  expect(said).toContainEqual({ en: 'Row 4 is set aside, as chosen.', zh: '第 4 行按所选不计入。' });
  const moved = [...book.slice(0, 3), ['Vale', 'I-3', 5, '06/04/2026'], book[3]!];
  expect(read(moved, ...ways, ['Row 4 · Opening entry', 'set aside']).rows.map(([counts]) => counts)).toEqual([true, true, true, true]); // prettier-ignore
});

test('第 N 行在中文对照区域中同样不计入', () => {
  const cells = [['客户', '金额', '到期日'], ['北岸', 2, 46115], ['期初', 3, 46115]]; // prettier-ignore
  expect(read(cells, ['第 3 行 · 期初', '不计入']).rows.map(([counts]) => counts)).toEqual([true, false]);
});

test('a way of reading leaves open which of two columns counts', () => {
  const cells = [['Customer', 'Amount', 'Maturity', 'Due date'], ['Dale', 1, '03/04/2026', '05/04/2026']]; // prettier-ignore
  const way = ['Due date', 'day first'] as const;
  expect(() => read(cells, way)).toThrow(/two columns mean Due date/);
  expect(read(cells, ['Due date', 'Due date; day first']).rows[0]![2]).toBe(april5);
});

test('days that can be read in one way only are not explained', () => {
  const cells = [['Customer', 'Amount', 'Due date'], ['Dale', 1, '2026-04-03'], ['Vale', 1, '31.12.2026']]; // prettier-ignore
  expect(read(cells.slice(0, 2)).said).toEqual([]);
  expect(read([cells[0]!, cells[2]!]).said).toEqual([]);
});
