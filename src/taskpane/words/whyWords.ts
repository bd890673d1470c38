import type { Language } from '../../engine/words';

/** The words of the card that explains the selected cell. */
// prettier-ignore
const en = {
  title: 'Why this number',
  trying: 'Trying what would change it…',
  pin: 'Pin',
  pinned: 'Pinned',
  pinHelp: 'Keep this explanation while other cells are selected',
  insert: 'Insert as a sheet',
  open: 'Show the reasons',
  fold: 'Fold',
  step: 'Steps',
  beside: 'In the same row',
  item: 'Entries behind it',
  given: 'From your rows',
  term: 'Terms and settings',
  leftOut: 'Not given, usual values stand in',
  note: 'To be known',
  change: 'What would change it most',
  source: 'Sources',
};

// prettier-ignore
const zh: typeof en = {
  title: '为何是这个数',
  trying: '正在试算各项改动…',
  pin: '固定',
  pinned: '已固定',
  pinHelp: '选择其他单元格时保留此解释',
  insert: '插入为工作表',
  open: '显示原因',
  fold: '收起',
  step: '步骤',
  beside: '同行数值',
  item: '明细',
  given: '所填数据',
  term: '条款与设置',
  leftOut: '未填（采用默认值）',
  note: '说明',
  change: '影响最大的改动',
  source: '来源',
};

export const whyWords: Readonly<Record<Language, typeof en>> = { en, zh };

export type WhyWords = typeof en;
