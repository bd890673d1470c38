import { Problem } from '../../../src/engine/problem';
import { bucketsIn } from '../../../src/workbook/ageing/buckets';
import { readReceivables } from '../../../src/workbook/ranges/receivables';
import { owedIn } from '../owedIn';
import { day, sheetRows } from '../sheetRows';

const spansOf = (headings: readonly string[], on: string | null = null) =>
  bucketsIn(headings, () => (on === null ? null : day(on)))?.buckets.map(({ from, to }) => [from, to]);

// prettier-ignore
test.each([
  ['weeks, each with both its ends', ['Not due', '1-2 weeks', '3-4 weeks', '5-8 weeks', '9+ weeks'], [[null, null], [1, 14], [15, 28], [29, 56], [57, null]]],
  ['weeks one by one', ['Current', '1 week', '2 weeks', '3 weeks', 'Over 3 weeks'], [[null, null], [1, 7], [8, 14], [15, 21], [22, null]]],
  ['周', ['未到期', '1周以内', '1-2周', '2-4周', '4周以上'], [[null, null], [1, 7], [8, 14], [15, 28], [29, null]]],
  ['months, each with both its ends', ['Current', '1-3 months', '4-6 months', '7-12 months', 'Over 12 months'], [[null, null], [1, 90], [91, 180], [181, 365], [366, null]]],
  ['Wochen', ['Nicht fällig', '1 bis 2 Wochen', '3 bis 4 Wochen', 'über 4 Wochen'], [[null, null], [1, 14], [15, 28], [29, null]]],
  ['Monate', ['Nicht fällig', 'bis 3 Monaten', '3-6 Monate', 'über 6 Monate'], [[null, null], [1, 90], [91, 180], [181, null]]],
  ['mois', ['Non échues', 'Moins de 1 mois', '1 à 3 mois', 'Plus de 3 mois'], [[null, null], [1, 30], [31, 90], [91, null]]],
  ['か月', ['期日前', '1ヶ月以内', '1ヶ月超3ヶ月以内', '3か月超6か月以内', '6カ月超', '残高'], [[null, null], [1, 30], [31, 90], [91, 180], [181, null]]],
  ['Türkçe', ['Vadesi gelmemiş', '1-30 gün', '31-60 gün', '61-90 gün', '90 gün üzeri', 'Toplam'], [[null, null], [1, 30], [31, 60], [61, 90], [91, null]]],
  ['한국어', ['미도래', '1~30일', '31~60일', '61~90일', '90일 초과', '합계'], [[null, null], [1, 30], [31, 60], [61, 90], [91, null]]],
  ['português', ['A vencer', 'Vencidos 1 a 30 dias', 'Vencidos 31 a 60 dias', 'Vencidos há mais de 60 dias', 'Total geral'], [[null, null], [1, 30], [31, 60], [61, null]]],
  ['italiano', ['A scadere', 'Scaduto da 1 a 30 gg', 'Scaduto da 31 a 60 gg', 'Scaduto oltre 60 gg', 'Totale'], [[null, null], [1, 30], [31, 60], [61, null]]],
  ['Nederlands', ['Niet vervallen', '1-30 dagen', '31-60 dagen', 'meer dan 60 dagen', 'Totaal'], [[null, null], [1, 30], [31, 60], [61, null]]],
  ['polski', ['Nieprzeterminowane', 'do 30 dni', '31-60 dni', 'powyżej 60 dni', 'Razem'], [[null, null], [1, 30], [31, 60], [61, null]]],
  ['Tiếng Việt', ['Chưa đến hạn', 'Quá hạn 1-30 ngày', 'Quá hạn 31-60 ngày', 'Quá hạn trên 60 ngày', 'Tổng cộng'], [[null, null], [1, 30], [31, 60], [61, null]]],
  ['Bahasa Indonesia', ['Belum jatuh tempo', '1-30 hari', '31-60 hari', '> 60 hari', 'Jumlah'], [[null, null], [1, 30], [31, 60], [61, null]]],
  ['the oldest first', ['Older', '3 Months', '2 Months', '1 Month', '< 1 Month', 'Current'], [[121, null], [91, 120], [61, 90], [31, 60], [1, 30], [null, null]]],
  ['the oldest first, in days', ['Over 90', '61-90', '31-60', '0-30'], [[91, null], [61, 90], [31, 60], [0, 30]]],
] as const)('%s', (_, headings, spans) => expect(spansOf(headings)).toEqual(spans));

