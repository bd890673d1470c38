import type { Cells } from '../values/cells';
import { customersKind, type CustomersRange } from './customers';
import { customerHeadings } from '../headings/customers';
import type { Headings } from '../headings/heading';
import type { Mapping } from '../report/kind';
import { recognise, type Table } from '../report/table';
import { noTitle } from '../report/title';

type Named<Key extends string> = Key | 'customer' | 'id' | 'name' | 'currency';

/** Columns beside the customers that only some functions look at; a ledger, of which the customers were taken, has none. */
export function besideCustomers<Key extends string>(
  { ledger, rows }: Pick<CustomersRange, 'ledger' | 'rows'>,
  headings: Headings<Key>,
  cells: Cells,
  mapping: Mapping,
): Table<Named<Key>> {
  if (ledger) return { ...noColumns, columns: {} as Table<Named<Key>>['columns'], count: rows.length };
  const { customer, id, name, currency } = customerHeadings;
  return recognise<Named<Key>>(
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
}

const noColumns: Omit<Table<string>, 'columns' | 'count'> = {
  name: customersKind.name,
  headingRow: 0,
  texts: [],
  title: noTitle,
  money: { currency: null, unit: 1 },
  remarks: [],
};
