import type { Account } from '../ledger/account';
import { daysOf } from '../ledger/calendar';
import type { Customer } from '../ledger/customer';
import { Problem } from '../problem';
import type { Words } from '../words';
import type { RiskSettings } from './riskSettings';

/** What is at stake with a customer, and on what basis that is known. */
export interface Exposure {
  readonly amount: number;
  readonly basis: Words;
}

/** What is owed, or would be, less the security held for it: the loss given default applies to what is left. */
export function exposureOf(
  customer: Customer,
  account: Account | null | undefined,
  settings: RiskSettings,
): Exposure | Problem {
  const exposure = beforeSecurity(customer, account, settings);
  const security = customer.security ?? 0;
  if (exposure instanceof Problem || security <= 0) return exposure;
  const { amount, basis } = exposure;
  return {
    amount: Math.max(0, amount - security),
    basis: { en: `${basis.en} less security`, zh: `${basis.zh}，减担保` },
  };
}

/** The unpaid undisputed balance; without a ledger (undefined) annual sales × terms ÷ 365, else the usual part of the credit limit. */
function beforeSecurity(
  customer: Customer,
  account: Account | null | undefined,
  settings: RiskSettings,
): Exposure | Problem {
  const { annualSales, terms, creditLimit, salesUnclear } = customer;
  if (account !== undefined) return fromLedger(Math.max(0, account?.balance ?? 0), creditLimit ?? 0, settings);
  if (salesUnclear) return salesUnclear;
  if (annualSales !== null && terms !== null) return fromTerms(annualSales, daysOf(terms), settings);
  if (creditLimit !== null && creditLimit > 0) return fromLimit(creditLimit, settings);
  return new Problem({
    kind: 'missing',
    because: {
      en: 'exposure needs receivables, or annual sales with terms, or a credit limit',
      zh: '风险敞口需要应收账款，或年销售额和账期，或信用限额',
    },
  });
}

/** On the way to default half of the free limit is drawn as well. */
function fromLedger(balance: number, limit: number, { exposureBasis }: RiskSettings): Exposure {
  if (exposureBasis !== 'default' || limit <= balance)
    return { amount: balance, basis: { en: 'unpaid balance', zh: '未付余额' } };
  return {
    amount: balance + drawnBeforeDefault * (limit - balance),
    basis: { en: 'unpaid balance and half of the free limit', zh: '未付余额加一半未用限额' },
  };
}

const drawnBeforeDefault = 0.5;

function fromTerms(
  sales: number,
  days: number,
  { exposureBasis, usualDelay, salesTax, peakFactor }: RiskSettings,
): Exposure {
  const average = (sales * (days + usualDelay) * (1 + salesTax)) / 365;
  if (exposureBasis === 'average' || peakFactor === 1)
    return { amount: average, basis: { en: 'annual sales × terms', zh: '年销售额 × 账期' } };
  return { amount: average * peakFactor, basis: { en: 'annual sales × terms × peak', zh: '年销售额 × 账期 × 峰值' } };
}

/** At its peak, and at default, a limit counts as used up. */
function fromLimit(limit: number, { exposureBasis, limitUsage }: RiskSettings): Exposure {
  const used = exposureBasis === 'average' ? limitUsage : 1;
  const share = `${Math.round(100 * used)}%`;
  return { amount: limit * used, basis: { en: `${share} of the credit limit`, zh: `信用限额的 ${share}` } };
}
