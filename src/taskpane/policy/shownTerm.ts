import type { Language, Policy } from '../../engine';
import type { Format } from '../format';
import { termFields } from './termFields';

/** A term's value as the pane shows it. */
export function shownTerm(key: keyof Policy, policy: Policy, format: Format, language: Language): string {
  const value = policy[key];
  const field = termFields.find((one) => one.key === key);
  if (typeof value === 'object' && value !== null) return shownPeriod(value, language);
  if (typeof value === 'string') return field?.choices?.find(({ en }) => en === value)?.[language] ?? value;
  if (typeof value !== 'number') return '';
  return field?.kind === 'percent' ? format.share(value) : field?.kind === 'date' ? format.day(value) : format.fullAmount(value);
}

function shownPeriod({ count, unit }: { readonly count: number; readonly unit: 'days' | 'months' }, language: Language): string {
  if (language === 'zh') return `${count} ${unit === 'days' ? '天' : '个月'}`;
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
}
