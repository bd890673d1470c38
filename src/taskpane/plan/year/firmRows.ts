import { businessNames } from '../../../engine/price';
import type { Language } from '../../../engine/words';
import { addressOf } from '../../port/address';
import type { CellPlan, InputPlan, StylePlan } from '../../port/sheetPlan';
import { businessFields, type BusinessField } from '../../year/ownFirm';
import { numberFormat, style } from '../look';
import { sheetWords } from '../sheetWords';
import type { YearInput } from './yearInput';

const fields = Object.keys(businessFields) as BusinessField[];

/** How many rows the firm's own figures take, without their title. */
export const firmLength = fields.length + 2;

/** What a bad year means to the firm below its title, to be typed over. */
export function firmRows({ language, equity, cash, business }: YearInput): readonly (readonly CellPlan[])[] {
  return [
    [sheetWords.firm[language]],
    [businessNames.equity[language], equity],
    [businessNames.cash[language], cash],
    ...businessRows(language, business),
  ];
}

/** The firm's business, a line each; blank where nothing was typed. */
export function businessRows(language: Language, business: YearInput['business']): readonly (readonly CellPlan[])[] {
  const typed = (name: string) => (business.find(([one]) => one === name)?.[1] ?? null) as CellPlan;
  return fields.map((field) => {
    const name = businessNames[businessFields[field].key][language];
    return [name, typed(name)];
  });
}

/** Names and values, where the title stands in this row. */
export function firmAddress(title: number): string {
  return addressOf({ top: title, left: 0, bottom: title + firmLength - 1, right: 1 }, true);
}

/** The firm's own figures by their names, where the title stands in this row. */
export function firmInputs(of: string, title: number, more: readonly string[] = []): InputPlan {
  return { of, at: `B${title + 1}`, rows: ['equity', 'cash', ...fields, ...more] };
}

export function firmStyles(title: number): readonly StylePlan[] {
  const row = (at: number, share: boolean): StylePlan => ({
    ...style.input(`B${title + 1 + at}`),
    numberFormat: share ? numberFormat.share : numberFormat.amount,
  });
  return [
    row(0, false),
    row(1, false),
    ...fields.map((field, at) => row(at + 2, businessFields[field].kind === 'share')),
  ];
}
