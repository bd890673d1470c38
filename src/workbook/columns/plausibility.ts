import { Problem } from '../../engine/problem';
import { isoDay } from '../../engine/ledger';
import { amountsThatAreNone } from './amountsThatAreNone';
import { report, type Report } from './problems';
import type { Column } from '../report/table';
import { shown } from '../values/odd';

/** What a ledger says of each row, as far as it can be doubted. */
interface Doubtable {
  readonly amount: Float64Array;
  readonly invoiceDate: Float64Array;
  readonly dueDate: Float64Array;
}

/** Where those figures stand. */
interface Where {
  readonly amount: Column;
  readonly due: Column;
}

/** Rows that can be read and are seldom meant do not count until the user has looked: due before invoiced, a day or a telephone number for an amount. */
export function refuseDoubtful(rows: Doubtable, where: Where, problems: Report): void {
  const { invoiceDate, dueDate } = rows;
  for (const entry of dueTooEarly(rows))
    report(problems, where.due, entry, dueBeforeInvoiced(dueDate[entry]!, invoiceDate[entry]!));
  for (const [entry, kind] of amountsThatAreNone(rows)) {
    const cell = where.amount.cells[where.amount.first + entry]![where.amount.at];
    if (/^\d+$/.test(shown(cell))) report(problems, where.amount, entry, noAmount(shown(cell), kind));
  }
}

function dueTooEarly({ amount, invoiceDate, dueDate }: Doubtable): readonly number[] {
  const found: number[] = [];
  for (let entry = 0; entry < amount.length; entry++)
    if (dueDate[entry]! < invoiceDate[entry]! && amount[entry]! > 0) found.push(entry);
  return found;
}

function dueBeforeInvoiced(due: number, invoiced: number): Problem {
  const [before, after] = [isoDay(due), isoDay(invoiced)];
  return new Problem({
    kind: 'invalid',
    because: {
      en: `due on ${before}, before it was invoiced on ${after}: correct one of the two days, or leave the invoice date blank`,
      zh: `到期日 ${before} 早于开票日 ${after}：请更正其中一个日期，或将开票日留空`,
    },
  });
}

function noAmount(found: string, kind: 'day' | 'telephone'): Problem {
  const day = kind === 'day' ? isoDay(Number(found)) : '';
  const [en, zh] =
    kind === 'day' ? [`would be the day ${day}`, `会是日期 ${day}`] : ['looks like a telephone number', '像是电话号码'];
  return new Problem({
    kind: 'invalid',
    because: {
      en: `"${found}" ${en} and lies far from the other amounts: has the row moved by a cell? If it is an amount, write its currency beside it`,
      zh: `“${found}”${zh}，且与其他金额相差悬殊：该行是否错位一格？如果确是金额，请在数字旁写上币种`,
    },
  });
}
