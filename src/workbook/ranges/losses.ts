import { Problem } from '../../engine/problem';
import type { StatedLosses } from '../../engine/cover';
import { byKind } from '../columns/byKind';
import { isBlank } from '../values/odd';
import type { Cells } from '../values/cells';
import { currenciesOf, noteCurrencies, type Currencies } from '../columns/currencies';
import { dateColumn } from '../columns/dateColumn';
import { lossHeadings, type LossHeading } from '../headings/losses';
import { partyColumn } from '../columns/partyColumn';
import { causesIn } from '../columns/causeColumn';
import { report, type Report } from '../columns/problems';
import { refuseNegative } from '../columns/refuseNegative';
import type { Exchange, Exchanging } from '../rates/exchange';
import { undated } from '../rates/receivablesInBase';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Column, type Table } from '../report/table';

/** A losses range: the losses as stated, and in which of its rows (from 0) the headings stand. */
export interface LossesRange extends StatedLosses {
  readonly headingRow: number;
}

const lossesKind: Kind<LossHeading> = {
  name: { en: 'Losses', zh: '损失' },
  table: 'Losses',
  headings: lossHeadings,
  needed: [['customer', 'id', 'name'], ['loss']],
  items: { days: ['dateOfLoss'], numbers: ['cause'] },
};

/** Losses as typed columns. A row that cannot be read is kept with its reason; blank rows stay where they are. */
export function readLosses(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): LossesRange {
  const table = recognise(lossesKind, cells, options.mapping);
  const problems: Report = new Map();
  const { columns, count, headingRow } = table;
  const days = columns.dateOfLoss ? dateColumn(columns.dateOfLoss, problems, options.date1904) : null;
  const currencies = currenciesOf(table, options, options.exchange?.claims ? days : null);
  if (columns.currency) noteCurrencies(columns.currency, currencies);
  const { numbers } = byKind(lossHeadings, table, { problems, currencies, ...options });
  if (options.exchange?.claims) refuseUndated(table, currencies, options.exchange, days, problems);
  const [loss, creditLimit] = [numbers('loss'), numbers('creditLimit')];
  const dateOfLoss = days ?? new Float64Array(count).fill(NaN);
  const whose = (columns.id ?? columns.customer ?? columns.name)!;
  const party = partyColumn(whose, problems);
  refuseNegative(columns.loss!, loss, problems);
  refuseGaps(whose, columns.dateOfLoss, { loss, dateOfLoss }, party.index, problems);
  const owners = [...problems.keys()]
    .filter((row) => party.index[row] !== -1)
    .map((row) => [row, party.index[row]!] as const);
  for (const row of problems.keys()) party.index[row] = -1;
  return {
    headingRow,
    count,
    customers: party.names,
    customer: party.index,
    loss,
    dateOfLoss,
    ...(columns.cause && { cause: causesIn(columns.cause) }),
    creditLimit,
    currency: currencies.one(),
    problems,
    customerOfProblem: new Map(owners),
  };
}

/** A list of losses has no invoices: a policy that converts on their days cannot be followed, nor a date of loss that is not given. */
function refuseUndated(
  { columns }: Table<LossHeading>,
  { exchanged }: Currencies,
  exchange: Exchange,
  days: Float64Array | null,
  problems: Report,
): void {
  const { by, into } = exchange.claims!;
  for (let row = 0; row < columns.loss!.count; row++) {
    if (exchange.meant(exchanged!.codeAt(columns.loss!, row) ?? exchange.base) === into) continue;
    if (isBlank(columns.loss!.cells[columns.loss!.first + row]![columns.loss!.at])) continue;
    if (by !== 'date of loss' || days === null || Number.isNaN(days[row]!))
      report(problems, columns.loss!, row, undated(by));
  }
}

/** A row with a loss must say whose it is, and when, if any row does: yearly terms run by date. */
function refuseGaps(
  whose: Column,
  when: Column | undefined,
  { loss, dateOfLoss }: Pick<StatedLosses, 'loss' | 'dateOfLoss'>,
  index: Int32Array,
  problems: Report,
): void {
  const dated = dateOfLoss.some((date) => !Number.isNaN(date));
  for (let row = 0; row < loss.length; row++) {
    if (index[row] === -1 && loss[row] !== 0)
      report(
        problems,
        whose,
        row,
        new Problem({ kind: 'missing', expected: { en: 'a customer', zh: '客户' }, found: '' }),
      );
    else if (index[row] !== -1 && dated && when && Number.isNaN(dateOfLoss[row]!))
      report(problems, when, row, new Problem({ kind: 'missing', expected: { en: 'a date', zh: '日期' }, found: '' }));
  }
}
