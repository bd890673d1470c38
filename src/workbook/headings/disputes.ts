import { customerHeadings } from './customers';
import type { Headings } from './heading';

export type DisputeHeading =
  'invoice' | 'customer' | 'part' | 'reason' | 'opened' | 'owner' | 'promised' | 'outcome' | 'currency';

/** The log of disputes, one a row; a CRM's cases are read as they are. */
// prettier-ignore
export const disputeHeadings = {
  invoice: { words: { en: 'Invoice', zh: '发票号' }, kind: 'text', also: ['Invoice no', 'Invoice number', 'Document no', 'Invoice ID', '发票', '发票号码', '单据号', '单据编号'] },
  customer: { ...customerHeadings.customer, later: [] },
  part: { words: { en: 'Disputed amount', zh: '争议金额' }, kind: 'amount', also: ['Part', 'Amount', 'Amount in dispute', 'Contested amount', '金额', '有争议金额'] },
  reason: { words: { en: 'Reason', zh: '争议原因' }, kind: 'text', also: ['Dispute reason', 'Reason code', 'Cause', 'Type', '原因', '争议类型', '原因代码'] },
  opened: { words: { en: 'Opened', zh: '提出日期' }, kind: 'day', also: ['Opened on', 'Date', 'Date opened', 'Created', 'Created on', 'Reported', '日期', '登记日期', '争议日期', '创建日期'] },
  owner: { words: { en: 'Owner', zh: '负责人' }, kind: 'text', also: ['Responsible', 'Processor', 'Assigned to', 'Person responsible', '经办人', '责任人', '处理人'] },
  promised: { words: { en: 'Promised', zh: '承诺解决日' }, kind: 'day', also: ['Promised date', 'Solve by', 'Target date', 'Planned close date', 'Due', '计划解决日', '预计解决日期', '承诺日期'] },
  outcome: { words: { en: 'Outcome', zh: '处理结果' }, kind: 'text', also: ['Result', 'Status', 'Dispute status', 'Resolution', '结果', '状态', '争议状态'] },
  currency: customerHeadings.currency,
} as const satisfies Headings<DisputeHeading>;
