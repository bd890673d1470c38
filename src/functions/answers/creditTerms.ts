import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { daysOf, type Customer } from '../../engine/ledger';
import { limitsOfCustomers, policyTerms, type Policy } from '../../engine/cover';
import { entryOf } from '../../engine/portfolio';
import {
  averageShare,
  creditTerms,
  type Buyer,
  type CreditTerms,
  type TermCover,
  type TermSettings,
} from '../../engine/plan';
import { termTiers, type TermTier } from '../../engine/tables';
import type { BuyersRange } from '../../workbook/ranges/buyers';
import type { Answer } from '../definition';
import { creditTermsLayout } from '../layouts/creditTerms';
import { printer } from '../printer';
import { besideCustomers } from './besideCustomers';
import { seenInLedger } from './seenInLedger';
import { termsReason } from './termsReason';
import type { AllTermSettings } from '../parameters/buyers';

interface CreditTermsGiven {
  readonly customers: BuyersRange;
  readonly tiers: readonly TermTier[] | null;
  readonly policy: Policy | null;
  readonly settings: AllTermSettings;
}

export function answerCreditTerms(
  { customers, tiers, policy, settings }: CreditTermsGiven,
  language: Language,
): Answer {
  const seen = seenInLedger(customers, settings.risk);
  const insured = insuredOf(customers, policy, settings.risk.insolvencyShare);
  const buyers = customers.rows.map((customer, at) =>
    customer === null || customer instanceof Problem
      ? customer
      : buyerOf(customer, customers, at, settings, seen(customer), insured(customer)),
  );
  const known = buyers.filter((buyer): buyer is Buyer => buyer !== null && !(buyer instanceof Problem));
  // A target for the whole book cannot be met without knowing all of it.
  const whole = buyers.some((buyer) => buyer instanceof Problem)
    ? { ...settings.terms, targetDso: null }
    : settings.terms;
  const found = creditTerms(known, tiers ?? termTiers.rows, whole, coverOf(policy, whole, known)).values();
  const unmet =
    settings.terms.targetDso !== null &&
    buyers.some((buyer) => buyer instanceof Problem || buyer?.annualSales === null);
  const advised = buyers.map((buyer) => {
    if (buyer === null || buyer instanceof Problem) return buyer;
    const terms = found.next().value!;
    return terms instanceof Problem ? terms : { terms, buyer };
  });
  return printer(creditTermsLayout, language).beside(besideCustomers(customers), advised, ({ terms, buyer }) =>
    valuesOf(terms, buyer, unmet, language),
  );
}

/** What the policy insures of a customer: up to which limit, and what share. */
type Insured = Pick<Buyer, 'limit' | 'insuredPercentage'>;

function insuredOf(
  { rows }: BuyersRange,
  policy: Policy | null,
  insolvencyShare: number,
): (customer: Customer) => Insured {
  if (policy === null || policy.insuredPercentage === null) return () => ({ limit: 0, insuredPercentage: 0 });
  const known = rows.filter((row): row is Customer => row !== null && !(row instanceof Problem));
  const { of, selfSet } = limitsOfCustomers(known, policy);
  const insured = new Map(
    known.map((customer, at) => [
      customer,
      {
        limit: of[at]!,
        insuredPercentage:
          averageShare(policy, insolvencyShare) *
          ((selfSet[at] === 1 ? policy.insuredPercentageSelf : null) ?? policy.insuredPercentage!),
      },
    ]),
  );
  return (customer) => insured.get(customer)!;
}

function buyerOf(
  customer: Customer,
  { stated, sectorDays }: BuyersRange,
  at: number,
  { risk }: AllTermSettings,
  seen: ReturnType<ReturnType<typeof seenInLedger>>,
  insured: Insured,
): Buyer | Problem {
  const entry = entryOf(customer, { ...stated[at]!, exposure: 0 }, risk, seen);
  if (entry instanceof Problem) return entry;
  const { probability, lossGivenDefault } = entry;
  return {
    probability,
    lossGivenDefault,
    grade: customer.grade,
    annualSales: customer.annualSales,
    sectorDays: sectorDays[at]!,
    ...insured,
  };
}

function coverOf(policy: Policy | null, { margin, fundingRate }: TermSettings, buyers: readonly Buyer[]): TermCover {
  if (policy === null) return { longest: null, premiumRate: 0 };
  const weighed = margin !== null && fundingRate !== null && policy.insuredPercentage !== null;
  return {
    longest: policy.maximumPaymentTerm === null ? null : daysOf(policy.maximumPaymentTerm),
    premiumRate: weighed ? rateOf(policy, buyers) : 0,
  };
}

/** What cover costs of each sale: the rate on turnover, or a fixed premium over the turnover. Cover is never free: where neither is given it is asked for. */
function rateOf(policy: Policy, buyers: readonly Buyer[]): number {
  const { premiumBasis, premiumRate, fixedPremium, estimatedTurnover } = policy;
  const onTurnover = premiumBasis === null || premiumBasis === 'turnover';
  if (onTurnover && premiumRate !== null) return premiumRate;
  const sales = buyers.reduce<number | null>(
    (sum, { annualSales }) => (sum === null || annualSales === null ? null : sum + annualSales),
    0,
  );
  const turnover = estimatedTurnover ?? sales;
  if (fixedPremium !== null && turnover !== null && turnover > 0) return fixedPremium / turnover;
  throw new Problem({
    kind: 'missing',
    field: policyTerms.premiumRate,
    because: {
      en: 'needed: what cover costs of each sale (a rate on turnover, or a fixed premium with the estimated turnover)',
      zh: '请填写：每笔销售的投保成本（按营业额的费率，或固定保险费及预计营业额）',
    },
  });
}

function valuesOf(terms: CreditTerms, buyer: Buyer, unmet: boolean, language: Language) {
  const { days, form, deposit, binding, expectedLoss, carryingCost, expectedProfit, breakEven } = terms;
  return {
    days,
    form,
    deposit,
    binding: binding.name,
    expectedLoss,
    carryingCost,
    expectedProfit,
    aYear:
      expectedProfit === null || buyer.annualSales === null || buyer.probability >= 1
        ? null
        : expectedProfit * buyer.annualSales,
    breakEven,
    reason: termsReason(terms, buyer, unmet, language),
  };
}
