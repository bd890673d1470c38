import { customerHeadings } from './customers';
import type { Headings } from './heading';

export type LossHeading = 'customer' | 'id' | 'name' | 'loss' | 'dateOfLoss' | 'cause' | 'creditLimit' | 'currency';

// prettier-ignore
export const lossHeadings: Headings<LossHeading> = {
  customer: customerHeadings.customer,
  id: customerHeadings.id,
  name: customerHeadings.name,
  loss: { words: { en: 'Loss', zh: '损失金额' }, kind: 'amount', also: ['Losses', 'Loss amount', 'Amount of loss', 'Gross loss', 'Claim', 'Claim amount', 'Claimed amount', '损失', '损失额', '定损金额', '索赔金额', '报损金额', '损失总额'] },
  dateOfLoss: { words: { en: 'Date of loss', zh: '损失发生日' }, kind: 'day', also: ['定损日', 'Loss date', 'Day of loss', 'Loss day', '定损日期', '损失日期', '损失日', '损失确定日期', '出险日期', '出险日'] },
  cause: { words: { en: 'Cause', zh: '损失原因' }, kind: 'text', also: ['Cause of loss', 'Reason', 'Loss cause', '原因', '致损原因', '出险原因', '损失类型'] },
  creditLimit: customerHeadings.creditLimit,
  currency: customerHeadings.currency,
};
