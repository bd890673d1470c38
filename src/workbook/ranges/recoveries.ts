import { Problem } from '../../engine/problem';
import type { Recoveries } from '../../engine/cover';
import { byKind } from '../columns/byKind';
import type { Cells } from '../values/cells';
import { currenciesOf, noteCurrencies } from '../columns/currencies';
import { recoveryHeadings, type RecoveryHeading } from '../headings/recoveries';
import { partyColumn } from '../columns/partyColumn';
import { report, type Report } from '../columns/problems';
import { refuseNegative } from '../columns/refuseNegative';
import type { Exchanging } from '../rates/exchange';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Column } from '../report/table';

/** A recoveries range: what came in after losses; rows that cannot be read keep their reason. */
export interface RecoveriesRange extends Recoveries {
  readonly headingRow: number;
  readonly currency: string | null;
  readonly problems: ReadonlyMap<number, Problem>;
}

export const recoveriesKind: Kind<RecoveryHeading> = {
  name: { en: 'Recoveries', zh: '追偿款' },
  table: 'Recoveries',
  headings: recoveryHeadings,
  needed: [['customer', 'id', 'name'], ['received']],
  items: { days: ['date'], numbers: [] },
};

export function readRecoveries(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): RecoveriesRange {
  const table = recognise(recoveriesKind, cells, options.mapping);
  const problems: Report = new Map();
  const { columns, count, headingRow } = table;
  const currencies = currenciesOf(table, options);
  if (columns.currency) noteCurrencies(columns.currency, currencies);
  const { numbers } = byKind(recoveryHeadings, table, { problems, currencies, ...options });
  const amounts = (key: RecoveryHeading) => {
    const read = numbers(key);
    if (columns[key]) refuseNegative(columns[key], read, problems);
    return read;
  };
  const orNothing = (read: Float64Array) => read.map((amount) => (Number.isNaN(amount) ? 0 : amount));
  const given = (read: Float64Array) => read.map((amount) => (amount === 0 ? NaN : amount));
  const range = {
    received: orNothing(amounts('received')),
    costs: orNothing(amounts('costs')),
    debt: given(amounts('debt')),
    indemnity: given(amounts('indemnity')),
    creditLimit: numbers('creditLimit'),
    date: numbers('date'),
  };
  if (columns.debt) refuseAbove(columns.debt, range, problems, [columns.received, columns.indemnity]);
  const { names, index } = partyColumn((columns.id ?? columns.customer ?? columns.name)!, problems);
  for (const row of problems.keys()) index[row] = -1;
  return { headingRow, count, customers: names, customer: index, ...range, currency: currencies.one(), problems };
}

/** Neither what came in nor what the insurer paid can be more than was owed. */
function refuseAbove(
  owed: Column,
  { received, indemnity, debt }: Pick<RecoveriesRange, 'received' | 'indemnity' | 'debt'>,
  problems: Report,
  [receipts, indemnities]: readonly [Column | undefined, Column | undefined],
): void {
  const told = (column: Column | undefined, values: Float64Array, row: number) => {
    if (column && values[row]! > debt[row]!)
      report(
        problems,
        column,
        row,
        new Problem({
          kind: 'invalid',
          expected: {
            en: `at most what was owed ("${owed.heading.en}": ${debt[row]})`,
            zh: `不超过所欠金额（“${owed.heading.zh}”：${debt[row]}）`,
          },
          found: String(values[row]),
        }),
      );
  };
  for (let row = 0; row < debt.length; row++) {
    told(receipts, received, row);
    told(indemnities, indemnity, row);
  }
}
