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

/** The unpaid undisputed balance; without a ledger (undefined) annual sales × terms ÷ 365, else the usual part of the credit limit. */
export function exposureOf(customer: Customer, account: Account | null | undefined, { limitUsage }: RiskSettings): Exposure | Problem {
  if (account !== undefined) return { amount: Math.max(0, account?.balance ?? 0), basis: { en: 'unpaid balance', zh: '未付余额' } };
  const { annualSales, terms, creditLimit } = customer;
  if (annualSales !== null && terms !== null) return { amount: (annualSales * daysOf(terms)) / 365, basis: { en: 'annual sales × terms', zh: '年销售额 × 账期' } };
  if (creditLimit !== null && creditLimit > 0) {
    const share = `${Math.round(100 * limitUsage)}%`;
    return { amount: creditLimit * limitUsage, basis: { en: `${share} of the credit limit`, zh: `信用限额的 ${share}` } };
  }
  return new Problem({
    kind: 'missing',
    because: { en: 'exposure needs receivables, or annual sales with terms, or a credit limit', zh: '风险敞口需要应收账款，或年销售额和账期，或信用限额' },
  });
}
