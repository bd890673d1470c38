import { define } from '../definition';
import { countryRiskLayout } from '../layouts/countryRisk';
import { besideCustomers, returned } from '../returned';
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
  returns: returned(besideCustomers, countryRiskLayout, {
    after: {
      en: 'A country that was not reviewed is unknown, not 0. Beside the customers, CREDITRISK reads the class where the settings give a Country weight.',
      zh: '未评审的国家为未知，而非 0。置于客户区域旁，并在设置中给出国家权重后，CREDITRISK 会读取该类别。',
    },
  }),
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
  run: async ({ customers, asOf }, call) =>
    (await import('../answers/countryRisk')).answerCountryRisk(customers, asOf, call),
});
