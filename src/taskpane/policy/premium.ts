import { Problem } from '../../engine/problem';
import { readAmount } from '../../workbook/values/amount';
import { readPercentage } from '../../workbook/values/percentage';
import type { Answers } from '../flow/answers';

/** What the cover costs in a year: stated, or the insured turnover times a rate. */
export interface Premium {
  readonly amount: number;
  readonly turnover: number | null;
  readonly rate: number | null;
}

/** null where it was not given, or cannot be read. A premium that is stated comes first. */
export function premiumOf({
  premium,
  turnover,
  premiumRate,
}: Pick<Answers, 'premium' | 'turnover' | 'premiumRate'>): Premium | null {
  const stated = positive(readAmount(premium));
  if (stated !== null) return { amount: stated, turnover: null, rate: null };
  if (premium.trim() !== '') return null;
  const [sales, rate] = [positive(readAmount(turnover)), positive(readPercentage(premiumRate))];
  return sales === null || rate === null ? null : { amount: sales * rate, turnover: sales, rate };
}

/** Why a typed field cannot be read; null where it is blank or fine. */
export function premiumTrouble(field: 'premium' | 'turnover' | 'premiumRate', text: string): Problem | null {
  if (text.trim() === '') return null;
  const read = field === 'premiumRate' ? readPercentage(text) : readAmount(text);
  return read instanceof Problem ? read : null;
}

function positive(read: number | null | { readonly value: number } | Problem): number | null {
  const value = read instanceof Problem || read === null ? null : typeof read === 'object' ? read.value : read;
  return value !== null && value > 0 ? value : null;
}
