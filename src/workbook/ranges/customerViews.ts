import type { Customer } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { amountColumn } from '../columns/amountColumn';
import type { Currencies } from '../columns/currencies';
import { dateColumn } from '../columns/dateColumn';
import type { CustomerHeading } from '../headings/customers';
import { limitColumn } from '../columns/limitColumn';
import { shown } from '../values/odd';
import { report, type Report } from '../columns/problems';
import type { Column, Table } from '../report/table';
import { readPercentage } from '../values/percentage';

type Views = Pick<
  Customer,
  | 'baseRate'
  | 'gradeProbability'
  | 'statementProbability'
  | 'statementDate'
  | 'countryClass'
  | 'security'
  | 'previousLimit'
>;

/** What other sources say of a customer, where the range has columns for it; most ranges have none. */
export function customerViews(
  { columns }: Table<CustomerHeading>,
  problems: Report,
  currencies: Currencies,
  date1904: boolean,
): (entry: number) => Views {
  const { baseRate, gradeProbability, statementProbability, statementDate, countryClass, security, previousLimit } =
    columns;
  const dates = statementDate && dateColumn(statementDate, problems, date1904);
  const held = security && amountColumn(security, problems, currencies);
  const limits = previousLimit && limitColumn(previousLimit, problems, currencies);
  return (entry) => ({
    ...(baseRate && { baseRate: valueIn(baseRate, entry, readShare, problems) }),
    ...(gradeProbability && { gradeProbability: valueIn(gradeProbability, entry, readPercentage, problems) }),
    ...(statementProbability && {
      statementProbability: valueIn(statementProbability, entry, readPercentage, problems),
    }),
    ...(dates && { statementDate: given(dates[entry]!) }),
    ...(countryClass && { countryClass: valueIn(countryClass, entry, readClass, problems) }),
    ...(held && { security: held[entry]! || null }),
    ...(limits && { previousLimit: given(limits[entry]!) }),
  });
}

function valueIn<Value>(
  column: Column,
  entry: number,
  read: (cell: unknown) => Value | Problem,
  problems: Report,
): Value | null {
  const value = read(column.cells[column.first + entry]![column.at]);
  if (!(value instanceof Problem)) return value;
  report(problems, column, entry, value);
  return null;
}

function given(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** A base rate of 100 % would leave nothing to judge. */
function readShare(cell: unknown): number | null | Problem {
  const rate = readPercentage(cell);
  return rate === 1
    ? new Problem({
        kind: 'invalid',
        expected: { en: 'a percentage below 100%', zh: '低于 100% 的百分比' },
        found: shown(cell),
      })
    : rate;
}

/** 0 to 7; high income counts as 0; unknown is NaN, so that it is never taken for 0. Blank is unknown too. */
function readClass(cell: unknown): number | Problem {
  const text = shown(cell).normalize('NFKC').toLowerCase();
  if (cell === null || text === '' || /^(unknown|not reviewed|-|–|未知|未评审)$/.test(text)) return NaN;
  if (/^(high income|高收入)$/.test(text)) return 0;
  return /^[0-7]$/.test(text)
    ? Number(text)
    : new Problem({
        kind: 'invalid',
        expected: { en: 'an OECD class (0 to 7), high income or unknown', zh: '经合组织类别（0 至 7）、高收入或未知' },
        found: shown(cell),
      });
}
