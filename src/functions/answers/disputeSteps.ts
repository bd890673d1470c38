import type { DisputeStep } from '../../engine/desk';
import type { Words } from '../../engine/words';

/** What a dispute asks for next, and how its clock stands. */
export const disputeSteps: Readonly<Record<DisputeStep, { readonly step: Words; readonly clock: Words }>> = {
  confirm: {
    step: { en: 'Confirm the dispute in writing', zh: '书面确认争议' },
    clock: { en: 'within 48 hours', zh: '48 小时内' },
  },
  settle: {
    step: { en: 'Settle the dispute', zh: '处理争议' },
    clock: { en: 'within 21 days, or by the day promised', zh: '21 天内或承诺日前' },
  },
  overdue: {
    step: { en: 'Take the dispute to those who decide', zh: '将争议提交决策人' },
    clock: { en: 'open for more than 21 days', zh: '已超过 21 天未决' },
  },
  'promise passed': {
    step: { en: 'Ask for the outcome that was promised', zh: '追问承诺的处理结果' },
    clock: { en: 'the day promised has passed', zh: '承诺的日期已过' },
  },
  'no day': {
    step: { en: 'Settle the dispute', zh: '处理争议' },
    clock: { en: 'not in the log: since when is not known', zh: '未登记台账，起始日不详' },
  },
  credit: {
    step: { en: 'Issue the credit note', zh: '开具贷项（红字发票）' },
    clock: { en: 'settled against us', zh: '结果不利于卖方' },
  },
};
