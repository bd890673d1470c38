import { choiceColumn, column, layoutOf } from '../layout';

const lights = {
  green: { en: 'green', zh: '绿' },
  amber: { en: 'amber', zh: '黄' },
  red: { en: 'red', zh: '红' },
};

/** COVERDEADLINES: what the policy asks for next, and until when. */
// prettier-ignore
export const coverDeadlinesLayout = layoutOf({
  duty: column('text', 'Next duty', '下一步'),
  date: column('date', 'Date', '日期'),
  daysLeft: column('days', 'Days left', '剩余天数'),
  light: choiceColumn('Light', '提示灯', lights, 'green, amber, red', '绿、黄、红'),
  uninsuredFrom: column('date', 'Uninsured from', '新发货停保日', 'new deliveries', '自该日起的新发货不予承保'),
  dateOfLoss: column('date', 'Date of loss', '损失发生日'),
  indemnityBy: column('date', 'Indemnity by', '赔付期限'),
  note: column('note', 'Note', '说明'),
});
