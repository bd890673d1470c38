import { businessNames, type Business } from '../../engine/price';
import type { Headings } from './heading';
import type { TermsOf } from './term';

/** What the policyholder tells about its own business. */
// prettier-ignore
export const businessHeadings = {
  equity: { words: businessNames.equity, kind: 'amount', also: ['Own funds', 'Net worth', '所有者权益', '股东权益', '自有资本'] },
  cash: { words: businessNames.cash, kind: 'amount', also: ['Liquidity', 'Cash buffer', 'Cash and credit lines', '货币资金', '现金储备', '可用资金'] },
  grossMargin: { words: businessNames.grossMargin, kind: 'share', also: ['Margin', 'Gross profit margin', '毛利', '销售毛利率'] },
  extraSales: { words: businessNames.extraSales, kind: 'amount', also: ['Additional sales', 'Sales made possible', '增量销售额', '额外销售额'] },
  capitalCost: { words: businessNames.capitalCost, kind: 'share', also: ['Cost of equity', 'Required return', '资本成本', '要求回报率'] },
  absorbableLoss: { words: businessNames.absorbableLoss, kind: 'amount', also: ['Loss you could just absorb', 'One-in-ten loss', '可承受的损失', '可吸收损失'] },
  ruinTolerance: { words: businessNames.ruinTolerance, kind: 'share', also: ['Ruin tolerance', 'Accepted ruin probability', '可接受破产概率'] },
  advanceRate: { words: businessNames.advanceRate, kind: 'share', also: ['Advance rate', 'Present advance rate', '融资比例', '目前融资比例'] },
  advanceRateInsured: { words: businessNames.advanceRateInsured, kind: 'share', also: ['Insured advance rate', 'Advance rate with cover', '保险后融资比例'] },
  interest: { words: businessNames.interest, kind: 'share', also: ['Interest rate', 'Present interest', '融资利率', '目前利率'] },
  interestInsured: { words: businessNames.interestInsured, kind: 'share', also: ['Insured interest', 'Interest with cover', '保险后融资利率'] },
  savedCosts: { words: businessNames.savedCosts, kind: 'amount', also: ['Saved information and collection', '节省费用', '节省的资信催收费用'] },
  ownCosts: { words: businessNames.ownCosts, kind: 'amount', also: ['Administration', 'Own costs', '管理成本', '自身成本'] },
} as const satisfies Headings<keyof Business> & TermsOf<Business>;
