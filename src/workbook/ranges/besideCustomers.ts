import type { Cells } from '../values/cells';
import { customersKind, type CustomersRange } from './customers';
import { customerHeadings } from '../headings/customers';
import type { Headings } from '../headings/heading';
import type { Mapping } from '../report/kind';
import { sameRows } from './sameRows';
import { recognise, type Table } from '../report/table';
import { noTitle } from '../report/title';

type Named<Key extends string> = Key | 'customer' | 'id' | 'name' | 'currency';

/** Columns beside the customers that only some functions look at; a ledger, of which the customers were taken, has none. */
export function besideCustomers<Key extends string>(
  customers: Pick<CustomersRange, 'ledger' | 'rows' | 'headingRow'>,
  headings: Headings<Key>,
  cells: Cells,
  mapping: Mapping,
): Table<Named<Key>> {
  const { ledger, rows } = customers;
  if (ledger) return { ...noColumns, columns: {} as Table<Named<Key>>['columns'], count: rows.length };
  const { customer, id, name, currency } = customerHeadings;
  const table = recognise<Named<Key>>(
    {
      name: customersKind.name,
      table: customersKind.table,
      headings: { customer, id, name, currency, ...headings } as Headings<Named<Key>>,
      needed: [['customer', 'id', 'name']],
      items: undefined,
    },
    cells,
    mapping,
  );
  return sameRows(customers, table);
}

const noColumns: Omit<Table<string>, 'columns' | 'count'> = {
  name: customersKind.name,
  headingRow: 0,
  texts: [],
  title: noTitle,
  money: { currency: null, unit: 1 },
  remarks: [],
};
