import type { RecoveriesRange } from '../../workbook/ranges/recoveries';
import type { Parameter } from '../definition';

export const recoveries: Parameter<RecoveriesRange> = {
  name: 'recoveries',
  help: {
    en: 'What came in after losses, with its heading row: Customer, Recovered, Debt (all that was owed at the date of loss), and where known Costs, Indemnity, Credit limit, Date.',
    zh: '损后回款（含标题行）：客户、追偿款、欠款（损失发生日全部欠款）；如有：费用、赔款、信用限额、日期。',
  },
  called: () => ({ en: 'Recoveries', zh: '追偿款' }),
  dimensionality: 'matrix',
  optional: false,
  read: async (cells, call) =>
    (await import(/* webpackChunkName: "cover" */ '../../workbook/ranges/recoveries')).readRecoveries(
      cells ?? [],
      call,
    ),
};
