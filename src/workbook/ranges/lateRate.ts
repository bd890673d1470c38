import type { RateFrom } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import { byKind } from '../columns/byKind';
import { oneCurrency } from '../columns/currencies';
import type { Report } from '../columns/problems';
import { rateFromHeadings } from '../headings/payments';
import type { Kind } from '../report/kind';
import { recognise } from '../report/table';
import type { Cells } from '../values/cells';
import { readYearlyRate } from '../values/yearlyRate';

const kind: Kind<keyof typeof rateFromHeadings> = {
  name: { en: 'Rate', zh: '利率' },
  table: 'Rate',
  headings: rateFromHeadings,
  needed: [['from'], ['rate']],
};

/** One yearly rate, or reference rates with their first days in ascending order. */
export function readLateRate(cells: Cells, date1904: boolean): number | readonly RateFrom[] {
  if (cells.length === 1 && cells[0]!.length === 1) return told(readYearlyRate(cells[0]![0]))!;
  const table = recognise(kind, cells);
  const problems: Report = new Map();
  const { number, text } = byKind(rateFromHeadings, table, { problems, currencies: oneCurrency(table), date1904 });
  const [from, rate] = [number('from'), text('rate')];
  const rates: RateFrom[] = [];
  for (let entry = 0; entry < table.count; entry++) {
    const [day, yearly] = [from(entry), told(readYearlyRate(rate(entry))) ?? 0];
    if (day !== null) rates.push({ from: day, yearly });
  }
  for (const problem of problems.values()) throw problem;
  return rates.sort((one, other) => one.from - other.from);
}

function told(read: number | null | Problem): number | null {
  if (read instanceof Problem) throw new Problem({ ...read.parts, field: { en: 'rate', zh: '利率 rate' } });
  return read;
}
