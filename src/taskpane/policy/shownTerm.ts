import { saleKindsIn, type Delay, type Language, type Policy } from '../../engine';
import type { Format } from '../format';
import { termFields } from './termFields';

/** Shares that the pane does not ask for. */
const shares: ReadonlySet<keyof Policy> = new Set<keyof Policy>(['stopMateriality', 'disputeTolerance', 'insuredPercentageSelf', 'premiumRate', 'depositPercentage', 'minimumOfDeposit', 'noClaimsBonus', 'bonusLossRatio', 'premiumTax']);

/** A term's value as the pane shows it. */
export function shownTerm(key: keyof Policy, policy: Policy, format: Format, language: Language): string {
  const value = policy[key];
  const field = termFields.find((one) => one.key === key);
  if (typeof value === 'object' && value !== null) return shownPeriod(value, language);
  if (typeof value === 'string') return field?.choices?.find(({ en }) => en === value)?.[language] ?? value;
  if (typeof value !== 'number') return '';
  if (key === 'alsoCovered' || key === 'notCovered') return saleKindsIn(value)[language];
  return field?.kind === 'percent' || shares.has(key) ? format.share(value) : field?.kind === 'date' ? format.day(value) : format.fullAmount(value);
}

const units = { days: '天', months: '个月', 'business days': '个工作日' } as const;

function shownPeriod({ count, unit }: Delay, language: Language): string {
  if (language === 'zh') return `${count} ${units[unit]}`;
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
}
