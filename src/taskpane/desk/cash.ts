import type { Answer } from '../../functions/definition';
import { cashForecastLayout, cashForecastLines } from '../../functions/layouts/cashForecast';
import { lineName } from '../../functions/line';
import { reader } from '../../functions/reader';

/** A week or a month of the forecast. `from`: its first day, as it is written. */
export interface Period {
  readonly name: string;
  readonly from: string;
  readonly receipts: number;
  readonly otherIn: number;
  readonly payments: number;
  readonly indemnity: number | null;
  readonly cash: number;
  readonly covered: number | null;
}

export interface CashFound {
  readonly periods: readonly Period[];
  readonly lowest: Period;
  /** With cover; null without a policy. */
  readonly lowestCovered: Period | null;
  /** What was supposed, and what could not be read. */
  readonly notes: readonly string[];
  /** What is owed and in no period, each line with its amount. */
  readonly outside: readonly { readonly name: string; readonly amount: number; readonly note: string }[];
}

/** CASHFORECAST's rows: the periods, then what no period has. */
export function cashFound(answer: Answer): CashFound {
  const read = reader(cashForecastLayout, answer);
  const { week, month } = cashForecastLines;
  const periods = [week, month].flatMap(({ words }) => {
    const found: Period[] = [];
    for (let number = 1; ; number++) {
      const row = read.line(lineName({ words }, { number: String(number) }));
      if (row === null) return found;
      found.push({
        name: row.text('period'),
        from: row.text('from'),
        receipts: row.number('receipts') ?? 0,
        otherIn: row.number('otherIn') ?? 0,
        payments: row.number('payments') ?? 0,
        indemnity: row.number('indemnity'),
        cash: row.number('cash') ?? 0,
        covered: row.number('cashCovered'),
      });
    }
  });
  const covered = periods.every((period) => period.covered !== null);
  return {
    periods,
    lowest: leastOf(periods, ({ cash }) => cash),
    lowestCovered: covered ? leastOf(periods, (period) => period.covered!) : null,
    notes: [read.row(1).text('note'), read.line(cashForecastLines.notRead.words)?.text('note') ?? ''].filter(
      (note) => note !== '',
    ),
    outside: outside.flatMap((key) => {
      const row = read.line(cashForecastLines[key].words);
      const amount = row?.number('uncounted') ?? row?.number('receipts') ?? 0;
      return row && amount !== 0 ? [{ name: row.text('period'), amount, note: row.text('note') }] : [];
    }),
  };
}

const outside = ['later', 'disputed', 'failed', 'noPrecedent', 'credits'] as const;

/** The first period that ends below the minimum (0 where none is given). */
export function firstBreach(
  { periods }: CashFound,
  minimum: number,
  of: (period: Period) => number | null,
): Period | null {
  return periods.find((period) => (of(period) ?? minimum) < minimum) ?? null;
}

function leastOf(periods: readonly Period[], of: (period: Period) => number): Period {
  return periods.reduce((least, period) => (of(period) < of(least) ? period : least), periods[0]!);
}
