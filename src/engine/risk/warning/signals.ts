import { disputedShare } from '../../ledger/measures/disputedShare';
import { trend } from '../../ledger/measures/trend';
import { trendInWords } from '../trendInWords';
import { percent, type Signal } from './signal';

const pastDue: Signal = {
  key: 'pastDue',
  fromSums: true,
  name: { en: 'Days past due', zh: '逾期天数' },
  summary: {
    en: 'Days since which more has been overdue than is immaterial, the oldest first.',
    zh: '逾期金额超过重大门槛以来的天数（从最早的逾期算起）。',
  },
  source: 'crr178',
  unit: 'days',
  of: ({ account }) => account.daysPastDue,
  says: (value) => ({ en: `${value} days past due`, zh: `已逾期 ${value} 天` }),
};

const slowing: Signal = {
  key: 'slowing',
  name: { en: 'Trend', zh: '付款趋势' },
  summary: trend.summary,
  source: 'expert',
  unit: 'days',
  of: ({ account }) => trend.of(account),
  says: trendInWords,
};

const migration: Signal = {
  key: 'migration',
  name: { en: 'Ageing migration', zh: '账龄恶化' },
  summary: {
    en: 'Share of the open balance more than 30 days past due, less the same share 90 days before.',
    zh: '逾期超过 30 天余额占比，减去 90 天前的同一占比。',
  },
  source: 'expert',
  unit: 'share',
  of({ account, overdueNow, overdueBefore }) {
    if (overdueNow === null) return null;
    return (account.daysPastDue > 30 ? overdueNow : 0) - (overdueBefore ?? 0);
  },
  says: (value) => ({
    en: `${percent(value)} more of the balance is over 30 days late than a quarter ago`,
    zh: `逾期超过 30 天的余额占比较上季度升 ${percent(value)}`,
  }),
};

const usage: Signal = {
  key: 'usage',
  fromSums: true,
  name: { en: 'Limit usage now', zh: '限额占用率' },
  summary: { en: 'Open balance over the credit limit.', zh: '未付余额占信用限额的比例。' },
  source: 'expert',
  unit: 'share',
  of: ({ account, creditLimit }) => (creditLimit === null || creditLimit === 0 ? null : account.balance / creditLimit),
  says: (value) => ({ en: `uses ${percent(value)} of the credit limit`, zh: `已占用信用限额的 ${percent(value)}` }),
};

const disputes: Signal = {
  key: 'disputes',
  name: { en: 'Disputed share', zh: '争议占比' },
  summary: disputedShare.summary,
  source: 'expert',
  unit: 'share',
  of: ({ account }) => disputedShare.of(account),
  says: (value) => ({
    en: `contests ${percent(value)} of what was invoiced`,
    zh: `争议金额占开票的 ${percent(value)}`,
  }),
};

const limitCut: Signal = {
  key: 'limitCut',
  fromSums: true,
  name: { en: 'Limit cut', zh: '限额下调' },
  summary: { en: 'Part of the previous limit that was taken away.', zh: '原限额被下调的比例。' },
  source: 'expert',
  unit: 'share',
  of: ({ creditLimit, previousLimit }) =>
    creditLimit === null || previousLimit === null || previousLimit === 0
      ? null
      : Math.max(0, 1 - creditLimit / previousLimit),
  says: (value) => ({ en: `limit cut by ${percent(value)}`, zh: `限额下调 ${percent(value)}` }),
};

const silence: Signal = {
  key: 'silence',
  name: { en: 'Silence', zh: '停止下单' },
  summary: {
    en: "Days since the last order, in the customer's own median gaps.",
    zh: '距上次下单天数与自身间隔中位数之比。',
  },
  source: 'expert',
  unit: 'count',
  of: ({ orders }) => (orders === null ? null : orders.sinceLast / orders.medianGap),
  says: (value) => ({
    en: `no order for ${value.toFixed(1)} times the usual gap`,
    zh: `未下单时间为通常间隔的 ${value.toFixed(1)} 倍`,
  }),
};

const irregular: Signal = {
  key: 'irregular',
  name: { en: 'Order variation', zh: '下单波动' },
  summary: { en: 'Standard deviation of the gaps between orders over their mean.', zh: '下单间隔的标准差与均值之比。' },
  source: 'expert',
  unit: 'count',
  of: ({ orders }) => orders?.variation ?? null,
  says: (value) => ({
    en: `orders irregularly (variation ${value.toFixed(1)})`,
    zh: `下单不规律（变异系数 ${value.toFixed(1)}）`,
  }),
};

/** The columns of the early warning, in their order. */
export const signals: readonly Signal[] = [pastDue, slowing, migration, usage, disputes, limitCut, silence, irregular];
