import { Problem } from '../../engine/problem';
import type { Declared } from '../../engine/price';
import type { Cells } from '../values/cells';
import { byKind } from '../columns/byKind';
import { currenciesOf, noteCurrencies } from '../columns/currencies';
import { candidates, plain, spellings } from '../headings/heading';
import { declarationHeadings, type DeclarationHeading } from '../headings/declarations';
import type { Report } from '../columns/problems';
import type { Exchanging } from '../rates/exchange';
import { heightOf } from '../report/height';
import type { Kind, Mapping } from '../report/kind';
import { recognise } from '../report/table';

export interface DeclarationsRange {
  readonly declared: readonly Declared[];
  readonly currency: string | null;
}

export const declarationsKind: Kind<DeclarationHeading> = {
  name: { en: 'Turnover', zh: '营业额' },
  table: 'Turnover',
  headings: declarationHeadings,
  needed: [['amount']],
};

/** What was declared: one number, a row or column of numbers, or a table with a heading row and, where parts have their own, a column of rates. A blank amount is 0. */
export function readDeclarations(cells: Cells, options: { readonly mapping: Mapping } & Exchanging): DeclarationsRange {
  const { mapping } = options;
  const known = spellings(declarationHeadings);
  const isHeading = (cell: unknown) =>
    typeof cell === 'string' && candidates(mapping.get(plain(cell)) ?? cell).some((text) => known.has(text));
  const headed = cells.slice(0, 10).some((row) => row.some(isHeading));
  const table = recognise(declarationsKind, headed ? cells : listed(cells), mapping);
  const problems: Report = new Map();
  const currencies = currenciesOf(table, options);
  if (table.columns.currency) noteCurrencies(table.columns.currency, currencies);
  const { count } = table;
  const { number } = byKind(declarationHeadings, table, { problems, currencies, date1904: false });
  const [amount, rate] = [number('amount'), number('rate')];
  const declared = Array.from({ length: count }, (_, entry) => ({ amount: amount(entry) ?? 0, rate: rate(entry) }));
  const [problem] = problems.values();
  if (problem) throw problem;
  return { declared, currency: currencies.one() };
}

/** A bare list, under a heading of its own. */
function listed(cells: Cells): Cells {
  const rows = cells.slice(0, heightOf(cells));
  if (rows.length > 1 && rows.some((row) => row.length > 1))
    throw new Problem({
      kind: 'invalid',
      place: declarationsKind.name,
      because: {
        en: 'a range of several columns needs a heading row: Turnover, Premium rate',
        zh: '多列区域须有标题行：营业额、费率',
      },
    });
  return [[declarationHeadings.amount.words.en], ...rows.flat().map((cell) => [cell])];
}
