import { discountCost } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import type { Answer } from '../definition';
import { discountCostLayout } from '../layouts/discountCost';
import { printer } from '../printer';

interface Given {
  readonly discount: number;
  readonly discountDays: number;
  readonly netDays: number;
  readonly basis: number | null;
}

export function answerDiscountCost({ discount, discountDays, netDays, basis }: Given, language: Language): Answer {
  const daysEarlier = netDays - discountDays;
  if (daysEarlier <= 0) throw notEarlier(netDays, discountDays);
  const print = printer(discountCostLayout, language);
  const cost = discountCost.of({ discount, daysEarlier, basis: basis ?? usualBasis });
  return print.answer([print.row({ daysEarlier, ...cost })]);
}

/** Days of a year. */
const usualBasis = 365;

function notEarlier(netDays: number, discountDays: number): Problem {
  return new Problem({
    kind: 'invalid',
    field: { en: 'netDays', zh: 'netDays' },
    expected: { en: `more than the ${discountDays} days of the discount`, zh: `大于享受折扣的 ${discountDays} 天` },
    found: String(netDays),
  });
}
