import type { Rule } from '../../../rule';
import type { Policy } from '../policy';
import type { TimeTerms } from '../timeTerms';

/** The days that an insurer publishes, as starting values for what a policy leaves blank. What is not published stays blank. */
export interface TimeRules extends Rule {
  readonly terms: Partial<TimeTerms & Pick<Policy, 'waitingPeriod' | 'maximumPaymentTerm'>>;
}

const days = (count: number) => ({ count, unit: 'days' }) as const;
const months = (count: number) => ({ count, unit: 'months' }) as const;
const businessDays = (count: number) => ({ count, unit: 'business days' }) as const;

/** Each published set of days by its name; where a market has several, each is one. */
// prettier-ignore
export const timeRules: readonly TimeRules[] = [
  {
    name: { en: 'Atradius', zh: '安卓信用保险' },
    summary: { en: 'Extension of 60 days from the original due date; deliveries stop when it ends; notice and collection within 30 days of its end; paid within 30 days.', zh: '自原到期日起延长 60 天；届满即停止发货；届满后 30 天内通知并委托催收；30 天内赔付。' },
    source: 'AT-IE-MEP',
    terms: { dueDateCounted: 'original', maximumExtension: days(60), extensionFrom: 'due date', noticeFrom: 'extension end', noticeWithin: days(30), collectionWithin: days(30), settlementWithin: days(30) },
  },
  {
    name: { en: 'Coface Belgium', zh: '科法斯比利时' },
    summary: { en: 'Notice within 30 days of the due date.', zh: '到期日后 30 天内通知。' },
    source: 'CO-BE',
    terms: { noticeFrom: 'due date', noticeWithin: days(30) },
  },
  {
    name: { en: 'Coface Bulgaria', zh: '科法斯保加利亚' },
    summary: { en: 'Notice within 30 days of the first unpaid due date, within 7 days of knowing of an insolvency.', zh: '首个未付到期日后 30 天内通知；获知破产后 7 天内通知。' },
    source: 'CO-BG',
    terms: { noticeFrom: 'due date', noticeWithin: days(30), insolvencyNoticeWithin: days(7) },
  },
  {
    name: { en: 'EDC', zh: '加拿大 EDC' },
    summary: { en: 'Deliveries stop where more than a tenth of what is owed is more than 60 days late.', zh: '欠款中超过 10% 逾期逾 60 天的，停止发货。' },
    source: 'AU-EDC',
    terms: { stopAfter: days(60), stopMateriality: 0.1 },
  },
  {
    name: { en: 'EXIM', zh: '美国进出口银行' },
    summary: { en: 'Terms up to 180 days; deliveries stop and invoices of 25,000 or more are reported when 90 days late; claim from 3 months, filed within 240 days of the due date, paid within 60 days.', zh: '账期不超过 180 天；逾期 90 天停止发货，25,000 以上须报告；3 个月后可索赔，到期日后 240 天内提交，60 天内赔付。' },
    source: 'EX-AV',
    terms: { maximumPaymentTerm: days(180), stopAfter: days(90), noticeFrom: 'due date', noticeAfter: days(90), noticeThreshold: 25_000, waitingPeriod: months(3), claimFrom: 'due date', claimWithin: days(240), settlementWithin: days(60) },
  },
  {
    name: { en: 'HKECIC', zh: '香港信保局' },
    summary: { en: 'Notice within 5 business days once unpaid for 60 days; waiting period of 4 months from the due date.', zh: '逾期 60 天后 5 个工作日内通知；等待期为到期日起 4 个月。' },
    source: 'HK-INFO',
    terms: { noticeFrom: 'due date', noticeAfter: days(60), noticeWithin: businessDays(5), waitingFrom: 'due date', waitingPeriod: months(4) },
  },
  {
    name: { en: 'HKECIC local', zh: '香港信保局（本地买方）' },
    summary: { en: 'Hong Kong buyers and micro-policies: notice within 5 business days once unpaid for 30 days; waiting period of 4 months.', zh: '香港买方及小微保单：逾期 30 天后 5 个工作日内通知；等待期 4 个月。' },
    source: 'HK-INFO',
    terms: { noticeFrom: 'due date', noticeAfter: days(30), noticeWithin: businessDays(5), waitingFrom: 'due date', waitingPeriod: months(4) },
  },
  {
    name: { en: 'HKECIC small business', zh: '香港信保局小企业保单' },
    summary: { en: 'Claims below 500,000 Hong Kong dollars: waiting period of 3 months from the due date.', zh: '50 万港元以下的索赔：等待期为到期日起 3 个月。' },
    source: 'HK-SBP',
    terms: { noticeFrom: 'due date', noticeAfter: days(60), noticeWithin: businessDays(5), waitingFrom: 'due date', waitingPeriod: months(3) },
  },
  {
    name: { en: 'UKEF', zh: '英国出口融资署' },
    summary: { en: 'Waiting period of 6 months from the due date; claims until 12 months after the policy ends.', zh: '等待期为到期日起 6 个月；保险期间届满后 12 个月内索赔。' },
    source: 'UKEF-M',
    terms: { waitingFrom: 'due date', waitingPeriod: months(6), claimFrom: 'policy end', claimWithin: months(12) },
  },
  {
    name: { en: 'Dadi', zh: '大地保险' },
    summary: { en: 'Domestic form: loss 6 months after the original due date, claim within 6 months of the extension’s end, paid within 30 days; disputes below 15 % of the limit need no notice.', zh: '国内条款：原到期日后 6 个月定损，延长期届满后 6 个月内索赔，30 天内赔付；争议低于限额 15% 无须通知。' },
    source: 'CN-DOM',
    terms: { dueDateCounted: 'original', waitingFrom: 'due date', waitingPeriod: months(6), claimFrom: 'extension end', claimWithin: months(6), settlementWithin: days(30), disputeTolerance: 0.15 },
  },
  {
    name: { en: 'Changan', zh: '长安责任' },
    summary: { en: 'Domestic form: terms up to 180 days, waiting period of 4 months.', zh: '国内条款：账期不超过 180 天，等待期 4 个月。' },
    source: 'CA-BX',
    terms: { maximumPaymentTerm: days(180), waitingPeriod: months(4) },
  },
  {
    name: { en: 'PICC export', zh: '人保出口' },
    summary: { en: 'Terms up to 360 days; other days are in the policy.', zh: '账期不超过 360 天；其他期限见保单。' },
    source: 'PICC',
    terms: { maximumPaymentTerm: days(360) },
  },
  {
    name: { en: 'Sinosure', zh: '中国信保' },
    summary: { en: 'Terms up to 180 days (extended 360); days of notice and claim were not found published.', zh: '账期不超过 180 天（可延至 360 天）；通知和索赔期限未见公开。' },
    source: 'GDX',
    terms: { maximumPaymentTerm: days(180) },
  },
  {
    name: { en: 'Allianz China factoring', zh: '安联中国保理' },
    summary: { en: 'The waiting period runs from receipt of the complete overdue notice; its length is in the policy.', zh: '等待期自收到完整的逾期通知起算；长短见保单。' },
    source: 'AZ-CN-fac',
    terms: { waitingFrom: 'overdue notice' },
  },
  {
    name: { en: 'EH US', zh: '裕利安宜美国' },
    summary: { en: 'Form of 2012: claim within 90 days of the due date or 180 days of shipment, whichever is later.', zh: '2012 年条款：到期日后 90 天或发货后 180 天内索赔，以较晚者为准。' },
    source: 'EH-12',
    terms: { claimFrom: 'due date', claimWithin: days(90), claimWithinOfInvoice: days(180) },
  },
  {
    name: { en: 'PRISMA', zh: 'PRISMA' },
    summary: { en: 'The extension runs from the invoice date; loss 6 months after collection began.', zh: '延长期自开票日起算；委托催收后 6 个月定损。' },
    source: 'PRISMA',
    terms: { extensionFrom: 'invoice date', waitingFrom: 'collection', waitingPeriod: months(6) },
  },
  {
    name: { en: 'Germany', zh: '德国' },
    summary: { en: 'Loss at the latest 5 months after the collection order.', zh: '最迟在委托催收后 5 个月定损。' },
    source: 'GA24',
    terms: { waitingFrom: 'collection', waitingPeriod: months(5) },
  },
  {
    name: { en: 'Shipment policy', zh: '出运保单' },
    summary: { en: 'One postponement within the extension is allowed, and the new date then becomes the due date.', zh: '允许在延长期内展期一次，展期后的日期即为到期日。' },
    source: 'LI-PD',
    terms: { dueDateCounted: 'new' },
  },
  {
    name: { en: 'United Kingdom', zh: '英国' },
    summary: { en: 'Deliveries stop 30 to 60 days after the due date; the earlier day is filled in.', zh: '到期日后 30 至 60 天停止发货；此处填较早者。' },
    source: 'UKCI',
    terms: { stopAfter: days(30) },
  },
  {
    name: { en: 'France', zh: '法国' },
    summary: { en: 'Loss 3 to 6 months after the claim was filed; the later is filled in.', zh: '提交索赔后 3 至 6 个月定损；此处填较晚者。' },
    source: 'EAC',
    terms: { waitingFrom: 'claim', waitingPeriod: months(6) },
  },
  {
    name: { en: 'US broker', zh: '美国经纪人' },
    summary: { en: "A broker's note on usual policies: claim within 180 days of the invoice, notice of a bankruptcy within 10 to 20 days; the earlier is filled in.", zh: '经纪人对常见保单的说明：开票后 180 天内索赔；破产 10 至 20 天内通知，此处填较早者。' },
    source: 'ARI',
    terms: { claimFrom: 'invoice date', claimWithin: days(180), insolvencyNoticeWithin: days(10) },
  },
  {
    name: { en: 'Allianz China', zh: '安联中国' },
    summary: { en: 'Marketing: claims are paid within 30 business days.', zh: '宣传资料：30 个工作日内赔付。' },
    source: 'CN-22',
    terms: { settlementWithin: businessDays(30) },
  },
];
