import type { Words } from '../../engine/words';

/** The sentences of the list of what to do now, loaded with it. Words in braces are numbers or names. */
// prettier-ignore
export const todoWords = {
  title: { en: 'What to do now', zh: '当前待办' },
  lead: { en: 'The most money first. Press one to go to its row.', zh: '金额大者在前，点击可转到所在行。' },
  invoice: { en: 'invoice {invoice}', zh: '发票 {invoice}' },
  by: { en: 'by {day}', zh: '期限 {day}' },
  late: { en: '{days} days late', zh: '已过期 {days} 天' },
  today: { en: 'today', zh: '今天' },
  left: { en: '{days} days left', zh: '剩余 {days} 天' },
  nothing: { en: 'Nothing to do: no duty is near, nobody is late, limits fit.', zh: '无待办事项：没有临近的义务，无人逾期，限额合适。' },
  more: { en: '{what}, {amount} at stake together: ACTIONS lists them where the setting “Actions shown” is higher.', zh: '{what}，合计涉及 {amount}：调高设置“列示项数”后 ACTIONS 可全部列出。' },
  notRead: { en: 'Not in this list, because it cannot be read:', zh: '因无法读取而未列入：' },
} as const satisfies Record<string, Words>;
