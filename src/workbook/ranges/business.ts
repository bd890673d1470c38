import { Problem } from '../../engine/problem';
import type { Business } from '../../engine/price';
import type { Cells } from '../values/cells';
import { businessHeadings } from '../headings/business';
import { pairsFrom, readPair } from '../report/pairs';
import { readPositive } from '../values/number';
import { readPercentage } from '../values/percentage';

/** What the policyholder tells about its own business, in two columns; what is not given is null. */
export function readBusiness(cells: Cells): Business {
  const pairs = pairsFrom({ en: 'Business', zh: '企业情况' }, businessHeadings, cells);
  const amount = (key: keyof Business) => readPair(pairs.get(key), readMoney);
  const share = (key: keyof Business) => readPair(pairs.get(key), readPercentage);
  return {
    equity: amount('equity'),
    cash: amount('cash'),
    grossMargin: share('grossMargin'),
    extraSales: amount('extraSales'),
    capitalCost: share('capitalCost'),
    absorbableLoss: amount('absorbableLoss'),
    ruinTolerance: share('ruinTolerance'),
    advanceRate: share('advanceRate'),
    advanceRateInsured: share('advanceRateInsured'),
    interest: share('interest'),
    interestInsured: share('interestInsured'),
    savedCosts: amount('savedCosts'),
    ownCosts: amount('ownCosts'),
  };
}

function readMoney(cell: unknown): number | null | Problem {
  const value = readPositive(cell);
  return value instanceof Problem
    ? new Problem({ ...value.parts, expected: { en: 'an amount of 0 or more', zh: '不小于 0 的金额' } })
    : value;
}
