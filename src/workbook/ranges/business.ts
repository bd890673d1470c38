import type { Business } from '../../engine/price';
import { businessHeadings } from '../headings/business';
import { givenIn } from '../report/given';
import type { Exchange } from '../rates/exchange';
import type { Cells } from '../values/cells';

const name = { en: 'Business', zh: '企业情况' };

/** What the policyholder tells about its own business, in two columns; what is not given is null. */
export function readBusiness(cells: Cells, exchange?: Exchange | null): Business {
  const given = givenIn(name, businessHeadings, cells, {
    date1904: false,
    ...(exchange && { worth: (currency) => exchange.worth(currency) }),
  });
  return Object.fromEntries(keys.map((key) => [key, given(key)])) as unknown as Business;
}

const keys = Object.keys(businessHeadings) as (keyof Business)[];
