import type { Period } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { byKind } from '../columns/byKind';
import { currenciesOf, noteCurrencies } from '../columns/currencies';
import { report, type Report } from '../columns/problems';
import { orderHeadings, type OrderHeading } from '../headings/orders';
import type { Exchanging } from '../rates/exchange';
import type { Kind, Mapping } from '../report/kind';
import { recognise } from '../report/table';
import type { Cells } from '../values/cells';
import { ordersName } from './rangeNames';

/** An order as it stands in its row; null: not given there. */
export interface AskedOrder {
  readonly customer: string;
  readonly amount: number;
  readonly margin: number | null;
  readonly terms: Period | null;
  readonly deposit: number;
}

/** Orders; rows that cannot be read keep their reason, blank rows stay where they are. */
export interface OrdersRange {
  readonly headingRow: number;
  readonly rows: readonly (AskedOrder | Problem | null)[];
  readonly currency: string | null;
}

const ordersKind: Kind<OrderHeading> = {
  name: ordersName,
  table: 'Orders',
  headings: orderHeadings,
  needed: [['customer'], ['amount']],
};

export function readOrders(
  cells: Cells,
  options: { readonly date1904: boolean; readonly mapping: Mapping } & Exchanging,
): OrdersRange {
  const table = recognise(ordersKind, cells, options.mapping);
  const problems: Report = new Map();
  const currencies = currenciesOf(table, options);
  if (table.columns.currency) noteCurrencies(table.columns.currency, currencies);
  const { number, text, period } = byKind<OrderHeading>(orderHeadings, table, { problems, currencies, ...options });
  const [customer, amount, margin] = [text('customer'), number('amount'), number('margin')];
  const [terms, deposit] = [period('terms'), number('deposit')];
  const rows = Array.from({ length: table.count }, (_, entry): AskedOrder | null => {
    const [by, asked] = [customer(entry), amount(entry) ?? 0];
    if (by === null && asked === 0) return null;
    if (by === null) report(problems, table.columns.customer!, entry, missing('a customer', '客户'));
    if (!(asked > 0) && !problems.has(entry)) report(problems, table.columns.amount!, entry, notAbove0(asked));
    return {
      customer: by ?? '',
      amount: asked,
      margin: margin(entry),
      terms: terms(entry),
      deposit: deposit(entry) ?? 0,
    };
  });
  return {
    headingRow: table.headingRow,
    rows: rows.map((row, entry) => (row === null ? null : (problems.get(entry) ?? row))),
    currency: currencies.one(),
  };
}

function missing(en: string, zh: string): Problem {
  return new Problem({ kind: 'missing', expected: { en, zh }, found: '' });
}

function notAbove0(found: number): Problem {
  const expected = { en: 'an amount above 0', zh: '大于 0 的金额' };
  return new Problem({ kind: found === 0 ? 'missing' : 'invalid', expected, found: found === 0 ? '' : String(found) });
}
