import type { Headings } from './heading';

/** Settings of the plans, in the same two columns as those of the risk engine. */
export type PlanSettingHeading = 'lossMultiple' | 'exposureRate';

export const planSettingHeadings: Headings<PlanSettingHeading> = {
  lossMultiple: { words: { en: 'Premium per expected loss', zh: '保费与预期赔款之比' }, also: ['Loss multiple', 'Premium loading', '保费倍数'] },
  exposureRate: { words: { en: 'Premium on exposure', zh: '敞口费率' }, also: ['Rate on exposure', 'Exposure rate'] },
};

/** Tiers of customers with the percentages of the tiered plans. */
export const coverTierHeadings = {
  upTo: { words: { en: 'PD up to', zh: '违约概率上限' }, also: ['Up to PD', 'Highest PD', 'PD'] },
  grade: { words: { en: 'Grade', zh: '评级' }, also: ['Rating', '等级', '信用等级'] },
  differentiated: { words: { en: 'Differentiated', zh: '差异化' }, also: ['Insured percentage', 'Differentiated cover', '赔偿比例', '差异化比例'] },
  insurerMost: { words: { en: 'Insurer maximum', zh: '保险人上限' }, also: ['Insurer grid', 'Maximum', 'Grid', '保险人分级', '最高比例'] },
} as const satisfies Headings<string>;
