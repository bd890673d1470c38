import type { Language } from '../../engine/words';
import { coversInWords, saleKindsIn, type CoveredCause, type Policy } from '../../engine/cover';
import type { Format } from '../words/format';
import { shownPeriod } from './shownPeriod';
import { termFields } from './termFields';

/** A term's value as the pane shows it. */
export function shownTerm(key: keyof Policy, policy: Policy, format: Format, language: Language): string {
  const value = policy[key];
  const field = termFields.find((one) => one.key === key);
  if (isCovers(value)) return coversInWords(value)[language];
  if (typeof value === 'object' && value !== null) return shownPeriod(value, language);
  if (typeof value === 'string') return field?.choices?.find(({ en }) => en === value)?.[language] ?? value;
  if (typeof value !== 'number') return '';
  if (field?.kind === 'kinds') return saleKindsIn(value)[language];
  return field?.kind === 'percent'
    ? format.share(value)
    : field?.kind === 'date'
      ? format.day(value)
      : format.fullAmount(value);
}

export function isCovers(value: unknown): value is readonly CoveredCause[] {
  return Array.isArray(value);
}
