import type { Table } from '../rule';
import type { SourceCode } from '../sources';
import type { Words } from '../words';

/** What is done about an invoice so many days after its due date (before it: below 0). */
export interface DunningStep {
  readonly day: number;
  readonly action: Words;
}

/** Pages of one insurer disagree by days: formal letter at 15 or at 30. The days are to be edited; those of a policy are told by its deadlines. */
// prettier-ignore
export const dunningSteps: Table<DunningStep & { readonly source: SourceCode }> = {
  name: { en: 'Collection calendar', zh: '催收日程' },
  summary: { en: 'Steps by days from the due date, as Allianz Trade China, Coface and EXIM publish them.', zh: '按距到期日天数的催收步骤（安联贸易中国、科法斯、美国进出口银行公开做法）。' },
  source: 'CN-15',
  from: 1,
  until: null,
  rows: [
    { day: -15, action: { en: 'Automatic reminder', zh: '自动提醒' }, source: 'CN-15' },
    { day: -3, action: { en: 'E-mail and message: confirm the payment', zh: '邮件、短信确认付款' }, source: 'CN-15' },
    { day: 3, action: { en: 'Personal call', zh: '电话联系经办人' }, source: 'CN-15' },
    { day: 7, action: { en: 'Call again: find out why', zh: '再次致电，查明原因' }, source: 'CN-15' },
    { day: 15, action: { en: 'Formal letter, suspend deliveries', zh: '正式催款函，暂停发货' }, source: 'CN-15' },
    { day: 30, action: { en: 'Collection agency or lawyer', zh: '委托催收机构或律师' }, source: 'CO-BE' },
    { day: 60, action: { en: 'Usual end of the extension: stop deliveries', zh: '通常延长期限届满：停止发货' }, source: 'AT-IE-MEP' },
    { day: 90, action: { en: 'Notify the insurer, hand over collection', zh: '通知保险人，移交追讨' }, source: 'AT-BE-M' },
    { day: 120, action: { en: 'Usual end of the waiting period: claim', zh: '通常等待期届满：提出索赔' }, source: 'CN-DOM' },
    { day: 240, action: { en: 'Last day to file a claim with EXIM', zh: '美国进出口银行索赔最后期限' }, source: 'EX-AV' },
  ],
};
