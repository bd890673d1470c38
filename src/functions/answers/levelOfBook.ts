import { assess, levelOf, type Assessment, type RiskSettings } from '../../engine/risk';
import { Problem } from '../../engine/problem';
import type { PortfolioRange } from '../../workbook/ranges/portfolio';
import type { seenInLedger } from './seenInLedger';

/** Where a central tendency is set, customers whose probability is not stated are rated on it together, as CREDITRISK rates them. */
export function levelOfBook(
  { rows, stated }: Pick<PortfolioRange, 'rows' | 'stated'>,
  settings: RiskSettings,
  seen: ReturnType<typeof seenInLedger>,
): (one: Assessment) => Assessment {
  if (settings.centralTendency === null) return (one) => one;
  const rated = rows.flatMap((customer, at) => {
    if (customer === null || customer instanceof Problem || stated[at]!.probability !== null) return [];
    const one = assess({ customer, ...seen(customer) }, settings);
    return one instanceof Problem ? [] : [one];
  });
  return levelOf(rated, settings.centralTendency);
}
