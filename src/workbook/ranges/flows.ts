import type { Flow, Repeats } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import { byKind, type Columns } from '../columns/byKind';
import { currenciesOf, noteCurrencies } from '../columns/currencies';
import { report, type Report } from '../columns/problems';
import { flowHeadings, type FlowHeading } from '../headings/flows';
import type { Exchanging } from '../rates/exchange';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Table } from '../report/table';
import type { Cells } from '../values/cells';

export interface FlowsRange {
  readonly flows: readonly Flow[];
  readonly currency: string | null;
}

const flowsKind: Kind<FlowHeading> = {
  name: { en: 'Flows', zh: '其他收支' },
  table: 'Flows',
  headings: flowHeadings,
  needed: [['date'], ['amount', 'receipt', 'payment']],
  items: { days: ['date'], numbers: [] },
};

/** Other receipts and payments with their days: Amount (payments below 0), or Receipt and Payment. A row without any amount moves nothing. */
export function readFlows(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): FlowsRange {
  const table = recognise(flowsKind, cells, options.mapping);
  const problems: Report = new Map();
  const currencies = currenciesOf(table, options);
  if (table.columns.currency) noteCurrencies(table.columns.currency, currencies);
  const read = byKind(flowHeadings, table, { problems, currencies, ...options });
  const [amounts, days, untils] = [amountsIn(read), read.number('date'), read.number('until')];
  const [repeats, terms] = [read.text('repeats'), read.period('terms')];
  const flows = Array.from({ length: table.count }, (_, entry): Flow | null => {
    const [amount, day] = [amounts(entry), days(entry)];
    if (amount === 0) return null;
    if (day === null) withoutDay(table, entry, problems);
    return {
      day: day ?? 0,
      amount,
      repeats: (repeats(entry) ?? 'once') as Repeats,
      until: untils(entry),
      terms: terms(entry),
    };
  });
  const [problem] = problems.values();
  if (problem) throw problem;
  return { flows: flows.filter((flow) => flow !== null), currency: currencies.one() };
}

function amountsIn(read: Columns<FlowHeading>): (entry: number) => number {
  const [amount, receipt, payment] = [read.number('amount'), read.number('receipt'), read.number('payment')];
  return (entry) => (amount(entry) ?? 0) + (receipt(entry) ?? 0) - Math.abs(payment(entry) ?? 0);
}

function withoutDay({ columns }: Table<FlowHeading>, entry: number, problems: Report): void {
  if (columns.date && !problems.has(entry))
    report(
      problems,
      columns.date,
      entry,
      new Problem({
        kind: 'missing',
        expected: { en: 'the day on which it is first paid', zh: '首次收付的日期' },
        found: '',
      }),
    );
}
