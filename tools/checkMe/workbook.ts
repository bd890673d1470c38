import type { Language } from '../../src/engine/words';
import { quotedSheet } from '../../src/host/grid/address';
import type { Cell, Sheet, Workbook } from '../../src/host/grid/document';
import { claims, premiums, recoveries } from './coverSheets';
import { creditRiskPlusPlans } from './creditRiskPlus';
import type { PlanIn } from './plan';
import { countryClasses, grades, lowDefaults, statements } from './riskSheets';
import { sheetOf } from './sheet';
import { emptySheet } from '../../src/host/grid/emptySheet';

const plans: readonly PlanIn[] = [
  ...creditRiskPlusPlans,
  statements,
  grades,
  lowDefaults,
  countryClasses,
  claims,
  recoveries,
  premiums,
];

/** The functions that it calls. */
export const checkMeFunctions: readonly string[] = [
  'LOSSDISTRIBUTION',
  'LOSSCONTRIBUTIONS',
  'CONCENTRATION',
  'FINANCIALSCORE',
  'PDMAP',
  'DEFAULTRATES',
  'COUNTRYRISK',
  'INDEMNITY',
  'RECOVERY',
  'PREMIUM',
];

/** Published tables beside our own functions, live: what is printed, what comes out, and whether they agree. */
export function checkMe(language: Language): Workbook {
  const sheets = plans.map((plan) => sheetOf(plan(language), language));
  const counts = plans.map((plan) => plan(language).comparisons.length);
  return { sheets: [overview(sheets, counts, language), ...sheets], names: [], date1904: false, settings: {} };
}

function overview(sheets: readonly Sheet[], counts: readonly number[], language: Language): Sheet {
  const [title, about, sheet, values, agrees, all] = words[language];
  const bold = { bold: true };
  const rows = sheets.map(({ name }, at): readonly Cell[] => [
    { value: name },
    { value: counts[at]! },
    { value: null, formula: `=${quotedSheet(name)}!F4` },
  ]);
  const last: readonly Cell[] = [
    { value: all!, style: bold },
    { value: null, formula: `=SUM(B5:B${4 + sheets.length})`, style: bold },
    {
      value: null,
      formula: `=IF(COUNTIF(C5:C${4 + sheets.length},"OK")=${sheets.length},"OK",${language === 'zh' ? '"不符"' : '"APART"'})`,
      style: bold,
    },
  ];
  return {
    ...emptySheet,
    name: language === 'zh' ? '总览' : 'Overview',
    cells: [
      [{ value: title!, style: { bold: true, size: 16, color: '#1F4E79' } }],
      [{ value: about! }],
      undefined,
      [sheet!, values!, agrees!].map((value) => ({ value, style: bold })),
      ...rows,
      last,
    ],
    columnWidths: { 0: 30, 1: 16, 2: 12 },
    frozenRows: 4,
  };
}

const words: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Check me',
    'Published figures beside our own functions, calculated live. Each printed value names its source; the tolerance is what its last printed digit leaves open.',
    'Sheet',
    'Printed values',
    'Agrees',
    'All',
  ],
  zh: [
    '自行核对',
    '公布的数值与本加载项函数的实时计算结果对照。每个公布值注明来源；允差为其末位数字所留的余地。',
    '工作表',
    '公布值个数',
    '一致',
    '合计',
  ],
};
