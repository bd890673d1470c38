import type { Measure } from '../../rule';
import { paydexNodes } from '../../tables/paydex';
import type { Account } from '../account';
import { daysBeyondTerms } from './daysBeyondTerms';

export const paymentIndex: Measure<Account> = {
  name: { en: 'Payment index', zh: '付款指数' },
  summary: {
    en: 'Days beyond terms on the PAYDEX scale: 100 is 30 days early, 80 prompt, 50 is 30 days late; below 20 falling to 0 at 180 days.',
    zh: '按 PAYDEX 刻度换算：100 为提前 30 天，80 为按期，50 为逾期 30 天；低于 20 部分线性降至 180 天的 0。',
  },
  source: 'paydex',
  unit: 'points',
  of(account) {
    const days = daysBeyondTerms.of(account);
    return days === null ? null : indexAt(days);
  },
};

/** Straight lines between the published points. */
export function indexAt(days: number): number {
  const { rows } = paydexNodes;
  const next = rows.findIndex((node) => days <= node.days);
  if (next === 0) return rows[0]!.index;
  if (next === -1) return rows[rows.length - 1]!.index;
  const [from, to] = [rows[next - 1]!, rows[next]!];
  return from.index + ((to.index - from.index) * (days - from.days)) / (to.days - from.days);
}
