import { Problem } from '../../problem';
import type { Rule } from '../../rule';
import type { SaleForm, TermTier } from '../../tables/termTiers';
import { tierFor } from '../tiered';
import { breakEvenProbability, carryingCostOf, expectedLossOf, expectedProfitOf } from './sale';
import { premiumRateOf, saleOf, termRules, uncovered, type Buyer, type TermRule, type Terms } from './termRules';
import type { TermCover, TermSettings } from './termSettings';

/** Terms for one customer; shares of the price, null where what they need is not given. */
export interface CreditTerms {
  readonly days: number;
  readonly form: SaleForm;
  readonly deposit: number;
  readonly binding: Rule;
  readonly missing: readonly TermRule[];
  readonly expectedLoss: number;
  readonly carryingCost: number | null;
  readonly expectedProfit: number | null;
  readonly breakEven: number | null;
  /** Without the policy; null too where it covers nothing of this customer. */
  readonly breakEvenWithout: number | null;
}

const dsoTarget: Rule = {
  name: { en: 'Target DSO', zh: '目标 DSO' },
  summary: {
    en: 'All terms are cut alike until the days of sales outstanding, delay included, meet the target.',
    zh: '各客户账期同比例缩短，直至 DSO（含延迟）达到目标。',
  },
  source: 'expert',
};

/** The shortest of all rules for each customer; then, for all alike, as short as the target for the book wants it. */
export function creditTerms(
  buyers: readonly Buyer[],
  tiers: readonly TermTier[],
  settings: TermSettings,
  cover: TermCover,
): readonly (CreditTerms | Problem)[] {
  const alone = buyers.map((buyer): Chosen | Problem => {
    const tier = tierFor(tiers, buyer.probability, buyer.grade);
    return tier === null ? noTier() : chosen({ buyer, tier, settings, cover });
  });
  const part = partFor(alone, settings);
  return alone.map((one) => (one instanceof Problem ? one : told(one, part)));
}

interface Chosen {
  readonly terms: Terms;
  readonly days: number;
  readonly binding: TermRule;
  readonly missing: readonly TermRule[];
}

function chosen(terms: Terms): Chosen {
  const longest = termRules.map((rule) => rule.longest(terms));
  const days = longest.reduce<number>((least, most) => Math.min(least, most ?? Infinity), Infinity);
  return {
    terms,
    days,
    binding: termRules[longest.indexOf(days)]!,
    missing: termRules.filter((_, at) => longest[at] === null),
  };
}

/** What part of all terms meets the target; 1 where there is none, or where the sales of some are not known. */
function partFor(all: readonly (Chosen | Problem)[], { targetDso, usualDelay }: TermSettings): number {
  if (targetDso === null) return 1;
  let [sales, days, owed] = [0, 0, 0];
  for (const one of all) {
    if (one instanceof Problem || one.terms.buyer.annualSales === null) return 1;
    const { buyer, tier } = one.terms;
    sales += buyer.annualSales!;
    owed += buyer.annualSales! * (1 - tier.deposit);
    days += buyer.annualSales! * (1 - tier.deposit) * one.days;
  }
  return days === 0 ? 1 : Math.min(1, Math.max(0, (targetDso * sales - usualDelay * owed) / days));
}

function told({ terms, days, binding, missing }: Chosen, part: number): CreditTerms {
  const {
    settings: { margin, fundingRate },
    tier,
  } = terms;
  const whole = Math.floor(days * part + 1e-9);
  const form = whole < 1 && tier.form !== 'letter of credit' ? 'prepayment' : tier.form;
  const granted = { ...terms, tier: { ...tier, deposit: form === 'prepayment' ? 1 : tier.deposit } };
  const sale = saleOf(granted, whole);
  const premiumRate = premiumRateOf(terms);
  const weighed = margin !== null && fundingRate !== null;
  return {
    days: whole,
    form,
    deposit: sale.deposit,
    binding: part < 1 && days > 0 ? dsoTarget : binding,
    missing,
    expectedLoss: expectedLossOf(sale),
    carryingCost: fundingRate === null ? null : carryingCostOf(sale, fundingRate),
    expectedProfit: weighed ? expectedProfitOf(sale, margin, fundingRate, premiumRate) : null,
    breakEven: weighed ? breakEvenProbability(sale, margin, fundingRate, premiumRate) : null,
    breakEvenWithout:
      weighed && terms.buyer.limit > 0 && terms.buyer.insuredPercentage > 0
        ? breakEvenProbability(saleOf(uncovered(granted), whole), margin, fundingRate, 0)
        : null,
  };
}

function noTier(): Problem {
  return new Problem({
    kind: 'missing',
    because: { en: 'in no tier: add a last one without a bound', zh: '不在任何分档内：请补充无上限的最后一档' },
  });
}
