import { titleDay } from '../../workbook/report/title';
import type { State } from '../session/state';

interface SuggestedDay {
  readonly from: 'named' | 'title' | 'latest' | 'today';
  readonly day: number;
}

/** Days that the workbook suggests, the best first: the cell named AsOf, the day that the title of the ledger gives, the latest entry in the ledger, today. */
export function suggestedDays({
  namedDay,
  books,
  environment,
  survey,
}: Pick<State, 'namedDay' | 'books' | 'environment' | 'survey'>): readonly SuggestedDay[] {
  const range = books?.receivables?.range ?? null;
  const latest = range && latestDay([range.invoiceDate, range.paidDate], environment.today);
  const all = [
    { from: 'named', day: namedDay },
    { from: 'title', day: range && titleDay(range.title, survey?.date1904 ?? false) },
    { from: 'latest', day: latest },
    { from: 'today', day: environment.today },
  ] as const;
  return all.flatMap(({ from, day }, index) =>
    day === null || all.slice(0, index).some((other) => other.day === day) ? [] : [{ from, day }],
  );
}

/** The last day on which something happened; entries dated in the future are plans. */
function latestDay(columns: readonly Float64Array[], today: number): number | null {
  let latest = 0;
  for (const column of columns) for (const day of column) if (day > latest && day <= today) latest = day;
  return latest === 0 ? null : Math.floor(latest);
}
