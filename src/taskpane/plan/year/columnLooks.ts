import { portfolioHeadings, type PortfolioHeading } from '../../../workbook/headings/portfolio';
import type { ValueKind } from '../../../workbook/headings/valueKind';
import { lookOf, type ColumnLook } from '../answerLook';
import { numberFormat } from '../look';
import { ratedColumns } from './ratedColumns';
import type { YearInput } from './yearInput';

const amount: ColumnLook = { cells: { numberFormat: numberFormat.amount, horizontal: 'right' } };

/** As the user's own table shows them, as far as can be told from what the headings mean. */
function lookOfOwn(heading: string | null): ColumnLook {
  const kind =
    heading !== null && heading in portfolioHeadings ? portfolioHeadings[heading as PortfolioHeading].kind : null;
  return (kind === null ? null : looks[kind]) ?? { width: 12 };
}

const fine: ColumnLook = { width: 10, cells: { numberFormat: numberFormat.fineShare, horizontal: 'right' } };
const plainNumber: ColumnLook = { width: 10, cells: { horizontal: 'right' } };

const looks: Readonly<Partial<Record<ValueKind, ColumnLook>>> = {
  name: { ...lookOf('name'), width: 30 },
  country: { ...lookOf('text'), width: 18 },
  class: { ...lookOf('text'), width: 18 },
  day: lookOf('date'),
  amount,
  limit: amount,
  rate: fine,
  share: { width: 10, cells: { numberFormat: numberFormat.share, horizontal: 'right' } },
  terms: plainNumber,
  number: plainNumber,
};

/** The customers' own columns, and beside them those that CREDITRISK adds. */
export function columnLooks({ headings, added }: YearInput): readonly ColumnLook[] {
  const beside = ratedColumns(added).map(({ is }) => lookOf(is));
  return [...headings.map(lookOfOwn), ...beside];
}
