import { column, layoutOf, type Is } from '../layout';
import type { Line } from '../line';

/** PROVISION: a line a bucket, then those in default, credits, the total and how the allowance moved. */
// prettier-ignore
export const provisionLayout = layoutOf({
  item: column('line', 'Item', '项目'),
  balance: column('amount', 'Balance', '账面余额'),
  given: column('share', 'Rate given', '原损失率', 'of the matrix', '表中所列'),
  rate: column('share', 'Loss rate', '预期信用损失率', 'after the outlook', '前瞻性调整后'),
  provision: column('amount', 'Provision', '坏账准备', 'balance × loss rate', '账面余额 × 预期信用损失率'),
  recovery: column('amount', 'From the insurer', '保险预期赔付', 'what the policy pays of it, × (1 − insurer PD)', '保单应赔部分 ×（1 − 保险人违约概率）'),
  net: column('amount', 'Allowance', '应计提坏账准备', 'what is booked', '入账金额'),
  previous: column('share', 'Previous rate', '上期损失率'),
  note: column('note', 'Note', '说明'),
});

interface ProvisionLineWords extends Line {
  readonly note: { readonly en: string; readonly zh: string };
}

// prettier-ignore
export const provisionLines = {
  apart: line('amount', 'In default, assessed apart', '单项计提（已违约）', '{count} customers, owed × loss given default', '{count} 个客户，欠款 × 违约损失率'),
  credits: line('amount', 'Credits that lower no bucket', '未冲减账龄段的贷项', 'Customers who owe nothing on balance, or all credits where nothing is netted', '净额不大于零的客户；不按净额计提时为全部贷项'),
  total: line('amount', 'Total', '合计', '', ''),
  read: line('amount', 'Total of what can be read', '可读取部分合计', '', ''),
  asset: line('amount', 'Expected from the insurer, an asset of its own', '保险补偿资产（单独确认）', 'Only where the settings say that cover counts as a separate asset', '仅在设置为“单独确认资产”时'),
  opening: line('amount', 'Opening allowance', '上年年末余额', '', ''),
  charge: line('amount', 'Charge', '本期计提', 'What brings the allowance to the total', '使坏账准备达到合计数所需金额'),
  reversal: line('amount', 'Reversal', '收回或转回', '', ''),
  writtenOff: line('amount', 'Written off', '核销', '', ''),
  transferred: line('amount', 'Transferred', '转销', '', ''),
  other: line('amount', 'Other', '其他', '', ''),
  closing: line('amount', 'Closing allowance', '期末余额', 'Opening + charge − reversal − written off − transferred + other', '上年年末余额 + 计提 − 收回或转回 − 核销 − 转销 + 其他'),
  notRead: line('amount', 'Not read: {customer}', '未读取：{customer}', '', ''),
} as const satisfies Record<string, ProvisionLineWords>;

function line(is: Is, en: string, zh: string, note: string, noteZh: string): ProvisionLineWords {
  return { is, words: { en, zh }, note: { en: note, zh: noteZh } };
}
