import type { Cells } from '../../workbook/values/cells';
import type { Parameter } from '../definition';

/** Handed on as cells: what reads them loads with the rules of recovery. */
export const recoveries: Parameter<Cells> = {
  name: 'recoveries',
  help: {
    en: 'What came in after losses, with its heading row: Customer, Recovered, Debt (all that was owed at the date of loss), and where known Costs, Indemnity, Credit limit, Date.',
    zh: '损后回款（含标题行）：客户、追偿款、欠款（定损日全部欠款）；如有：费用、赔款、信用限额、日期。',
  },
  dimensionality: 'matrix',
  optional: false,
  read: (cells) => cells ?? [],
};
