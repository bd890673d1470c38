import { Problem } from '../../engine/problem';
import type { Cells } from '../values/cells';
import { historyHeadings, type HistoryHeading } from '../headings/defaultHistory';
import { isBlank, shown } from '../values/odd';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Column } from '../report/table';
import { readAmount } from '../values/amount';
import { readPercentage } from '../values/percentage';
import { readText } from '../values/text';

/** The years of one group, in the order of the range. */
export interface GroupHistory {
  readonly group: string;
  readonly years: readonly { readonly customers: number; readonly defaults: number }[];
  /** The probability that was forecast for it; null where none is given. */
  readonly forecast: number | null;
}

const kind: Kind<HistoryHeading> = {
  name: { en: 'History', zh: '违约历史' },
  table: 'History',
  headings: historyHeadings,
  needed: [['group'], ['customers'], ['defaults']],
};

/** One row a group and year. A rate needs every one of its rows: the first that cannot be read fails the whole. */
export function readDefaultHistory(cells: Cells, { mapping }: { readonly mapping: Mapping }): readonly GroupHistory[] {
  const { columns, count } = recognise(kind, cells, mapping);
  const groups = new Map<string, { years: GroupHistory['years'][number][]; forecast: number | null }>();
  for (let entry = 0; entry < count; entry++) {
    if (isBlank(cellIn(columns.group!, entry))) continue;
    const group = valueIn(columns.group!, entry, readText)!;
    const [customers, defaults] = [
      valueIn(columns.customers!, entry, readCount),
      valueIn(columns.defaults!, entry, readCount),
    ];
    if (defaults > customers)
      throw placed(
        columns.defaults!,
        entry,
        new Problem({
          kind: 'invalid',
          because: {
            en: `${defaults} defaults of ${customers} customers`,
            zh: `${customers} 个客户中有 ${defaults} 个违约`,
          },
        }),
      );
    const own = groups.get(group) ?? { years: [], forecast: null };
    const forecast = columns.forecast ? valueIn(columns.forecast, entry, readPercentage) : null;
    if (forecast !== null && own.forecast !== null && forecast !== own.forecast)
      throw placed(columns.forecast!, entry, twoForecasts(group, own.forecast, forecast));
    own.forecast ??= forecast;
    if (customers > 0) own.years.push({ customers, defaults });
    groups.set(group, own);
  }
  return [...groups].map(([group, own]) => ({ group, ...own }));
}

/** A group is told against one forecast. */
function twoForecasts(group: string, one: number, other: number): Problem {
  const percent = (share: number) => `${Number((share * 100).toPrecision(12))}%`;
  return new Problem({
    kind: 'invalid',
    because: {
      en: `"${group}" has two PDs, ${percent(one)} and ${percent(other)}: give one for each group`,
      zh: `“${group}”有两个违约概率：${percent(one)} 和 ${percent(other)}，每组请只给一个`,
    },
  });
}

function readCount(cell: unknown): number | Problem {
  const amount = readAmount(cell);
  if (!(amount instanceof Problem) && amount.value >= 0 && amount.currency === null) return amount.value;
  return new Problem({
    kind: 'invalid',
    expected: { en: 'a number of customers', zh: '客户数量' },
    found: shown(cell),
  });
}

function valueIn<Value>(column: Column, entry: number, read: (cell: unknown) => Value | Problem): Value {
  const value = read(cellIn(column, entry));
  if (value instanceof Problem) throw placed(column, entry, value);
  return value;
}

function placed(column: Column, entry: number, problem: Problem): Problem {
  return new Problem({ ...problem.parts, place: column.place(entry), field: column.heading });
}

function cellIn({ cells, at, first }: Column, entry: number): unknown {
  return cells[first + entry]![at];
}
