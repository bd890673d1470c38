import { Problem } from '../../engine/problem';
import type { Rate, Receivables } from '../../engine/ledger';
import { report, type Report } from '../columns/problems';
import type { Exchanged } from '../columns/severalCurrencies';
import type { ReceivableHeading } from '../headings/receivables';
import type { Column, Table } from '../report/table';
import { sameCurrency } from '../values/currency';
import type { Exchange } from './exchange';

/** In which currency each row of a ledger was, and at which rate it was converted; null where it was not. */
export interface ConvertedRow {
  readonly from: string;
  readonly rate: Rate;
}

type Amounts = Pick<
  Receivables,
  'amount' | 'paid' | 'disputed' | 'creditLimit' | 'interest' | 'setOff' | 'writtenOff'
> & {
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
  const rateOf = rateMemory(exchange);
  for (let entry = 0; entry < book.count; entry++) {
    if (book.customer[entry]! < 0 || problems.has(entry)) continue;
    const code = codeOfRow(given, entry, codeAt, problems);
    const { factor, row, needsDay } = rateOf(code, days?.[entry] ?? day ?? undefined);
    factors[entry] = factor;
    converted[entry] = row;
    if (needsDay && days !== null && Number.isNaN(days[entry]!))
      report(problems, given[0]!, entry, undated(exchange.claims!.by));
  }
  const times = (values: Float64Array) => values.map((value, entry) => value * factors[entry]!);
  const { creditLimit } = columns;
  return {
    amount: times(book.amount),
    paid: times(book.paid),
    disputed: times(book.disputed),
    credited: book.credited && times(book.credited),
    ...(book.writtenOff && { writtenOff: times(book.writtenOff) }),
    ...(book.interest && { interest: times(book.interest) }),
    ...(book.setOff && { setOff: times(book.setOff) }),
    ...(book.creditLimit &&
      creditLimit && {
        creditLimit: limits(book.creditLimit, (entry) => exchange.worth(codeAt(creditLimit, entry), day ?? undefined)),
      }),
    converted,
  };
}

/** The one currency of a row's amounts; null where none names any. */
function codeOfRow(
  columns: readonly Column[],
  entry: number,
  codeAt: Exchanged['codeAt'],
  problems: Report,
): string | null {
  let code: string | null = null;
  for (const column of columns) {
    const own = codeAt(column, entry);
    if (own === code || own === null) continue;
    const both: string | null = code === null ? own : sameCurrency(code, own);
    if (both === null) report(problems, column, entry, twoInOneRow(code!, own));
    code = both ?? code;
  }
  return code;
}

interface RowRate {
  readonly factor: number;
  readonly row: ConvertedRow | null;
  readonly needsDay: boolean;
}

/** Rows of one currency and day share their rate. */
function rateMemory(exchange: Exchange): (code: string | null, on: number | undefined) => RowRate {
  const met = new Map<string | null, Map<number | undefined, RowRate>>();
  const look = (code: string | null, on: number | undefined): RowRate => {
    const [from, rate] = [exchange.meant(code ?? exchange.base), exchange.rateOf(code, on)];
    const needsDay = exchange.claims !== null && from !== exchange.claims.into;
    return { factor: exchange.worth(code, on), row: rate && { from, rate }, needsDay };
  };
  return (code, on) => {
    const own = met.get(code) ?? met.set(code, new Map()).get(code)!;
    return own.get(on) ?? own.set(on, look(code, on)).get(on)!;
  };
}

const family: readonly ReceivableHeading[] = [
  'amount',
  'open',
  'debit',
  'credit',
  'paid',
  'credited',
  'writtenOff',
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
  const zh = { 'invoice date': '开票日', 'due date': '到期日', 'date of loss': '损失发生日' }[by];
  return new Problem({
    kind: 'missing',
    because: {
      en: `the policy converts at the rate of the ${by}, and none is given`,
      zh: `保单按${zh}的汇率折算，但没有给出${zh}`,
    },
  });
}