describe('months of the calendar', () => {
  // 30 November to 1 November are 0 to 29 days before the day, October is 30 to 60, September 61 to 90.
  const spans = [[0, 29], [30, 60], [61, 90], [91, null]]; // prettier-ignore

  test.each([
    ['by their place', ['This month', 'Last month', '2 months ago', 'Older']],
    ['by name and year', ['November 2026', 'Oct-26', '2026-09', 'Older']],
    ['by name alone', ['November', 'October', 'Sep', 'Older']],
    ['by name, Before', ['November', 'October', 'September', 'Before']],
    ['本月', ['本月', '上月', '2个月前', '更早']],
    ['2026年11月', ['2026年11月', '2026年10月', '2026年9月', '以前']],
    ['先月', ['当月', '前月', '2ヶ月前', 'それ以前']],
  ])('%s: their days follow from the day of the ageing', (_, headings) =>
    expect(spansOf(headings, '2026-11-30')).toEqual(spans),
  );

  test('what is still to come is not due, nor is the month that runs beside Overdue; the latest December is that of last year', () => {
    expect(spansOf(['January 2027', 'December 2026', 'November 2026', 'Overdue'], '2026-11-30')).toEqual([
      [null, null],
      [null, null],
      [null, null],
      [1, null],
    ]);
    expect(spansOf(['January', 'December', 'Older'], '2027-01-31')).toEqual([
      [0, 30],
      [31, 61],
      [62, null],
    ]);
  });

  test('without a bucket of what is older they are sales of months, and no ageing', () => {
    expect(bucketsIn(['Customer', 'October 2026', 'November 2026', 'Total'], () => day('2026-11-30'))).toBeNull();
    expect(bucketsIn(['客户', '2026年10月', '2026年11月', '合计'], () => day('2026-11-30'))).toBeNull();
  });

  const rows = [['Customer', 'This month', 'Last month', 'Older', 'Total'], ['Hill', 100, 200, 300, 600], ['Dale', 0, 50, 0, 50]]; // prettier-ignore

  test('an ageing by them is read on the day of its title, and else of the call', () => {
    expect(owedIn([['As of 30 November 2026'], ...rows], day('2026-11-30')).owed).toEqual({ Hill: 600, Dale: 50 });
    expect(owedIn(rows, day('2026-11-30')).owed).toEqual({ Hill: 600, Dale: 50 });
  });

  test('without either day it is refused with what to do', () => {
    expect(() => owedIn(rows, null as unknown as number)).toThrow(Problem);
    expect(() => owedIn(rows, null as unknown as number)).toThrow(
      'how old "This month", "Last month" are follows from the day of the ageing, which nothing says: give asOf, or write it above the table (As of …)',
    );
  });

  test('a month among buckets of days is asked about, and not passed over', () => {
    expect(() => owedIn([['Customer', 'Current', '1-30', 'October 2026', '31-60'], ['Hill', 1, 2, 3, 4]], day('2026-11-30'))).toThrow(
      '"October 2026" stands among the buckets, holds amounts and is not known',
    );
  }); // prettier-ignore
});

test('buckets of which none has bounds are asked about, all of them', () => {
  expect(() => owedIn([['Customer', 'Period 1', 'Period 2'], ['Hill', 1, 2]], day('2026-11-30'))).toThrow(
    /nothing says how many days "Period 1", "Period 2" span/,
  );
}); // prettier-ignore

test('a column of invoice dates beside the buckets does not say that they count from there: a bucket of what is not due means due dates', () => {
  const rows = [['As of 30 June 2026'], ['Customer', 'Invoice', 'Invoice Date', 'At Date', '1-30', '31-60', 'Total'], ['Hill', '1', '2026-04-10', 0, 0, 1000, 1000], ['Dale', '2', '2026-06-20', 300, 0, 0, 300]];
  const book = readReceivables(sheetRows(rows), { date1904: false, mapping: new Map() });
  expect(book.summary?.countedFrom).toBe('due date');
  expect([...book.summarised!.dueUnknown]).not.toContain(1);
}); // prettier-ignore
