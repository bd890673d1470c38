import { firmHeadings } from '../headings/firm';
import type { Exchange } from '../rates/exchange';
import { givenIn } from '../report/given';
import type { Cells } from '../values/cells';

export type FirmKey = keyof typeof firmHeadings;

/** What the firm tells about itself, in two columns; null where it does not. */
export type Firm = Readonly<Record<FirmKey, string | number | null>>;

export function readFirm(cells: Cells, exchange?: Exchange | null): Firm {
  const given = givenIn({ en: 'Firm', zh: '企业' }, firmHeadings, cells, {
    date1904: false,
    ...(exchange && { worth: (currency) => exchange.worth(currency) }),
  });
  const keys = Object.keys(firmHeadings) as FirmKey[];
  return Object.fromEntries(keys.map((key) => [key, given(key)])) as Firm;
}
