import { define } from '../definition';
import { bookCheckLayout } from '../layouts/bookCheck';
import { asOf } from '../parameters/asOf';
import { checkedExport } from '../parameters/checkedExport';
import { control } from '../parameters/control';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { rates } from '../parameters/rates';
import { readingSettings } from '../parameters/readingSettings';
import { returned } from '../returned';

export const bookCheck = define({
  name: 'BOOKCHECK',
  summary: {
    en: 'How an export was read, in sentences, and whether it ties to the ledger account.',
    zh: '逐条说明导出文件如何被读取，以及是否与总账科目一致。',
  },
  returns: returned({ en: 'A heading row and one row a finding', zh: '标题行，以及每条内容一行' }, bookCheckLayout, {
    after: {
      en: 'First how each column and the lines around the table were understood, then totals and the control figure, then doubts and rows that cannot be read. Where something is left to decide it lists all of it at once, and no totals.',
      zh: '依次为：各列与表外各行的读法、合计与核对数、疑点、无法读取的行。有待确定的事项时一次列全，且不列合计。',
    },
  }),
  notes: 'own',
  parameters: { export: checkedExport, control, asOf: optional(asOf), settings: readingSettings, mapping, rates },
  examples: [
    {
      title: { en: 'An open balance, a total and the account', zh: '未收余额、合计行与总账核对' },
      arguments: [
        [
          ['Customer', 'Invoice', 'Due date', 'Open balance'],
          ['Harbour Foods', '101', '2025-05-31', 400],
          ['Hill & Co', '102', '2025-07-31', 500],
          ['Total', null, null, 900],
        ],
        [[950]],
        [['2025-06-30']],
        null,
        null,
      ],
      spills: [
        ['Kind', 'Finding', 'Figure', 'Row'],
        ['Read', '“Customer” is read as Customer.', '', 1],
        ['Read', '“Invoice” is read as Invoice.', '', 1],
        ['Read', '“Due date” is read as Due date.', '', 1],
        ['Read', '“Open balance” is read as Open.', '', 1],
        ['Read', 'Row 4 is a total and not counted.', '', 4],
        ['Total', 'Rows read', 2, ''],
        ['Total', 'Customers', 2, ''],
        ['Total', 'Owed on 2025-06-30', 900, ''],
        ['Total', 'Of it overdue', 400, ''],
        ['Total', 'Of it credits', 0, ''],
        ['Total', 'Control figure', 950, ''],
        ['Doubt', 'The book differs from the control figure.', -50, ''],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "ledger" */ '../answers/bookCheck')).answerBookCheck(given, call),
});
