import { isoDay } from '../../engine/ledger';
import type { CashReceipt, PastPeriod } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import { byKind } from '../columns/byKind';
import { currenciesOf, noteCurrencies } from '../columns/currencies';
import type { Report } from '../columns/problems';
import { forecastHeadings, type ForecastHeading } from '../headings/forecast';
import type { Exchanging } from '../rates/exchange';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Table } from '../report/table';
import type { Cells } from '../values/cells';

/** A forecast as it was kept: when it was made, what was expected, and its periods where it has them and no invoices. */
export interface ForecastRange {
  readonly made: number;
  readonly expected: readonly CashReceipt[];
  readonly periods: readonly PastPeriod[] | null;
  /** Rows that cannot be read. */
  readonly problems: readonly Problem[];
  readonly currency: string | null;
}

const name = { en: 'Forecast', zh: '预测' };

const kind: Kind<ForecastHeading> = {
  name,
  table: 'Forecast',
  headings: forecastHeadings,
  needed: [
    ['expectedOn', 'from'],
    ['expected', 'receipts'],
  ],
};

/** What EXPECTEDRECEIPTS spilled, or CASHFORECAST, pasted as values. */
export function readForecast(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): ForecastRange {
  const table = recognise(kind, cells, options.mapping);
  const problems: Report = new Map();
  const currencies = currenciesOf(table, options);
  if (table.columns.currency) noteCurrencies(table.columns.currency, currencies);
  const read = byKind<ForecastHeading>(forecastHeadings, table, { problems, currencies, ...options });
  const byInvoice = table.columns.expectedOn !== undefined && table.columns.expected !== undefined;
  const found = byInvoice ? invoicesIn(table, read) : periodsIn(table, read);
  const { counted, ...forecast } = found;
  const told = [...problems].filter(([entry]) => counted.has(entry)).map(([, problem]) => problem);
  return { ...forecast, problems: told, currency: currencies.one() };
}

type Read = ReturnType<typeof byKind<ForecastHeading>>;

/** Rows without a day are not in the forecast: they were not counted, or are sums. */
function invoicesIn({ count }: Table<ForecastHeading>, read: Read) {
  const [customer, day, amount, made] = [
    read.text('customer'),
    read.number('expectedOn'),
    read.number('expected'),
    read.number('made'),
  ];
  const [days, counted] = [new Set<number>(), new Set<number>()];
  const expected: CashReceipt[] = [];
  for (let entry = 0; entry < count; entry++) {
    const [own, on] = [made(entry), day(entry)];
    if (own !== null) days.add(own);
    if (on !== null || customer(entry) !== null) counted.add(entry);
    if (on !== null) expected.push({ customer: customer(entry), day: on, amount: amount(entry) ?? 0 });
  }
  return { made: oneDay([...days]), expected, periods: null, counted };
}

/** Of several forecasts below each other none can be told from the next. */
function oneDay(days: readonly number[]): number {
  if (days.length === 1) return days[0]!;
  throw new Problem({
    kind: days.length === 0 ? 'missing' : 'invalid',
    place: name,
    field: forecastHeadings.made.words,
    because:
      days.length === 0
        ? { en: 'the day of the forecast is needed', zh: '需要预测的基准日' }
        : {
            en: `one forecast at a time: it has ${days.map(isoDay).join(', ')}`,
            zh: `一次只比较一份预测：此处有 ${days.map(isoDay).join('、')}`,
          },
  });
}

/** Only rows with both days and receipts are periods; what is expected in one comes on its last day. */
function periodsIn({ count }: Table<ForecastHeading>, read: Read) {
  const [from, to, receipts] = [read.number('from'), read.number('to'), read.number('receipts')];
  const [periods, expected]: [PastPeriod[], CashReceipt[]] = [[], []];
  const counted = new Set<number>();
  for (let entry = 0; entry < count; entry++) {
    const [first, last, amount] = [from(entry), to(entry), receipts(entry)];
    if (first === null || last === null || (periods.length > 0 && first !== periods.at(-1)!.to + 1)) continue;
    periods.push({ from: first, to: last });
    counted.add(entry);
    expected.push({ customer: null, day: last, amount: amount ?? 0 });
  }
  if (periods.length === 0)
    throw new Problem({
      kind: 'missing',
      place: name,
      because: { en: 'no row has both From and To', zh: '没有同时填有“自”和“至”的行' },
    });
  return { made: periods[0]!.from - 1, expected, periods, counted };
}
