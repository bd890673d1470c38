import { choiceColumn, column, layoutOf } from '../layout';

/** What a line of BOOKCHECK is. */
const kindsOfLines = {
  read: { en: 'Read', zh: '读法' },
  total: { en: 'Total', zh: '合计' },
  doubt: { en: 'Doubt', zh: '疑点' },
  hurdle: { en: 'To decide', zh: '待确定' },
  missing: { en: 'Missing', zh: '缺少' },
  unread: { en: 'Not read', zh: '未读取' },
} as const;

/** BOOKCHECK: how a book was read, line by line. */
// prettier-ignore
export const bookCheckLayout = layoutOf({
  kind: choiceColumn('Kind', '类别', kindsOfLines, 'Read: how it was understood; Not read: rows without effect until they are mended', '读法：如何理解；未读取：修正前不起作用的行'),
  says: column('text', 'Finding', '内容'),
  amount: column('amount', 'Figure', '数值'),
  row: column('count', 'Row', '行号', 'in the export, counted from its first row', '在导出区域中，从首行起算'),
});
