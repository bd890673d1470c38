import type { Policy } from '../cover/policy/policy';
import { daysOf } from '../ledger/calendar';
import type { Entry } from '../portfolio/year/entry';
import { expectedTurnover } from './expectedBase';

/** What premium is charged on beside what is insured: the turnover of a year, its terms in days, what would be owed on them, and the exposure that is counted. */
interface BaseBesideExposure {
  readonly turnover: number;
  readonly days: number;
  readonly owed: number;
  readonly exposure: number;
}

/** Where turnover × terms ÷ 365 and the exposure differ by more than half of the larger: then premium and losses are not of one business. Null where they do not, or where turnover or terms are not known. */
export function baseUnlikeExposure(entries: readonly Entry[], policy: Policy): BaseBesideExposure | null {
  const turnover = expectedTurnover(entries, policy);
  const days = meanTerms(entries);
  if (turnover === null || days === null) return null;
  const owed = (turnover * days) / 365;
  const exposure = entries.reduce((sum, entry) => sum + entry.exposure, 0);
  const unlike = Math.abs(owed - exposure) > toleratedPart * Math.max(owed, exposure);
  return unlike ? { turnover, days, owed, exposure } : null;
}

const toleratedPart = 0.5;

/** By sales where all are known; else one customer counts as another. */
function meanTerms(entries: readonly Entry[]): number | null {
  const known = entries.filter(({ customer }) => customer.terms !== null);
  const bySales = known.every(({ customer }) => (customer.annualSales ?? 0) > 0);
  const weight = ({ customer }: Entry) => (bySales ? customer.annualSales! : 1);
  const all = known.reduce((sum, entry) => sum + weight(entry), 0);
  return all > 0 ? known.reduce((sum, entry) => sum + weight(entry) * daysOf(entry.customer.terms!), 0) / all : null;
}
