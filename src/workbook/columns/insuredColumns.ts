import { Problem } from '../../engine/problem';
import type { Receivables } from '../../engine/ledger';
import { amountColumn } from './amountColumn';
import type { Currencies } from './currencies';
import type { ReceivableHeading } from '../headings/receivables';
import { shown } from '../values/odd';
import { report, type Report } from './problems';
import { figure } from '../report/figure';
import type { Column, Table } from '../report/table';
import { readPercentage } from '../values/percentage';

/** Which part of an invoice is tax, interest or set off, where the range has columns for it; most ranges have none. */
export function insuredColumns(
  { columns }: Table<ReceivableHeading>,
  amount: Float64Array,
  problems: Report,
  currencies: Currencies,
): Pick<Receivables, 'taxShare' | 'interest' | 'setOff'> {
  const { tax, taxRate, interest, setOff } = columns;
  const typed = columns.amount ?? columns.open ?? null;
  const within = (column: Column) => amountsWithin(column, { amount, typed }, problems, currencies);
  return {
    ...((tax || taxRate) && { taxShare: taxShares(tax && within(tax), taxRate, amount, problems) }),
    ...(interest && { interest: within(interest) }),
    ...(setOff && { setOff: within(setOff) }),
  };
}

/** An amount is the tax itself; a rate is on top of the net price. Where both stand, the amount counts. */
function taxShares(
  taxes: Float64Array | undefined,
  rates: Column | undefined,
  amount: Float64Array,
  problems: Report,
): Float64Array {
  return amount.map((gross, entry) => {
    if (taxes && taxes[entry] !== 0 && gross !== 0) return taxes[entry]! / gross;
    const rate = rates ? rateAt(rates, entry, problems) : 0;
    return rate / (1 + rate);
  });
}

function rateAt(column: Column, entry: number, problems: Report): number {
  const rate = readPercentage(column.cells[column.first + entry]![column.at]);
  if (!(rate instanceof Problem)) return rate ?? 0;
  report(problems, column, entry, rate);
  return 0;
}

/** Parts of an amount lie between 0 and it; those of a credit note are negative as it is, and turned with it where it stands without a sign. Of no amount, as of a void invoice, there are none. */
function amountsWithin(
  column: Column,
  { amount, typed }: { readonly amount: Float64Array; readonly typed: Column | null },
  problems: Report,
  currencies: Currencies,
): Float64Array {
  const isTurned = (entry: number) =>
    typed !== null && amount[entry]! < 0 && (figure(typed.cells[typed.first + entry]![typed.at]) ?? 0) > 0;
  const parts = amountColumn(column, problems, currencies);
  parts.forEach((printed, entry) => {
    const whole = amount[entry]!;
    const part = whole === 0 ? 0 : isTurned(entry) ? -printed : printed;
    parts[entry] = part;
    if (part < Math.min(0, whole) || part > Math.max(0, whole))
      report(
        problems,
        column,
        entry,
        new Problem({
          kind: 'invalid',
          expected: { en: 'a part of the amount', zh: '金额的一部分' },
          found: shown(column.cells[column.first + entry]![column.at]),
        }),
      );
  });
  return parts;
}
