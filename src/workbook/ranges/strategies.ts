import type { Business } from '../../engine/price';
import { businessHeadings } from '../headings/business';
import { strategyHeadings } from '../headings/strategies';
import type { Exchange } from '../rates/exchange';
import { givenIn } from '../report/given';
import type { Cells } from '../values/cells';

/** A firm's own figures for the five strategies; null: not given. Amounts a year, days, shares. */
export interface StrategyFigures {
  readonly business: Business;
  readonly sales: number | null;
  readonly reportCost: number | null;
  readonly monitoringCost: number | null;
  readonly collectionCost: number | null;
  readonly shorterBy: number | null;
  readonly salesLost: number | null;
}

const name = { en: 'Figures', zh: '企业数据' };

export function readStrategies(cells: Cells, exchange?: Exchange | null): StrategyFigures {
  const given = givenIn(name, strategyHeadings, cells, {
    date1904: false,
    ...(exchange && { worth: (currency) => exchange.worth(currency) }),
  });
  const ofBusiness = Object.keys(businessHeadings) as (keyof Business)[];
  return {
    business: Object.fromEntries(ofBusiness.map((key) => [key, given(key)])) as unknown as Business,
    sales: given('sales'),
    reportCost: given('reportCost'),
    monitoringCost: given('monitoringCost'),
    collectionCost: given('collectionCost'),
    shorterBy: given('shorterBy'),
    salesLost: given('salesLost'),
  };
}
