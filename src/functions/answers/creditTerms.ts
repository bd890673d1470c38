import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { daysOf } from '../../engine/ledger';
import type { Policy } from '../../engine/cover';
import { entryOf, type Entry } from '../../engine/portfolio';
import { creditTerms, type Buyer, type CreditTerms, type TermCover, type TermSettings } from '../../engine/plan';
import { termTiers, type TermTier } from '../../engine/tables';
import type { BuyersRange } from '../../workbook/ranges/buyers';
import type { Answer } from '../definition';
import { creditTermsLayout } from '../layouts/creditTerms';
import { printer } from '../printer';
import { besideCustomers } from './besideCustomers';
import { costOfCover, insuredOf, type Insured } from './coverOfBuyers';
import { ledgerOnDay } from './ledgerOnDay';
import { levelOfBook } from './levelOfBook';
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
  const seen = seenInLedger(ledgerOnDay(customers), settings.risk);
  const onLevel = levelOfBook(customers, settings.risk, seen);
  const insured = insuredOf(customers, policy, settings.risk.insolvencyShare);
  const buyers = customers.rows.map((customer, at) => {
    if (customer === null || customer instanceof Problem) return customer;
    const stated = { ...customers.stated[at]!, exposure: 0, unread: null };
    const entry = entryOf(customer, stated, settings.risk, seen(customer), onLevel);
    return entry instanceof Problem ? entry : buyerOf(entry, customers.sectorDays[at]!, insured(customer));
  });
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

function buyerOf(
  { customer, probability, lossGivenDefault }: Entry,
  sectorDays: BuyersRange['sectorDays'][number],
  insured: Insured,
): Buyer {
  return {
    probability,
    lossGivenDefault,
    grade: customer.grade,
    annualSales: customer.annualSales,
    sectorDays,
    ...insured,
  };
}

function coverOf(policy: Policy | null, { margin, fundingRate }: TermSettings, buyers: readonly Buyer[]): TermCover {
  if (policy === null) return { longest: null, premiumRate: 0 };
  const weighed = margin !== null && fundingRate !== null && policy.insuredPercentage !== null;
  return {
    longest: policy.maximumPaymentTerm === null ? null : daysOf(policy.maximumPaymentTerm),
    premiumRate: weighed
      ? costOfCover(
          policy,
          buyers.map(({ annualSales }) => annualSales),
        )
      : 0,
  };
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
