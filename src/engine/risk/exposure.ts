import type { Account } from '../ledger/account';
import { daysOf } from '../ledger/calendar';
import type { Customer } from '../ledger/customer';
import { daysBeyondTerms } from '../ledger/measures/daysBeyondTerms';
import { Problem } from '../problem';
import type { Words } from '../words';
import type { RiskSettings } from './riskSettings';

/** What is at stake with a customer over a year, and on what basis that is known. Amounts less the security held. */
export interface Exposure {
  readonly amount: number;
  readonly basis: Words;
  /** What is owed on the day; null where no ledger tells. */
  readonly onTheDay: number | null;
  /** Without a ledger it is an estimate: from sales and terms, or from the limit. null: a ledger tells. */
  readonly estimated: 'sales' | 'limit' | null;
}

type Stake = Pick<Exposure, 'amount' | 'basis'> & { readonly from?: 'sales' | 'limit' };

/** What is owed, or would be, when a customer fails some time in the year, less the security held for it: the loss given default applies to what is left. Of one in default already it is what is owed. */
export function exposureOf(
  customer: Customer,
  account: Account | null | undefined,
  settings: RiskSettings,
  inDefault = false,
): Exposure | Problem {
  const owed = account === undefined ? null : Math.max(0, account?.balance ?? 0);
  const security = customer.security ?? 0;
  const stake =
    owed !== null && (inDefault || settings.exposureBasis === 'day')
      ? onDay(owed)
      : atLeastOverdue(owed, account, overYear(customer, account, settings));
  if (stake instanceof Problem) return stake;
  const less = (amount: number) => Math.max(0, amount - security);
  return {
    amount: less(stake.amount),
    basis: security > 0 ? joined(stake.basis, { en: ' less security', zh: '，减担保' }) : stake.basis,
    onTheDay: owed === null ? null : less(owed),
    estimated: owed === null ? (stake.from ?? null) : null,
  };
}

function onDay(owed: number): Stake {
  return { amount: owed, basis: { en: 'unpaid balance', zh: '未付余额' } };
}

/** What is materially overdue has not revolved: it stays until it is paid or lost. */
function atLeastOverdue(
  owed: number | null,
  account: Account | null | undefined,
  stake: Stake | Problem,
): Stake | Problem {
  if (owed === null || stake instanceof Problem || !account?.daysPastDue || owed <= stake.amount) return stake;
  return { amount: owed, basis: { en: 'unpaid balance, part of it overdue', zh: '未付余额（含逾期）' } };
}

/** By annual sales and terms where both are known, else by the ledger's month ends; without a ledger by the usual part of the credit limit. */
function overYear(customer: Customer, account: Account | null | undefined, settings: RiskSettings): Stake | Problem {
  const { annualSales, terms, creditLimit, salesUnclear } = customer;
  if (account === undefined && salesUnclear) return salesUnclear;
  if (annualSales !== null && terms !== null && !salesUnclear)
    return onBasis(fromTerms(annualSales, daysOf(terms), account, settings), customer, account, settings);
  if (account !== undefined) return onBasis(fromLedger(account), customer, account, settings);
  if (creditLimit !== null && creditLimit > 0) return fromLimit(creditLimit, settings);
  return new Problem({
    kind: 'missing',
    because: {
      en: 'exposure needs receivables, or annual sales with terms, or a credit limit',
      zh: '风险敞口需要应收账款，或年销售额和账期，或信用限额',
    },
  });
}

/** The customer's own delay where none is stated; an open list shows only who is late, and so nobody's. */
function fromTerms(
  sales: number,
  days: number,
  account: Account | null | undefined,
  { usualDelay, salesTax }: RiskSettings,
): Stake {
  const own = account?.overYear ? daysBeyondTerms.of(account) : null;
  const delay = usualDelay ?? own ?? 0;
  const basis = { en: 'annual sales × terms', zh: '年销售额 × 账期' };
  return {
    from: 'sales',
    amount: (sales * Math.max(0, days + delay) * (1 + salesTax)) / 365,
    basis: usualDelay === null && own !== null ? joined(basis, lateInWords(own)) : basis,
  };
}

function lateInWords(days: number): Words {
  const whole = Math.round(days);
  if (whole === 0) return { en: '', zh: '' };
  return whole > 0
    ? { en: ` and ${whole} days late`, zh: `（另加平均逾期 ${whole} 天）` }
    : { en: ` less ${-whole} days early`, zh: `（减平均提前 ${-whole} 天）` };
}

function fromLedger(account: Account | null): Stake {
  const mean = account?.overYear?.mean ?? null;
  if (mean === null) return onDay(Math.max(0, account?.balance ?? 0));
  return { amount: mean, basis: { en: 'mean of the month ends of a year', zh: '一年月末余额的平均' } };
}

/** At the peak of the year, or on the way to a default, when half of the free limit is drawn as well. */
function onBasis(
  average: Stake,
  { creditLimit }: Customer,
  account: Account | null | undefined,
  { exposureBasis, peakFactor }: RiskSettings,
): Stake {
  const free = (creditLimit ?? 0) - average.amount;
  if (exposureBasis === 'peak') return atPeak(average, account, peakFactor);
  if (exposureBasis !== 'default' || free <= 0) return average;
  return {
    ...average,
    amount: average.amount + drawnBeforeDefault * free,
    basis: joined(average.basis, { en: ' and half of the free limit', zh: '，加一半未用限额' }),
  };
}

const drawnBeforeDefault = 0.5;

function atPeak(average: Stake, account: Account | null | undefined, peakFactor: number): Stake {
  const raised =
    peakFactor === 1
      ? average
      : {
          ...average,
          amount: average.amount * peakFactor,
          basis: joined(average.basis, { en: ' × peak', zh: ' × 峰值' }),
        };
  const highest = Math.max(account?.overYear?.highest ?? 0, account?.balance ?? 0);
  if (highest <= raised.amount) return raised;
  return { amount: highest, basis: { en: 'highest month end of a year', zh: '一年中最高的月末余额' } };
}

/** At its peak, and at default, a limit counts as used up. */
function fromLimit(limit: number, { exposureBasis, limitUsage }: RiskSettings): Stake {
  const used = exposureBasis === 'peak' || exposureBasis === 'default' ? 1 : limitUsage;
  const share = `${Math.round(100 * used)}%`;
  return {
    from: 'limit',
    amount: limit * used,
    basis: { en: `${share} of the credit limit`, zh: `信用限额的 ${share}` },
  };
}

function joined(one: Words, other: Words): Words {
  return { en: `${one.en}${other.en}`, zh: `${one.zh}${other.zh}` };
}
