import { define } from '../definition';
import { asOf } from '../parameters/asOf';
import { customers } from '../parameters/customers';
import { mapping } from '../parameters/mapping';
import { optional } from '../parameters/optional';
import type { Cells } from '../../workbook/values/cells';

export const countryRisk = define({
  name: 'COUNTRYRISK',
  summary: {
    en: "The OECD class of each customer's country, list of 30 January 2026.",
    zh: '各客户所在国的经合组织国家风险类别（2026 年 1 月 30 日版）。',
  },
  returns: {
    en: 'As many rows as the customers range, headings included: Recognised as, Country class (0 safest to 7, high income, unknown), Country note. A country that was not reviewed is unknown, not 0. Beside the customers, CREDITRISK reads the class where the settings give a Country weight.',
    zh: '与客户区域行数相同（含标题行）：识别为、国家类别（0 最低至 7，高收入、未知）、国家说明。未评审的国家为未知，而非 0。置于客户区域旁，并在设置中给出国家权重后，CREDITRISK 会读取该类别。',
  },
  parameters: {
    customers: { ...customers, read: (cells: Cells | null) => cells ?? [] },
    asOf: optional(asOf),
    mapping,
  },
  examples: [
    {
      title: { en: 'By name or code; Barbados was not reviewed', zh: '按名称或代码识别；巴巴多斯未评审' },
      arguments: [
        [
          ['Customer', 'Country'],
          ['Harbour Foods', 'VN'],
          ['Hill & Co', '德国'],
          ['Moor Ltd', 'Barbados'],
          ['Dale Ltd', null],
        ],
        [['2026-06-30']],
        null,
      ],
      spills: [
        ['Recognised as', 'Country class', 'Country note'],
        ['Viet Nam', 4, 'OECD list of 2026-01-30.'],
        ['Germany', 'high income', 'OECD list of 2026-01-30. Market pricing, no class.'],
        ['Barbados', 'unknown', 'OECD list of 2026-01-30. Not reviewed: unknown, not 0.'],
        ['', 'unknown', 'No country given.'],
      ],
    },
  ],
  run: async ({ customers, asOf }, call) => (await import('../answers/countryRisk')).countryRisk(customers, asOf, call),
});
