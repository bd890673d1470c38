import type { Words } from '../../engine/words';

/** In what amounts stand, as it is offered and as a Mapping range says it. Neither names a currency: 万 of a ledger in dollars are dollars. */
interface UnitChoice {
  readonly unit: number;
  readonly label: Words;
  readonly written: Words;
}

// prettier-ignore
export const unitChoices: readonly UnitChoice[] = [
  { unit: 1, label: { en: 'whole amounts', zh: '元（不换算）' }, written: { en: 'whole amounts', zh: '不换算' } },
  { unit: 1e3, label: { en: 'thousands', zh: '千元' }, written: { en: 'in thousands', zh: '单位：千' } },
  { unit: 1e4, label: { en: 'ten thousands (万)', zh: '万元' }, written: { en: 'in ten thousands', zh: '单位：万' } },
  { unit: 1e6, label: { en: 'millions', zh: '百万元' }, written: { en: 'in millions', zh: '单位：百万' } },
  { unit: 1e8, label: { en: 'hundred millions (亿)', zh: '亿元' }, written: { en: 'in 100 millions', zh: '单位：亿' } },
];
