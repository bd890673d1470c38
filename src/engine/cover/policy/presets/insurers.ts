import type { Rule } from '../../../rule';
import type { Policy } from '../policy';

/** What an insurer or a market publishes of its usual terms, as starting values to edit. What is not published stays blank; the policy wording decides. */
export interface InsurerPreset extends Rule {
  readonly terms: Partial<Policy>;
  /** The name of its published days among the time rules; null where there are none. */
  readonly timeRules: string | null;
}

const days = (count: number) => ({ count, unit: 'days' }) as const;
const months = (count: number) => ({ count, unit: 'months' }) as const;

// prettier-ignore
export const insurerPresets: readonly InsurerPreset[] = [
  {
    name: { en: 'Atradius Modula', zh: '安卓信用保险 Modula' },
    summary: { en: 'About 90 % of the loss within the limit; losses at or below the threshold are not paid; receipts oldest first, recoveries pro rata.', zh: '限额内损失约赔 90%；未超过起赔额的不予赔付；回款先到期先冲抵，追偿款按比例分摊。' },
    source: 'AT-DK2',
    terms: { wording: 'percentage of loss', insuredPercentage: 0.9, receiptsBeforeLoss: 'oldest first', recoveriesAfterLoss: 'pro rata', attachment: 'shipment', maximumExtension: days(60) },
    timeRules: 'Atradius',
  },
  {
    name: { en: 'Allianz Trade whole turnover', zh: '安联贸易统保' },
    summary: { en: '90 %, an own percentage for self-set limits; the order of deductible and percentage was not found published.', zh: '90%，自定限额另有比例；免赔额与比例的先后未见公开。' },
    source: 'AZ-CN-sched',
    terms: { insuredPercentage: 0.9, receiptsBeforeLoss: 'oldest first', recoveriesAfterLoss: 'pro rata' },
    timeRules: null,
  },
  {
    name: { en: 'Allianz Trade Simplicity', zh: '安联贸易 Simplicity' },
    summary: { en: '60 % as basic cover (90 % extended), with a maximum per customer and year from the price list; deliveries stop when 60 days late.', zh: '基本赔偿比例 60%（扩展 90%），单一买方和年度上限见价目表；逾期 60 天停止发货。' },
    source: 'AZ-CH-simp',
    terms: { wording: 'percentage of loss', insuredPercentage: 0.6, stopAfter: days(60) },
    timeRules: null,
  },
  {
    name: { en: 'Coface EasyLiner', zh: '科法斯 EasyLiner' },
    summary: { en: 'Percentage first, then the excess; recoveries go to the insurer first; overdue reported within 30 days.', zh: '先乘比例再扣免赔额；追偿款保险人优先；30 天内报告逾期。' },
    source: 'CO-IND',
    terms: { wording: 'percent then deduct', recoveriesAfterLoss: 'insurer first' },
    timeRules: 'Coface Bulgaria',
  },
  {
    name: { en: 'United Kingdom, traditional', zh: '英国传统保单' },
    summary: { en: '85 to 90 % with the greater of a minimum retention; receipts and recoveries pro rata.', zh: '85% 至 90%，与最低自留额取大；回款和追偿款按比例分摊。' },
    source: 'RY-FL',
    terms: { wording: 'minimum retention', receiptsBeforeLoss: 'pro rata', recoveriesAfterLoss: 'pro rata' },
    timeRules: 'United Kingdom',
  },
  {
    name: { en: 'France, global policy', zh: '法国统保' },
    summary: { en: 'The first loss is used up by the amounts that would be paid; the maximum is 20 to 40 times the premium, 25 on average.', zh: '累计免赔额按比例后的金额冲抵；最高赔偿限额为保费的 20 至 40 倍，平均 25 倍。' },
    source: 'PJ-fr',
    terms: { firstLossCounted: 'after percentage', recoveriesAfterLoss: 'pro rata', liabilityMultiple: 25 },
    timeRules: 'France',
  },
  {
    name: { en: 'France, excess of loss', zh: '法国超额赔款' },
    summary: { en: 'Everything above the yearly first loss, without a percentage, up to a fixed sum.', zh: '超过累计免赔额的部分全额赔付，不乘比例，最高为固定金额。' },
    source: 'PJ-quot',
    terms: { wording: 'excess of loss' },
    timeRules: null,
  },
  {
    name: { en: 'Germany', zh: '德国商品信用保险' },
    summary: { en: 'Percentage of the loss; maximum about 20 times the net premium; recoveries by payment ÷ loss.', zh: '按损失比例；最高赔偿限额约为净保费的 20 倍；追偿款按 赔款 ÷ 损失 分摊。' },
    source: 'FM-HE',
    terms: { wording: 'percentage of loss', liabilityMultiple: 20, recoveriesAfterLoss: 'pro rata' },
    timeRules: 'Germany',
  },
  {
    name: { en: 'Japan, private', zh: '日本民营' },
    summary: { en: 'The deductible comes off before the percentage, usually 90 %; receipts reduce the insured part; the yearly first loss counts amounts that would be paid.', zh: '先扣免赔额再乘比例（通常 90%）；回款全部冲减承保部分；累计免赔额按比例后的金额冲抵。' },
    source: 'JP-CALC',
    terms: { wording: 'deduct then percent', insuredPercentage: 0.9, firstLossCounted: 'after percentage', receiptsBeforeLoss: 'all to the insured part', limitStage: 'loss' },
    timeRules: null,
  },
  {
    name: { en: 'EXIM small business', zh: '美国进出口银行小企业' },
    summary: { en: '95 % without a first loss; receipts oldest first.', zh: '95%，无免赔；回款先到期先冲抵。' },
    source: 'EXIM-SB',
    terms: { wording: 'percentage of loss', insuredPercentage: 0.95, receiptsBeforeLoss: 'oldest first', discretionaryRule: 'recent information' },
    timeRules: 'EXIM',
  },
  {
    name: { en: 'UKEF export insurance', zh: '英国出口融资署出口保险' },
    summary: { en: '95 % of the loss within the limit and the maximum of the schedule.', zh: '在限额和保单明细表最高限额内，赔付损失的 95%。' },
    source: 'UKEF-SP',
    terms: { wording: 'percentage of loss', insuredPercentage: 0.95 },
    timeRules: 'UKEF',
  },
  {
    name: { en: 'HKECIC comprehensive', zh: '香港信保局综合保单' },
    summary: { en: '90 %; recoveries, expenses included, shared as the loss.', zh: '90%；追偿款（含费用）按损失比例分摊。' },
    source: 'HK-CCP',
    terms: { wording: 'percentage of loss', insuredPercentage: 0.9, recoveriesAfterLoss: 'pro rata' },
    timeRules: 'HKECIC',
  },
  {
    name: { en: 'HKECIC small business', zh: '香港信保局小企业保单' },
    summary: { en: 'A percentage of one’s choice (60, 70, 80, 90 %), at most 10,000,000 Hong Kong dollars.', zh: '赔偿比例自选（60%、70%、80%、90%），最高 1,000 万港元。' },
    source: 'HK-SBP',
    terms: { wording: 'percentage of loss', maximumLiability: 10_000_000, currency: 'HKD', recoveriesAfterLoss: 'pro rata' },
    timeRules: 'HKECIC small business',
  },
  {
    name: { en: 'Sinosure short term', zh: '中国信保短期险' },
    summary: { en: 'The lesser of loss and limit × 90 % (rejection 80 %, some countries 50 %); days of notice and claim were not found published.', zh: 'min(损失, 限额) × 90%（拒收 80%，部分国家 50%）；通知和索赔期限未见公开。' },
    source: 'GDX',
    terms: { wording: 'percentage of loss', insuredPercentage: 0.9, covers: [{ cause: 'insolvency', percentage: null }, { cause: 'default', percentage: null }, { cause: 'rejection', percentage: 0.8 }, { cause: 'political', percentage: null }] },
    timeRules: 'Sinosure',
  },
  {
    name: { en: 'Guangdong pooled SME 2024', zh: '广东小微统保 2024' },
    summary: { en: '80 % of the loss, at most 150,000 US dollars.', zh: '赔付损失的 80%，最高 15 万美元。' },
    source: 'GD-24',
    terms: { wording: 'percentage of loss', insuredPercentage: 0.8, maximumLiability: 150_000, currency: 'USD' },
    timeRules: null,
  },
  {
    name: { en: 'China domestic (Dadi)', zh: '国内贸易短期信用保险（大地）' },
    summary: { en: 'The lesser of loss and limit × percentage of the schedule; loss 6 months after the due date; disputes below 15 % of the limit need no notice.', zh: 'min(损失, 买方限额) × 承保比例（见明细表）；到期日后 6 个月定损；争议低于限额 15% 无须通知。' },
    source: 'CN-DOM',
    terms: { wording: 'percentage of loss', waitingPeriod: months(6), attachment: 'shipment' },
    timeRules: 'Dadi',
  },
  {
    name: { en: 'Changan', zh: '长安责任' },
    summary: { en: 'Percentages of the schedule; waiting period of 4 months; terms up to 180 days.', zh: '比例见明细表；等待期 4 个月；账期不超过 180 天。' },
    source: 'CA-BX',
    terms: { waitingPeriod: months(4), maximumPaymentTerm: days(180) },
    timeRules: 'Changan',
  },
];
