import { daysOf } from '../../ledger/calendar';
import type { Policy } from '../policy/policy';
import { duties } from './duties';
import type { NextDuty } from './nextDuty';

export type Light = 'green' | 'amber' | 'red';

/** Two weeks (expert choice; the term "Warn within"). */
const usualWarning = 14;

/** Red: a duty was missed, as far as the book says. Amber: one is near or has no day, or new deliveries are uninsured. Green: nothing to do yet. */
export function lightOf({ duty, date }: NextDuty, stoppedFrom: number, { warnWithin }: Policy, asOf: number): Light {
  const stopped = stoppedFrom <= asOf;
  if (duty === null) return stopped ? 'amber' : 'green';
  const left = date - asOf;
  const near = !(left > (warnWithin === null ? usualWarning : daysOf(warnWithin)));
  if (duties[duty].canBeMissed && left < 0) return 'red';
  return stopped || (near && (duties[duty].canBeMissed || duty === 'stop')) ? 'amber' : 'green';
}
