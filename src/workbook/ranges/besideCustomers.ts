import type { Cells } from '../values/cells';
import { customersKind } from './customers';
import { customerHeadings } from '../headings/customers';
import type { Headings } from '../headings/heading';
import type { Mapping } from '../report/kind';
import { recognise, type Table } from '../report/table';

type Named<Key extends string> = Key | 'customer' | 'id' | 'name';

/** Columns beside the customers that only some functions look at. */
export function besideCustomers<Key extends string>(
  headings: Headings<Key>,
  cells: Cells,
  mapping: Mapping,
): Table<Named<Key>> {
  const { customer, id, name } = customerHeadings;
  return recognise<Named<Key>>(
    {
      name: customersKind.name,
      table: customersKind.table,
      headings: { customer, id, name, ...headings } as Headings<Named<Key>>,
      needed: [['customer', 'id', 'name']],
      items: undefined,
    },
    cells,
    mapping,
  );
}
