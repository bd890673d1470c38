import type { Language } from '../../engine/words';
import { column, layoutOf } from '../layout';
import { clauseColumns } from './clauseColumns';

/** INDEMNITYSTEPS: each loss through each clause. */
// prettier-ignore
export const indemnityStepsLayout = (language: Language) => layoutOf({
  customer: column('name', 'Customer', '客户'),
  year: column('text', 'Year', '年度'),
  dateOfLoss: column('date', 'Date of loss', '损失发生日'),
  ...clauseColumns(language),
  before: column('amount', 'Before', '变动前'),
  after: column('amount', 'After', '变动后'),
});
