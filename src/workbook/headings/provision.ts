import type { Choice } from './choice';
import type { Headings } from './heading';

export type ProvisionMethod = 'expected loss' | 'incurred loss';
export type CoverCounted = 'recovery' | 'separate asset' | 'not';

const methods: readonly Choice<ProvisionMethod>[] = [
  { value: 'expected loss', zh: '预期信用损失', also: ['ECL', 'IFRS 9', 'CAS 22', '预期损失'] },
  { value: 'incurred loss', zh: '已发生损失', also: ['small enterprise', 'incurred', '小企业会计准则', '直接转销法', '实际损失'] },
]; // prettier-ignore

const coverCounted: readonly Choice<CoverCounted>[] = [
  { value: 'recovery', zh: '冲减损失', also: ['expected recovery', 'integral', '预期回收', '冲减预期信用损失'] },
  { value: 'separate asset', zh: '单独确认资产', also: ['asset', 'reimbursement asset', '补偿资产', '其他应收款'] },
  { value: 'not', zh: '不考虑', also: ['no', 'none', '否'] },
];

/** Settings of PROVISION, within the list of all settings. */
// prettier-ignore
export const provisionSettingHeadings = {
  provisionMethod: { words: { en: 'Provision method', zh: '坏账计提方法' }, kind: 'choice', choices: methods, also: ['Impairment method', '减值方法', '计提方法'] },
  outlook: { words: { en: 'Outlook factor', zh: '前瞻性系数' }, kind: 'number', also: ['Forward-looking factor', 'Forward shift', 'Odds factor', '前瞻性调整系数', '前瞻性调整'] },
  outlookReason: { words: { en: 'Reason of the outlook', zh: '前瞻性调整理由' }, kind: 'text', also: ['Outlook reason', 'Forward-looking reason', '前瞻性调整依据'] },
  defaultsApart: { words: { en: 'Defaults apart', zh: '违约客户单项计提' }, kind: 'yes or no', also: ['Single assessment', 'Assess defaults apart', '单项计提', '单项评估'] },
  netting: { words: { en: 'Customer netting', zh: '按客户净额' }, kind: 'yes or no', also: ['Netting', 'Net by customer', '净额计提', '同一客户抵销'] },
  coverCounted: { words: { en: 'Cover counts as', zh: '信用保险的处理' }, kind: 'choice', choices: coverCounted, also: ['Credit insurance counts as', 'Insurance in provision', '保险处理'] },
  insurerPd: { words: { en: 'Insurer PD', zh: '保险人违约概率' }, kind: 'rate', also: ['PD of the insurer', '保险公司违约概率'] },
  openingAllowance: { words: { en: 'Opening allowance', zh: '上年年末余额' }, kind: 'amount', also: ['Allowance at the beginning', 'Opening provision', '期初坏账准备', '坏账准备期初余额', '期初余额'] },
  periodWrittenOff: { words: { en: 'Written off in the period', zh: '本期核销' }, kind: 'amount', also: ['Write-offs', 'Written off', '核销'] },
  periodTransferred: { words: { en: 'Transferred in the period', zh: '本期转销' }, kind: 'amount', also: ['Sold or transferred', '转销'] },
  periodOther: { words: { en: 'Other additions to the allowance', zh: '其他增加' }, kind: 'amount', also: ['Other additions', '其他变动'] },
} as const satisfies Headings<string>;

export type MatrixHeading = 'bucket' | 'rate' | 'rollRate' | 'reached' | 'lost' | 'previous';

/** What a provision matrix calls its columns; ROLLRATES' answer is one. */
// prettier-ignore
export const matrixHeadings: Headings<MatrixHeading> = {
  bucket: { words: { en: 'Bucket', zh: '账龄段' }, kind: 'text', also: ['Age', 'Ageing', 'Aging', 'Age bucket', 'Ageing bucket', 'Days past due', '账龄', '帐龄', '账龄区间', '逾期天数'] },
  rate: { words: { en: 'Loss rate', zh: '损失率' }, kind: 'text', also: ['Rate', 'ECL rate', 'Expected loss rate', 'Provision rate', 'Expected credit loss rate', '预期信用损失率', '预期损失率', '计提比例', '坏账准备计提比例', '整个存续期预期信用损失率'] },
  rollRate: { words: { en: 'Roll rate', zh: '迁徙率' }, kind: 'text', also: ['Migration rate', '平均迁徙率', '迁移率'] },
  reached: { words: { en: 'Reached', zh: '达到余额' }, kind: 'amount', also: ['Balance reached', 'Reached the bucket', '到达余额'] },
  lost: { words: { en: 'Final loss', zh: '最终损失' }, kind: 'amount', also: ['Lost', 'Never paid', 'Loss', '最终损失额', '未收回'] },
  previous: { words: { en: 'Previous rate', zh: '上期损失率' }, kind: 'text', also: ['Rate before', 'Last year’s rate', 'Prior rate', '上年损失率', '上期计提比例', '上年预期信用损失率'] },
};
