import { attempt } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { businessNames, type Business } from '../../engine/price';
import { settingHeadings } from '../../workbook/headings/settings';
import { pairsFrom } from '../../workbook/report/pairs';
import { readAmount } from '../../workbook/values/amount';
import { readPercentage } from '../../workbook/values/percentage';
import type { Answers } from '../flow/answers';
import type { Rectangle } from '../port/spreadsheet';

/** What the firm tells about itself, each by the answer that holds it. */
export const businessFields = {
  grossMargin: { key: 'grossMargin', kind: 'share' },
  extraSales: { key: 'extraSales', kind: 'amount' },
  costOfCapital: { key: 'capitalCost', kind: 'share' },
  absorbableLoss: { key: 'absorbableLoss', kind: 'amount' },
} as const satisfies Partial<
  Record<keyof Answers, { readonly key: keyof Business; readonly kind: 'share' | 'amount' }>
>;

export type BusinessField = keyof typeof businessFields;

/** Equity and cash as settings, where they were typed and the user's own settings do not say them. */
export function buffersTyped(answers: Answers, settings: Rectangle | null, language: Language): Rectangle {
  return (['equity', 'cash'] as const).flatMap((key) => {
    const amount = amountTyped(answers[key]);
    return amount === null || statedIn(settings, key) ? [] : [[businessNames[key][language], amount]];
  });
}

/** Whether the user's settings say it already. */
export function statedIn(settings: Rectangle | null, key: 'equity' | 'cash'): boolean {
  if (settings === null) return false;
  // The function itself says what is wrong with them.
  const pairs = attempt(() => pairsFrom({ en: 'Settings', zh: '设置' }, settingHeadings, settings));
  return !(pairs instanceof Problem) && pairs.has(key);
}

export function businessTyped(answers: Answers, language: Language): Rectangle {
  return (Object.keys(businessFields) as BusinessField[]).flatMap((field) => {
    const { key, kind } = businessFields[field];
    const value = kind === 'share' ? shareTyped(answers[field]) : amountTyped(answers[field]);
    return value === null ? [] : [[businessNames[key][language], value]];
  });
}

export function amountTyped(text: string): number | null {
  const read = readAmount(text);
  return read instanceof Problem || !(read.value > 0) ? null : read.value;
}

function shareTyped(text: string): number | null {
  const read = readPercentage(text);
  return read instanceof Problem || read === null || !(read > 0) ? null : read;
}

/** Why a typed field cannot be read; null where it is blank or fine. */
export function typedTrouble(kind: 'share' | 'amount', text: string): Problem | null {
  if (text.trim() === '') return null;
  const read = kind === 'share' ? readPercentage(text) : readAmount(text);
  return read instanceof Problem ? read : null;
}
