import type { Words } from '../../engine/words';
import { breakEven } from '../../engine/price';
import type { Worth } from '../answers/worth';
import type { Is } from '../layout';
import type { Line } from '../line';
import { defaultedLines } from './defaultedLines';

/** A line of what cover is worth: what, how it is computed, how much, and what it needs where it cannot be told. */
interface WorthLine extends Line {
  readonly how: Words;
  readonly needs: Words;
  of(worth: Worth): number | null;
}

/** Each line by its key, in the order in which they build on each other. */
// prettier-ignore
export const worthLines = {
  cost: line('amount', 'Cost of cover', '保险成本', 'Premium, fees and tax by the terms of the policy', '按保单条款计算的保险费、费用及税', ({ value }) => value.cost),
  rate: line('rate', 'Cost as a share of turnover', '成本占营业额', 'Cost ÷ turnover', '成本 ÷ 营业额', ({ value, turnover }) => (turnover ? value.cost / turnover : null), 'Estimated turnover in the policy, or Annual sales of every customer', '保单的预计营业额，或每个客户的年销售额'),
  expected: line('amount', 'Expected loss without cover', '预期损失（无保险）', 'Mean of the exact distribution', '精确分布的均值', ({ value }) => value.expected.without),
  retained: line('amount', 'Expected loss retained', '预期损失（自留）', 'Mean of what stays with you', '自留部分的均值', ({ value }) => value.expected.withCover),
  indemnity: line('amount', 'Expected indemnity', '预期赔款', 'Mean of what the policy pays', '保单赔付的均值', ({ value }) => value.indemnity),
  ratio: line('ratio', 'Cost ÷ expected indemnity', '成本 ÷ 预期赔款', 'Above 1 is usual: insurers pay out 35 to 40% of premiums', '通常大于 1：保险公司赔付率约为 35%–40%', ({ value }) => (value.indemnity > 0 ? value.cost / value.indemnity : null), 'an expected indemnity above 0', '大于 0 的预期赔款'),
  tail: line('amount', 'Tail loss without cover', '尾部损失（无保险）', 'Mean of the worst years (quantile)', '最不利年份的均值（见 quantile）', ({ value }) => value.tail.without),
  tailRetained: line('amount', 'Tail loss retained', '尾部损失（自留）', 'Mean of the worst years of what stays with you', '自留部分最不利年份的均值', ({ value }) => value.tail.withCover),
  tailAvoided: line('amount', 'Tail loss avoided', '减少的尾部损失', 'Tail loss without cover − retained', '尾部损失：无保险 − 自留', ({ value }) => value.tail.without - value.tail.withCover),
  overEquity: line('probability', 'Chance of losing more than equity, without cover', '损失超过净资产的概率（无保险）', 'From the exact distribution', '按精确分布', ({ value }) => value.overEquity?.without ?? null, 'Equity', '净资产'),
  overEquityCovered: line('probability', 'Chance of losing more than equity, with cover', '损失超过净资产的概率（投保后）', 'Retained loss and cost of cover together', '自留损失与保险成本合计', ({ value }) => value.overEquity?.withCover ?? null, 'Equity', '净资产'),
  overCash: line('probability', 'Chance of losing more than cash, without cover', '损失超过现金的概率（无保险）', 'What does not come in: the debts, before recoveries; so it is with cover too until the indemnity comes', '按无法按期收回的欠款全额（未计追偿）；投保后，赔款到账之前亦同', ({ value }) => value.overCash?.without ?? null, 'Cash', '现金'),
  overCashCovered: line('probability', 'Chance of losing more than cash, with cover', '损失超过现金的概率（投保后）', 'Debts less the indemnity, and cost of cover together', '欠款减赔款，与保险成本合计', ({ value }) => value.overCash?.withCover ?? null, 'Cash', '现金'),
  capital: line('amount', 'Capital set free', '释放的资本', 'Tail loss above what you may lose anyway (Absorbable loss, else Cash): without cover − retained', '尾部损失超出企业本可承受部分（可承受损失，否则现金）的金额：无保险 − 自留', ({ value }) => value.capital && value.capital.without - value.capital.withCover, 'Absorbable loss or Cash', '可承受损失或现金'),
  capitalValue: line('amount', 'Value of capital', '资本价值', 'Capital set free × cost of capital', '释放的资本 × 资本成本率', ({ value }) => value.capitalValue, 'Cost of capital, and Absorbable loss or Cash', '资本成本率，以及可承受损失或现金'),
  certainty: line('amount', 'Certainty equivalent without cover', '确定性等价（无保险）', '(1 ÷ a) ln E[e^(aL)], a = 1 ÷ absorbable loss', '(1 ÷ a) ln E[e^(aL)]，a = 1 ÷ 可承受损失', ({ value }) => value.certainty?.without ?? null, 'Absorbable loss, not too small against this book', '可承受损失（相对组合不过小）'),
  certaintyCovered: line('amount', 'Certainty equivalent with cover', '确定性等价（投保后）', 'Of the retained loss, plus the cost of cover', '自留损失的确定性等价 + 保险成本', ({ value }) => value.certainty?.withCover ?? null, 'Absorbable loss, not too small against this book', '可承受损失（相对组合不过小）'),
  liquidity: line('amount', 'Extra liquidity', '新增流动性', '(Advance rate insured − now) × insured receivables', '（投保后 − 现融资比例）× 承保应收账款', ({ value }) => value.financing?.liquidity ?? null, 'Advance rate insured', '投保后融资比例'),
  financeGain: line('amount', 'Finance gain', '融资收益', '(Interest now − insured) × advance rate insured × insured receivables', '（现利率 − 投保后利率）× 投保后融资比例 × 承保应收账款', ({ value }) => value.financing?.gain ?? null, 'Advance rate insured, Interest now, Interest insured', '投保后融资比例、现融资利率、投保后融资利率'),
  extraMargin: line('amount', 'Margin on extra sales', '新增销售毛利', 'Gross margin × extra sales', '毛利率 × 新增销售额', ({ value }) => value.extraMargin, 'Gross margin, Extra sales', '毛利率、新增销售额'),
  savedCosts: line('amount', 'Saved costs', '节省的费用', 'As given', '按所填', ({ value }) => value.savedCosts),
  ownCosts: line('amount', 'Own administration', '自身管理成本', 'As given', '按所填', ({ value }) => value.ownCosts),
  net: line('amount', 'Net benefit on average', '平均净收益', 'Expected indemnity + finance gain + margin + saved costs − cost − own administration', '预期赔款 + 融资收益 + 新增毛利 + 节省费用 − 成本 − 自身管理成本', ({ value }) => value.netBenefit),
  netWithCapital: line('amount', 'Net benefit with the value of capital', '计入资本价值的净收益', 'Net benefit on average + value of capital', '平均净收益 + 资本价值', ({ value }) => value.netWithCapital, 'Cost of capital, and Absorbable loss or Cash', '资本成本率，以及可承受损失或现金'),
  netByCertainty: line('amount', 'Net benefit by certainty equivalent', '按确定性等价的净收益', 'Difference of the certainty equivalents + what cover brings beside the indemnity', '确定性等价之差 + 赔款以外的收益', ({ value }) => value.netByCertainty, 'Absorbable loss, not too small against this book', '可承受损失（相对组合不过小）'),
  sales: line('amount', 'Extra sales that pay the cost', '保本新增销售额', 'Cost ÷ gross margin', '成本 ÷ 毛利率', ({ value, business }) => breakEven(value, business).sales, 'Gross margin', '毛利率'),
  salesForTheRest: line('amount', 'Extra sales that pay what is left', '弥补差额的新增销售额', 'What everything else does not bring back ÷ gross margin', '其他收益未能弥补的部分 ÷ 毛利率', ({ value, business }) => breakEven(value, business).salesForTheRest, 'Gross margin', '毛利率'),
  margin: line('share', 'Margin at which the extra sales pay the cost', '保本毛利率', 'Cost ÷ extra sales', '成本 ÷ 新增销售额', ({ value, business }) => breakEven(value, business).margin, 'Extra sales', '新增销售额'),
  highestCost: line('amount', 'Highest cost that pays on average', '平均划算的最高成本', 'Cost + net benefit on average', '成本 + 平均净收益', ({ value, business }) => breakEven(value, business).cost),
  averagePd: line('probability', 'PD of the book', '组合平均违约概率', 'Mean of the customers’ PDs, weighed by exposure', '各客户违约概率按敞口加权平均', ({ averagePd }) => averagePd, 'customers that owe', '有欠款的客户'),
  breakEvenPd: line('probability', 'PD of the book at which cover pays on average', '平均划算的组合违约概率', 'The odds of all customers multiplied by one factor until the net benefit is 0', '将全部客户的违约优势比乘以同一倍数，直至平均净收益为 0', ({ breakEvenPd }) => breakEvenPd, 'nothing: it pays at no PD', '无：任何违约概率下均不划算'),
  lossRate: line('rate', 'Expected loss as a share of turnover', '预期损失占营业额', 'Beside it the market: insurers pay out 0.06 to 0.07% of insured turnover (0.173% premium × 35 to 40%)', '对比市场：保险公司赔付约占承保营业额的 0.06%–0.07%（保费 0.173% × 35%–40%）', ({ value, turnover }) => (turnover ? value.expected.without / turnover : null), 'Estimated turnover in the policy, or Annual sales of every customer', '保单的预计营业额，或每个客户的年销售额'),
  defaultedCount: defaulted('count', 'Not in the figures above: defaults that have happened are no risk of the coming year', '不计入以上各项：已发生的违约不属于未来一年的风险', (provision) => provision.count),
  defaultedOwed: defaulted('owed', 'Unpaid by them', '上述客户的未付欠款', (provision) => provision.owed),
  defaultedExpected: defaulted('expected', 'Owed × loss given default', '欠款 × 违约损失率', (provision) => provision.expectedLoss),
  claimable: defaulted('claimable', 'Such a policy on what they owe, recoveries shared; a new policy does not insure them', '按此保单条款计算，已分摊追偿；新保单不承保这些客户', (provision) => provision.claimable),
} as const satisfies Record<string, WorthLine>;

function defaulted(
  key: keyof typeof defaultedLines,
  how: string,
  howZh: string,
  of: (provision: Worth['provision']) => number | null,
): WorthLine {
  const { is, words } = defaultedLines[key];
  return line(is, words.en, words.zh, how, howZh, ({ provision }) => of(provision));
}

function line(
  is: Is,
  en: string,
  zh: string,
  how: string,
  howZh: string,
  of: WorthLine['of'],
  needs = '',
  needsZh = '',
): WorthLine {
  return { is, words: { en, zh }, how: { en: how, zh: howZh }, needs: { en: needs, zh: needsZh }, of };
}
