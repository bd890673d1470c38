import { define } from '../definition';
import { ledgerLayout } from '../layouts/ledger';
import { asOf } from '../parameters/asOf';
import { exported } from '../parameters/exported';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import { rates } from '../parameters/rates';
import { readingSettings } from '../parameters/readingSettings';
import { returned } from '../returned';

export const ledger = define({
  name: 'LEDGER',
  summary: {
    en: 'The receivables as they are understood: one row an entry, as every other function sees them.',
    zh: '应收账款的读取结果：每笔一行，与其他函数所见一致。',
  },
  returns: returned({ en: 'A heading row and one row an entry', zh: '标题行，以及每笔一行' }, ledgerLayout, {
    after: {
      en: 'Without asOf the day in the title counts, else all that the export says was paid. Groups, totals, footers and blank rows are left out; a row that cannot be read keeps its reason.',
      zh: '未给基准日时，取标题中的日期，否则导出中的付款全部计入。分组行、合计行、页脚和空行不列出；无法读取的行保留原因。',
    },
  }),
  notes: 'own',
  parameters: { export: exported, asOf: optional(asOf), settings: readingSettings, mapping, rates },
  examples: [
    {
      title: { en: 'An export with groups, a credit and totals', zh: '含分组、贷项和合计的导出文件' },
      arguments: [
        [
          ['Open items as of 30 June 2025', null, null, null, null],
          ['Customer', 'Invoice', 'Due date', 'Amount', 'Open balance'],
          ['Harbour Foods', null, null, null, null],
          [null, '101', '2025-05-31', '1,000.00', '400.00'],
          [null, '102', '2025-07-31', '500.00', '500.00'],
          ['Total for Harbour Foods', null, null, '1,500.00', '900.00'],
        ],
        null,
        null,
        null,
      ],
      spills: [
        // prettier-ignore
        ['Customer', 'Customer name', 'Invoice', 'Document type', 'Invoice date', 'Due date', 'Amount', 'Paid', 'Credited', 'Open', 'Currency', 'Disputed amount', 'Note', 'Paid date', 'Row'],
        ['Harbour Foods', '', '101', 'Invoice', '', '2025-05-31', 1000, 600, 0, 400, '', 0, '', '', 4],
        ['Harbour Foods', '', '102', 'Invoice', '', '2025-07-31', 500, 0, 0, 500, '', 0, '', '', 5],
      ],
    },
  ],
  run: async (given, call) =>
    (await import(/* webpackChunkName: "ledger" */ '../answers/ledger')).answerLedger(given, call),
});
