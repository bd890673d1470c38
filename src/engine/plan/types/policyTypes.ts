import type { Policy } from '../../cover/policy/policy';
import type { Rule } from '../../rule';
import type { Words } from '../../words';

export type PolicyTypeName =
  'whole turnover' | 'key accounts' | 'single buyer' | 'excess of loss' | 'top-up' | 'small business' | 'pooled';

/** A kind of policy as the market sells it, with published typical terms as starting values. Amounts count in the currency of the book. */
export interface PolicyType extends Rule {
  readonly type: PolicyTypeName;
  /** The most customers that it names, those who owe most first; null: it covers all. */
  readonly named: number | null;
  readonly terms: Partial<Policy>;
  /** What it asks of the policyholder, beyond premium. */
  readonly asks: Words;
}

const commercial = [
  { cause: 'insolvency', percentage: null },
  { cause: 'default', percentage: null },
] as const;

// prettier-ignore
export const policyTypes: readonly PolicyType[] = [
  {
    type: 'whole turnover',
    name: { en: 'Whole turnover', zh: '统保' },
    summary: { en: 'All credit sales, good and bad; 85 to 90 %; premium on turnover, about 0.25 % (Allianz Trade); maximum 20 to 40 times the premium, 25 on average.', zh: '全部赊销（无论好坏）一并投保；赔偿比例 85%–90%；按营业额计费，约 0.25%（安联贸易）；最高赔偿限额为保费的 20–40 倍，平均 25 倍。' },
    source: 'PHC',
    named: null,
    terms: { wording: 'percentage of loss', insuredPercentage: 0.9, premiumRate: 0.0025, liabilityMultiple: 25 },
    asks: { en: 'All eligible customers insured, turnover declared, limits applied for, overdue accounts notified, deliveries stopped.', zh: '合格客户须全部投保，申报营业额，逐户申请限额，逾期须报告并停止发货。' },
  },
  {
    type: 'key accounts',
    name: { en: 'Key accounts', zh: '重点客户' },
    summary: { en: '2 to 20 named customers, mostly the largest; insolvency and default; the rest of the book stays uninsured.', zh: '指定 2–20 家客户，多为最大客户；承保破产与拖欠；其余客户不承保。' },
    source: 'HIBL',
    named: 10,
    terms: { wording: 'percentage of loss', insuredPercentage: 0.9, covers: commercial, liabilityMultiple: 25 },
    asks: { en: 'The customers named, a limit for each, their turnover declared, an excess borne; insurers ask why the others are left out.', zh: '逐一指定客户并申请限额，申报其营业额，自担免赔额；保险人会询问其他客户为何不投保。' },
  },
  {
    type: 'single buyer',
    name: { en: 'Single buyer', zh: '单一买方' },
    summary: { en: 'One customer; in Britain often insolvency alone, 80 to 90 % of the limit; not for above-average risks; private insurers from a premium of 5,000.', zh: '仅一家客户；英国多只保破产，赔偿比例 80%–90%；不接受高于平均的风险；商业保险人最低保费约 5,000。' },
    source: 'HIBL',
    named: 1,
    terms: { wording: 'percentage of loss', insuredPercentage: 0.9, covers: [{ cause: 'insolvency', percentage: null }], minimumPremium: 5000 },
    asks: { en: 'Recent accounts of the customer; the premium is due whatever is sold.', zh: '提供该客户的近期财务报表；无论销售多少均须缴纳保费。' },
  },
  {
    type: 'excess of loss',
    name: { en: 'Excess of loss', zh: '超额赔款' },
    summary: { en: 'You bear a yearly first loss (25,000 at least, usually what is expected of a year), the insurer all above it up to a fixed sum, without a percentage.', zh: '自担年度累计免赔额（至少 25,000，通常等于全年预期损失），超出部分由保险人全额赔付至固定上限，不乘比例。' },
    source: 'HIBL',
    named: null,
    terms: { wording: 'excess of loss' },
    asks: { en: 'Written credit procedures of your own, kept and audited; funds for the first loss.', zh: '自有书面信用管理制度并切实执行、接受审核；有能力承担累计免赔额。' },
  },
  {
    type: 'top-up',
    name: { en: 'Top-up', zh: '追加限额' },
    summary: { en: 'A second layer above the limits of a whole-turnover policy: as much again, up to 3,000,000, for 2 % a year of the extra limit (Allianz CAP).', zh: '在统保保单限额之上追加一层：与原限额等额，最多 3,000,000，按追加限额年费率 2%（安联 CAP）。' },
    source: 'AZ-CH-cap',
    named: null,
    terms: { wording: 'percentage of loss', insuredPercentage: 0.9, premiumRate: 0.0025, liabilityMultiple: 25, topUp: 'CAP', topUpMonths: 12 },
    asks: { en: 'A primary policy in force; refused where the primary limit is nil.', zh: '须有有效的基础保单；基础限额为零者不予追加。' },
  },
  {
    type: 'small business',
    name: { en: 'Export agency, small business', zh: '出口信用机构小企业保单' },
    summary: { en: 'EXIM: 95 %, no first loss, no minimum premium, 0.65 % of export sales; commercial and political risks.', zh: '美国进出口银行：赔偿比例 95%，无免赔，无最低保费，按出口销售额 0.65% 计费；商业风险与政治风险。' },
    source: 'EXIM-FAQ',
    named: null,
    terms: { wording: 'percentage of loss', insuredPercentage: 0.95, premiumRate: 0.0065 },
    asks: { en: 'A small exporter of that country; export sales alone; shipments reported each month, overdue invoices too.', zh: '须为该国小型出口企业；仅限出口销售；按月申报出运及逾期发票。' },
  },
  {
    type: 'pooled',
    name: { en: 'Export agency, pooled', zh: '小微企业统保平台' },
    summary: { en: 'Guangdong 2024: 80 %, at most 150,000 (US dollars) a year; about 0.3 % after the subsidy (trade press).', zh: '广东 2024：赔偿比例 80%，全年最高 15 万（美元）；补贴后约 0.3%（行业媒体）。' },
    source: 'GD-24',
    named: null,
    terms: { wording: 'percentage of loss', insuredPercentage: 0.8, maximumLiability: 150_000, premiumRate: 0.003 },
    asks: { en: 'A small or micro exporter registered in the region; export sales alone.', zh: '须为当地注册的小微出口企业；仅限出口销售。' },
  },
];

/** Where no rate is published: what insurers pay out of a premium, in the middle of 35 to 40 %. */
export const usualLossRatio: Rule & { readonly share: number } = {
  name: { en: 'Loss ratio of insurers', zh: '保险人赔付率' },
  summary: {
    en: 'Insurers pay out 35 to 40 % of premiums: without a published rate the premium is the expected indemnity ÷ 37.5 %.',
    zh: '保险人赔付率约为 35%–40%：无公开费率时，保费 = 预期赔款 ÷ 37.5%。',
  },
  source: 'cofaceResults',
  share: 0.375,
};

/** The least yearly first loss that is sold. */
export const leastFirstLoss = 25_000;
