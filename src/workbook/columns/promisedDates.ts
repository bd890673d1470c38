import type { Column, Table } from '../report/table';
import { countsAsBlank } from './countsAsBlank';
import { dateColumn } from './dateColumn';
import type { Report } from './problems';

/** The days on which customers have promised to pay, where the ledger has a column for them. A promise changes no amount: one that cannot be read counts as none. */
export function promisedDates(
  column: Column | undefined,
  { remarks }: Pick<Table<string>, 'remarks'>,
  date1904: boolean,
): { readonly promisedDate?: Float64Array } {
  if (!column) return {};
  const unread: Report = new Map();
  const promisedDate = dateColumn(column, unread, date1904);
  for (const [entry, problem] of unread) remarks.push(countsAsBlank(column, entry, problem));
  return { promisedDate };
}
