import { column, layoutOf } from '../layout';

/** LOSSCONTRIBUTIONS: each customer's part of what the whole book loses. */
// prettier-ignore
export const lossContributionsLayout = layoutOf({
  expected: column('amount', 'Expected loss', '预期损失'),
  deviation: column('amount', 'Part of standard deviation', '标准差贡献'),
  quantile: column('amount', 'Part of quantile', '分位数贡献'),
  shortfall: column('amount', 'Part of expected shortfall', '预期尾部损失贡献'),
  share: column('share', 'Share of expected shortfall', '预期尾部损失占比'),
  note: column('note', 'Note', '说明', 'why it has no part, what the policy leaves of it, on what exposure and PD rest', '为何不计份额、保单留下的部分、敞口与违约概率的依据'),
});
