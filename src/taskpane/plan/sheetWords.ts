import type { Words } from '../../engine';

/** What stands on the inserted sheets, in the language of the workbook. */
export const sheetWords = {
  policy: { en: 'Policy', zh: '保单' },
  coverage: { en: 'Coverage', zh: '保障明细' },
  ageing: { en: 'Ageing', zh: '账龄' },
  claims: { en: 'Claims', zh: '索赔测算' },
  report: { en: 'Report', zh: '决策报告' },
  disclaimer: { en: 'Indicative, not an offer of cover; the policy wording decides.', zh: '仅供参考，不构成承保要约；以保单条款为准。' },
  live: { en: 'Live formulas: edit a customer, an invoice or a term, and every number follows.', zh: '全部为公式：修改客户、发票或条款，数字随之更新。' },
  asOf: { en: 'As of', zh: '截止日' },

  policyTitle: { en: 'Terms of cover', zh: '保障条款' },
  policyLead: { en: 'This sheet is the master: change a value here and the formulas follow. A blank value is “not given”.', zh: '以本表为准：在此修改数值，公式随之更新。空白表示“未填写”。' },
  mapping: { en: 'Headings of yours, and what they are read as', zh: '您的标题及其含义' },

  coverageTitle: { en: 'Coverage by customer', zh: '客户保障明细' },
  customer: { en: 'Customer', zh: '客户' },
  name: { en: 'Name', zh: '名称' },
  ifFails: { en: 'If this customer fails', zh: '若该客户违约' },
  risk: { en: 'Risk within a year', zh: '一年内的风险' },

  ageingTitle: { en: 'Ageing of receivables', zh: '应收账款账龄' },
  claimsTitle: { en: 'What the policy would pay today', zh: '保单目前可赔金额' },
} as const satisfies Record<string, Words>;
