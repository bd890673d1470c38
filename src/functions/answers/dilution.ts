import { dilution, dilutionRate, monthsTogether, type MonthOfDilution } from '../../engine/desk';
import { isoDay, spoiledAccounts } from '../../engine/ledger';
import type { Words } from '../../engine/words';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import { dilutionLayout, dilutionLines } from '../layouts/dilution';
import { lineName } from '../line';
import { noValues, printer } from '../printer';
import { isSale } from './salesIn';
import { unreadAccounts } from './unreadAccounts';
import { withoutAccounts } from './withoutAccounts';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly asOf: number;
  readonly months: number;
}

export function answerDilution({ receivables, asOf, months }: Given, { language }: Call): Answer {
  const spoiled = spoiledAccounts(receivables);
  const readable = withoutAccounts(receivables, spoiled);
  const found = dilution(readable, asOf, months, isSale(readable));
  const print = printer(dilutionLayout, language);
  const told = found.map((month) => print.row({ ...figuresOf(month), note: noteOf(month) }));
  const recent = found.length > 3 ? [togetherLine(lineName(dilutionLines.recent), found.slice(-3))] : [];
  const sums = [...recent, togetherLine(lineName(dilutionLines.all, { count: found.length }), found)];
  const unread = unreadAccounts(receivables, spoiled).map(({ customer, problem }) => ({
    ...noValues(dilutionLayout),
    ...{ month: lineName(dilutionLines.leftOut, { customer }), note: problem.words },
  }));
  return print.answer([...told, ...[...sums, ...unread].map(print.row)]);
}

type Sums = Omit<MonthOfDilution, 'from' | 'until'>;

function figuresOf({ from, ...sums }: MonthOfDilution) {
  return { month: isoDay(from).slice(0, 7), ...ratesOf(sums) };
}

function togetherLine(month: Words, months: readonly MonthOfDilution[]) {
  return { month, ...ratesOf(monthsTogether(months)), note: null };
}

function ratesOf(sums: Sums) {
  const { sales, credits, creditCount, writtenOff } = sums;
  const lost = sales > 0 ? writtenOff / sales : null;
  return { sales, credits, creditCount, dilution: dilutionRate.of(sums), writtenOff, lost };
}

/** A month without sales has no rate. */
function noteOf({ sales, credits, writtenOff }: MonthOfDilution): Words | null {
  if (sales > 0 || (credits === 0 && writtenOff === 0)) return null;
  return {
    en: 'Nothing was invoiced in this month: no rate. The lines below count it.',
    zh: '本月没有开票，无法得出比率；下方合计已计入。',
  };
}
