import type { Language } from '../../engine/words';
import type { Delay } from '../../engine/cover';

const units = { days: '天', months: '个月', 'business days': '个工作日' } as const;

/** `6 months`, `6 个月`: read again by the policy reader in either language. */
export function shownPeriod({ count, unit }: Delay, language: Language): string {
  if (language === 'zh') return `${count} ${units[unit]}`;
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
}
