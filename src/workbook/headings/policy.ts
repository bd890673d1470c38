import { policyTerms, type Policy } from '../../engine';
import { dateSystem } from '../dateSystem';
import type { Headings } from './heading';

export type PolicyHeading = keyof Policy | 'dateSystem';

/** What the terms of a policy are called in schedules, quotes and Chinese policies. */
export const policyHeadings: Headings<PolicyHeading> = {
  wording: { words: policyTerms.wording, also: ['Order of clauses', 'Policy wording', '计算顺序', '赔付顺序'] },
  insuredPercentage: {
    words: policyTerms.insuredPercentage,
    also: ['Insured %', 'Percentage of cover', 'Cover percentage', 'Cover', 'Indemnity percentage', 'Insured share', 'Indemnity', '承保比例', '赔付比例', '保险比例', '最高赔偿比例', '赔付率'],
  },
  nonQualifyingLoss: { words: policyTerms.nonQualifyingLoss, also: ['NQL', 'Threshold', 'Claims threshold', 'Loss threshold', 'Franchise', '最低理赔额', '理赔起点', '赔偿门槛'] },
  eachLossDeductible: {
    words: policyTerms.eachLossDeductible,
    also: ['Deductible', 'Each and every loss', 'Each and every first loss', 'E&E', 'EEFL', 'Deductible each loss', 'First loss each loss', '每次免赔额', '每笔免赔额', '单一买方最初损失', '单笔免赔额', '绝对免赔额'],
  },
  minimumRetention: { words: policyTerms.minimumRetention, also: ['Min retention', 'Minimum own retention', 'MR', '最低自留', '最低自担额', '最小自留额'] },
  aggregateFirstLoss: { words: policyTerms.aggregateFirstLoss, also: ['AFL', 'Annual aggregate first loss', 'Aggregate deductible', 'Annual first loss', 'AAFL', 'Annual aggregate deductible', '累计最初损失', '年度累计免赔额', '年累计免赔额', '累计免赔'] },
  firstLossCounted: { words: policyTerms.firstLossCounted, also: ['First loss basis', 'AFL basis', 'First loss eroded by', '累计免赔口径', '免赔额口径', '累计免赔额计算口径'] },
  firstLossUsed: { words: policyTerms.firstLossUsed, also: ['First loss used', 'AFL used', 'AFL already used', '累计免赔额已用', '已用免赔额', '已使用累计免赔额'] },
  maximumLiability: {
    words: policyTerms.maximumLiability,
    also: ['ML', 'Max liability', 'Maximum indemnity', 'Maximum policy liability', 'Insurer’s maximum liability', 'Maximum payable', 'MAL', '责任限额', '最高责任限额', '累计赔偿限额', '最高赔付限额', '保单限额', '年度赔偿限额'],
  },
  alreadyPaid: { words: policyTerms.alreadyPaid, also: ['Already paid', 'Claims paid this year', 'Paid this year', 'Indemnities paid', '已赔付', '本年已赔', '本年已赔款', '已赔付金额'] },
  creditLimit: { words: policyTerms.creditLimit, also: ['Limit', 'Limit per customer', 'Limit per buyer', 'Buyer limit', 'Discretionary limit', 'Credit limit per customer', '限额', '买方限额', '单一买方限额', '信用额度', '自行掌握限额'] },
  maximumPaymentTerm: { words: policyTerms.maximumPaymentTerm, also: ['Maximum credit term', 'Max payment term', 'Maximum terms of payment', 'Maximum payment terms', 'MTP', 'Maximum credit period', '最长付款期限', '最长账期', '最长信用期', '最长赊账期'] },
  waitingPeriod: { words: policyTerms.waitingPeriod, also: ['Waiting time', 'Claims waiting period', 'Protracted default period', '赔款等待期', '索赔等待期', '定损等待期'] },
  policyStart: { words: policyTerms.policyStart, also: ['Start', 'Start date', 'Inception', 'Inception date', 'Period from', 'Policy from', '起保日期', '保险起始日', '生效日', '保险期间起', '起期'] },
  policyEnd: { words: policyTerms.policyEnd, also: ['End', 'End date', 'Expiry', 'Expiry date', 'Period to', 'Policy to', '终保日期', '保险终止日', '到期日', '保险期间止', '止期'] },
  attachment: { words: policyTerms.attachment, also: ['Attachment basis', 'Basis of attachment', 'Basis of cover', '归属口径', '归属基础', '承保基础'] },
  receiptsBeforeLoss: { words: policyTerms.receiptsBeforeLoss, also: ['Receipts before the loss', 'Allocation of receipts', 'Receipts', 'Allocation', '损失前回款', '回款分配', '定损前回款', '回款冲抵顺序'] },
  currency: { words: policyTerms.currency, also: ['Ccy', 'Policy currency', 'Curr', '货币', '保单币种', '币别'] },
  dueDateCounted: { words: policyTerms.dueDateCounted, also: ['Postponed due date', '展期后到期日'] },
  maximumExtension: { words: policyTerms.maximumExtension, also: ['MEP', 'Maximum extension', 'Extension period', '最高延长期', '最高延长期限', '最长延期'] },
  extensionFrom: { words: policyTerms.extensionFrom, also: ['MEP counted from', 'MEP from', '延长期限起算'] },
  stopAfter: { words: policyTerms.stopAfter, also: ['Stop shipment', 'Stop shipments after', 'Stoppage of cover', '停止出货', '停止出运期限', '停止承保期限'] },
  stopMateriality: { words: policyTerms.stopMateriality, also: ['Materiality', 'Stop materiality', '停止出货重要性比例'] },
  noticeFrom: { words: policyTerms.noticeFrom, also: ['Notice counted from', '通知起算'] },
  noticeAfter: { words: policyTerms.noticeAfter, also: ['Notice after'] },
  noticeWithin: { words: policyTerms.noticeWithin, also: ['Notification of overdue', 'Overdue notification', 'Notice within', 'Notice period', '逾期欠款通知', '通知期限', '可损通知期限'] },
  noticeThreshold: { words: policyTerms.noticeThreshold, also: ['Notice threshold', '通知起点'] },
  insolvencyNoticeWithin: { words: policyTerms.insolvencyNoticeWithin, also: ['Notice of insolvency'] },
  collectionWithin: { words: policyTerms.collectionWithin, also: ['Collection hand-over', 'Hand over to collection within', '移交催收期限', '催收期限'] },
  waitingFrom: { words: policyTerms.waitingFrom, also: ['Waiting period from', 'Waiting period counted from', '等待期起点'] },
  claimFrom: { words: policyTerms.claimFrom, also: ['Claim filing from', '索赔起算'] },
  claimWithin: { words: policyTerms.claimWithin, also: ['Claim filing', 'Claims deadline', 'Claim period', 'File claim within', '提交索赔期限', '索赔时限'] },
  claimWithinOfInvoice: { words: policyTerms.claimWithinOfInvoice, also: ['Claim within of shipment', '索赔期限（自出运）'] },
  settlementWithin: { words: policyTerms.settlementWithin, also: ['Settlement', 'Payment of claim', 'Claims payment', '赔款支付期限', '理赔期限'] },
  disputeTolerance: { words: policyTerms.disputeTolerance, also: ['Disputes ignored below', '争议比例'] },
  warnWithin: { words: policyTerms.warnWithin, also: ['Warning', '预警天数'] },
  dateSystem,
};
