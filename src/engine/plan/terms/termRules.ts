import { rootBetween } from '../../root';
import type { Rule } from '../../rule';
import type { TermTier } from '../../tables/termTiers';
import type { Words } from '../../words';
import { expectedProfitOf, type SaleTerms } from './sale';
import type { TermCover, TermSettings } from './termSettings';

/** A customer that terms are to be set for. */
export interface Buyer {
  readonly probability: number;
  readonly lossGivenDefault: number;
  readonly grade: string | null;
  readonly annualSales: number | null;
  /** Days that are usual in its sector. */
  readonly sectorDays: number | null;
  /** Up to what the policy insures what it owes: 0 is no cover, Infinity no bound. */
  readonly limit: number;
  readonly insuredPercentage: number;
}

/** All that a rule looks at. */
export interface Terms {
  readonly buyer: Buyer;
  readonly tier: TermTier;
  readonly settings: TermSettings;
  readonly cover: TermCover;
}

/** A rule for the longest term, in days. Null: what it needs is not given, and it is not applied. */
export interface TermRule extends Rule {
  readonly needs: Words;
  longest(terms: Terms): number | null;
}

export const termRules: readonly TermRule[] = [
  {
    name: { en: 'Risk class', zh: '风险分档' },
    summary: { en: 'The days of the customer’s tier.', zh: '客户所属分档的账期。' },
    source: 'CN-14',
    needs: { en: 'a tier', zh: '分档' },
    longest: ({ tier }) => tier.days,
  },
  {
    name: { en: 'Sector', zh: '行业惯例' },
    summary: { en: 'No longer than is usual in the sector.', zh: '不长于行业通行账期。' },
    source: 'expert',
    needs: { en: 'sector terms', zh: '行业账期' },
    longest: ({ buyer }) => buyer.sectorDays,
  },
  {
    name: { en: 'Insurer', zh: '保险人' },
    summary: { en: 'No longer than the policy covers.', zh: '不长于保单最长信用期限。' },
    source: 'AT-IE-MEP',
    needs: { en: 'a maximum payment term (policy)', zh: '最长信用期限（保单）' },
    longest: ({ cover }) => cover.longest,
  },
  {
    name: { en: 'Law', zh: '法定期限' },
    summary: {
      en: 'No longer than the law allows: in China public bodies pay small firms within 60 days.',
      zh: '不长于法定期限：例如国务院令第 802 号规定机关等付款最长 60 日。',
    },
    source: 'CN-REG',
    needs: { en: 'longest term by law (settings)', zh: '法定最长账期（设置）' },
    longest: ({ settings }) => settings.longestByLaw,
  },
  {
    name: { en: 'Margin', zh: '毛利' },
    summary: {
      en: 'Until expected loss and cost of funds have used up the margin.',
      zh: '直至预期损失与资金成本耗尽毛利。',
    },
    source: 'expectedProfit',
    needs: { en: 'margin and cost of funds (settings)', zh: '毛利率和资金成本率（设置）' },
    longest: daysOfMargin,
  },
];

/** What is lost of a sale after cover, with the tier's deposit, paid after so many days. */
export function saleOf({ buyer, tier, settings }: Terms, days: number): SaleTerms {
  const open = tier.deposit === 1 ? 0 : days + settings.usualDelay;
  return {
    probability: buyer.probability,
    lossGivenDefault: buyer.lossGivenDefault * (1 - insuredShareOf(buyer, tier.deposit, open)),
    deposit: tier.deposit,
    days: open,
  };
}

/** The insured percentage of what the limit covers of what is owed on these terms; where sales are not known, of all within a limit. */
function insuredShareOf({ limit, insuredPercentage, annualSales }: Buyer, deposit: number, days: number): number {
  if (limit === 0 || insuredPercentage === 0) return 0;
  const owed = annualSales === null ? 0 : (annualSales * (1 - deposit) * days) / yearDays;
  return insuredPercentage * (owed > limit ? limit / owed : 1);
}

/** A customer without cover is outside the insurable turnover: nothing is paid for it. */
export function premiumRateOf({ buyer: { limit, insuredPercentage }, cover }: Pick<Terms, 'buyer' | 'cover'>): number {
  return limit > 0 && insuredPercentage > 0 ? cover.premiumRate : 0;
}

/** The same buyer as if there were no policy. */
export function uncovered(terms: Terms): Terms {
  return { ...terms, buyer: { ...terms.buyer, limit: 0, insuredPercentage: 0 } };
}

function daysOfMargin(terms: Terms): number | null {
  const { margin, fundingRate } = terms.settings;
  if (margin === null || fundingRate === null) return null;
  const profit = (days: number) => expectedProfitOf(saleOf(terms, days), margin, fundingRate, premiumRateOf(terms));
  if (profit(0) <= 0) return 0;
  return profit(farOff) >= 0 ? Infinity : rootBetween(0, farOff, profit, 1e-9);
}

const yearDays = 365;
/** Nobody gives more than three years. */
const farOff = 1095;
