import { usualLoadings, type Loadings } from '../../engine/price';
import { loadingHeadings } from '../headings/loadings';
import { givenIn } from '../report/given';
import type { Exchange } from '../rates/exchange';
import type { Cells } from '../values/cells';

const name = { en: 'Loadings', zh: '附加' };

/** Loadings from a two-column range; what is not given keeps its usual value, the word none switches one off. */
export function readLoadings(cells: Cells, exchange?: Exchange | null): Loadings {
  const given = givenIn(name, loadingHeadings, cells, {
    date1904: false,
    ...(exchange && { worth: (currency) => exchange.worth(currency) }),
  });
  return Object.fromEntries(keys.map((key) => [key, given(key) ?? usualLoadings[key]])) as unknown as Loadings;
}

const keys = Object.keys(loadingHeadings) as (keyof Loadings)[];
