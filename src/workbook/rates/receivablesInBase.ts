import { Problem } from '../../engine/problem';
import type { Rate, Receivables } from '../../engine/ledger';
import { report, type Report } from '../columns/problems';
import type { Exchanged } from '../columns/severalCurrencies';
import type { ReceivableHeading } from '../headings/receivables';
import type { Table } from '../report/table';
import { sameCurrency } from '../values/currency';
import type { Exchange } from './exchange';

/** In which currency each row of a ledger was, and at which rate it was converted; null where it was not. */
export interface ConvertedRow {
  readonly from: string;
  readonly rate: Rate;
}

type Amounts = Pick<Receivables, 'amount' | 'paid' | 'disputed' | 'creditLimit' | 'interest' | 'setOff'> & {
  readonly credited: Float64Array | null;
};

/** `day`: that of the books where the call has none. The amounts of a row belong together and are in one currency, by which they become the base currency together: at full precision, so that splitting an invoice changes no total. */
export function receivablesInBase(
  book: Receivables & Amounts,
  { columns }: Pick<Table<ReceivableHeading>, 'columns'>,
  { codeAt }: Exchanged,
  exchange: Exchange,
  problems: Report,
  day: number | null,
): Amounts & { readonly converted: readonly (ConvertedRow | null)[] } {
  const given = family.map((key) => columns[key]).filter((column) => column !== undefined);
  const days = exchange.claims?.daysOf(book) ?? null;
  const converted = new Array<ConvertedRow | null>(book.count).fill(null);
  const factors = new Float64Array(book.count).fill(1);
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0 || problems.has(entry)) continue;
    let code: string | null = null;
    for (const column of given) {
      const own = codeAt(column, entry);
      const both: string | null = code === null || own === null ? (code ?? own) : sameCurrency(code, own);
      if (both === null && own !== null) report(problems, column, entry, twoInOneRow(code!, own));
      code = both ?? code;
    }
    const on = days?.[entry] ?? day ?? undefined;
    factors[entry] = exchange.worth(code, on);
    if (days !== null && Number.isNaN(days[entry]!) && exchange.meant(code ?? exchange.base) !== exchange.claims!.into)
      report(problems, given[0]!, entry, undated(exchange.claims!.by));
    const rate = exchange.rateOf(code, on);
    if (rate !== null) converted[entry] = { from: exchange.meant(code ?? exchange.base), rate };
  }
  const times = (values: Float64Array) => values.map((value, entry) => value * factors[entry]!);
  const { creditLimit } = columns;
  return {
    amount: times(book.amount),
    paid: times(book.paid),
    disputed: times(book.disputed),
    credited: book.credited && times(book.credited),
    ...(book.interest && { interest: times(book.interest) }),
    ...(book.setOff && { setOff: times(book.setOff) }),
    ...(book.creditLimit &&
      creditLimit && {
        creditLimit: limits(book.creditLimit, (entry) => exchange.worth(codeAt(creditLimit, entry), day ?? undefined)),
      }),
    converted,
  };
}

const family: readonly ReceivableHeading[] = [
  'amount',
  'open',
  'debit',
  'credit',
  'paid',
  'credited',
  'disputedAmount',
  'interest',
  'setOff',
];

function limits(values: Float64Array, worthAt: (entry: number) => number): Float64Array {
  return values.map((value, entry) => (value > 0 ? value * worthAt(entry) : value));
}

function twoInOneRow(one: string, other: string): Problem {
  return new Problem({
    kind: 'invalid',
    because: {
      en: `the amounts of this row are in two currencies, ${one} and ${other}`,
      zh: `本行金额有两种币种：${one} 和 ${other}`,
    },
  });
}

/** A policy that converts on a day of the invoice needs that day. */
export function undated(by: 'invoice date' | 'due date' | 'date of loss'): Problem {
  const zh = { 'invoice date': '开票日', 'due date': '到期日', 'date of loss': '定损日' }[by];
  return new Problem({
    kind: 'missing',
    because: {
      en: `the policy converts at the rate of the ${by}, and none is given`,
      zh: `保单按${zh}的汇率折算，但没有给出${zh}`,
    },
  });
}
