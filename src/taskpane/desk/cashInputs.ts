import { dayOf, serialOf } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { flowHeadings } from '../../workbook/headings/flows';
import { settingHeadings } from '../../workbook/headings/settings';
import { readAmount } from '../../workbook/values/amount';
import type { Rectangle } from '../port/spreadsheet';
import type { State } from '../session/state';
import { amountTyped } from '../year/ownFirm';
import { deskWords } from '../words/deskWords';
import { statedSetting } from './statedSetting';

type Told = Pick<State, 'answers' | 'books'>;

/** Cash on the day of the books: as the user's settings say, else as typed, which may be below 0. */
export function openingOf({ answers, books }: Told): number | null {
  return settingOf(books?.settings ?? null, 'cash')?.amount ?? amountIn(answers.cash);
}

export function minimumOf({ answers, books }: Told): number | null {
  return settingOf(books?.settings ?? null, 'minimumCash')?.amount ?? amountIn(answers.minimumCash);
}

/** What was typed and the settings do not say, as a setting. */
export function minimumTyped({ answers, books }: Told, language: Language): Rectangle {
  const typed = amountIn(answers.minimumCash);
  if (typed === null || settingOf(books?.settings ?? null, 'minimumCash') !== null) return [];
  return [[settingHeadings.minimumCash.words[language], typed]];
}

/** The sums a month that were typed, as a table of flows at the ends of months; none where a range holds them. `written`: how a day stands in a cell. */
export function flowsTyped(
  { answers }: Pick<State, 'answers'>,
  language: Language,
  written: (day: number) => unknown,
): Rectangle {
  const { monthlyIn, monthlyOut, day, flows } = answers;
  const sums = [
    { name: deskWords.otherReceipts, amount: amountTyped(monthlyIn) },
    { name: deskWords.otherPayments, amount: negative(amountTyped(monthlyOut)) },
  ].filter(({ amount }) => amount !== null);
  if (flows || day === null || sums.length === 0) return [];
  const first = written(nextMonthEnd(day));
  return [
    flowsHead(language),
    ...sums.map(({ name, amount }) => [name[language], first, amount, language === 'zh' ? '每月' : 'monthly']),
  ];
}

export function flowsHead(language: Language): readonly string[] {
  return (['item', 'date', 'amount', 'repeats'] as const).map((key) => flowHeadings[key].words[language]);
}

/** The last day of a month after this day. */
export function nextMonthEnd(day: number): number {
  const endOf = (year: number, month: number) => serialOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1)! - 1;
  const { year, month } = dayOf(day);
  const end = endOf(year, month);
  return end > day ? end : month === 12 ? endOf(year + 1, 1) : endOf(year, month + 1);
}

/** What the user's settings say, and by which name. */
export function settingOf(
  settings: Rectangle | null,
  key: 'cash' | 'minimumCash',
): { readonly term: string; readonly amount: number } | null {
  const pair = statedSetting(settings, key);
  const amount = amountIn(pair?.cell ?? '');
  return pair === null || amount === null ? null : { term: pair.field.en, amount };
}

function amountIn(cell: unknown): number | null {
  if (String(cell).trim() === '') return null;
  const read = readAmount(cell);
  return read instanceof Problem ? null : read.value;
}

function negative(amount: number | null): number | null {
  return amount === null ? null : -amount;
}
