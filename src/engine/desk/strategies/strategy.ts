import type { Words } from '../../words';

/** The five strategies of receivables; terms and limits are two measures. Each alone, beside the book as it is. */
export const strategies = {
  assess: { en: 'Assess: evidence on who has none', zh: '评估：为无资信依据的客户取得报告' },
  limits: { en: 'Terms and limits: limits kept', zh: '条件与限额：压回限额之内' },
  terms: { en: 'Terms and limits: shorter terms', zh: '条件与限额：缩短账期' },
  monitor: { en: 'Monitor: customers who slip', zh: '监控：跟踪恶化客户' },
  collect: { en: 'Collect: what is past due', zh: '催收：收回逾期款' },
  insure: { en: 'Insure: by the policy', zh: '投保：按保单' },
} as const satisfies Readonly<Record<string, Words>>;

export type StrategyName = keyof typeof strategies;
