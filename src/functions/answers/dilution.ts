import { dilution, dilutionRate, monthsTogether, type MonthOfDilution } from '../../engine/desk';
import { isoDay, spoiledAccounts, unnamedProblems } from '../../engine/ledger';
import type { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import { dilutionLayout, dilutionLines } from '../layouts/dilution';
import { lineName } from '../line';
import { printer } from '../printer';
import { isSale } from './salesIn';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly asOf: number;
  readonly months: number;
}

export function answerDilution({ receivables, asOf, months }: Given, { language }: Call): Answer {
  const found = dilution(receivables, asOf, months, isSale(receivables));
  const [fault] = [...spoiledAccounts(receivables).values(), ...unnamedProblems(receivables)];
  const print = printer(dilutionLayout, language);
  const told = found.map((month) => print.row({ ...figuresOf(month), note: noteOf(month, fault ?? null) }));
  const recent = found.length > 3 ? [togetherLine(lineName(dilutionLines.recent), found.slice(-3))] : [];
  const sums = [...recent, togetherLine(lineName(dilutionLines.all, { count: found.length }), found)];
  return print.answer([
    ...told,
    ...sums.map((line) => (fault ? print.spoiled(fault, { month: line.month }) : print.row(line))),
  ]);
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

/** A month without sales has no rate; one that may lack a row says which. */
function noteOf({ sales, credits, writtenOff }: MonthOfDilution, fault: Problem | null): Words | null {
  if (fault !== null)
    return { en: `Without what cannot be read: ${fault.in('en')}`, zh: `不含无法读取的行：${fault.in('zh')}` };
  if (sales > 0 || (credits === 0 && writtenOff === 0)) return null;
  return {
    en: 'Nothing was invoiced in this month: no rate. The lines below count it.',
    zh: '本月没有开票，无法得出比率；下方合计已计入。',
  };
}
