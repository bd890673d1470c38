import { Problem } from '../../engine/problem';
import type { Country } from '../../engine/tables';
import type { Cells } from '../values/cells';
import { readCountry } from '../values/country';
import { customersKind } from './customers';
import { isBlank } from '../values/odd';
import type { Mapping } from '../report/kind';
import { recognise } from '../report/table';

/** The country of every customer; null where none is given, 'blank' where the row names no customer. */
interface CountriesRange {
  readonly headingRow: number;
  readonly rows: readonly (Country | Problem | null | 'blank')[];
}

export function readCountries(cells: Cells, { mapping }: { readonly mapping: Mapping }): CountriesRange {
  const { columns, count, headingRow } = recognise(customersKind, cells, mapping);
  const who = columns.id ?? columns.customer ?? columns.name!;
  const { country } = columns;
  if (!country)
    throw new Problem({
      kind: 'missing',
      place: customersKind.name,
      because: { en: 'no column "Country" found', zh: '没有找到“国家”列' },
    });
  const rows = Array.from({ length: count }, (_, entry) => {
    if (isBlank(cells[who.first + entry]![who.at])) return 'blank';
    const read = readCountry(cells[country.first + entry]![country.at]);
    return read instanceof Problem
      ? new Problem({ ...read.parts, place: country.place(entry), field: country.heading })
      : read;
  });
  return { headingRow, rows };
}
