import { Problem } from '../problem';
import { probabilityFloor } from '../tables/probabilityFloor';
import { gradeProbability, plainGrade } from './gradeProbability';
import { placeholderBaseRate } from './riskSettings';
import { scales, type NamedScale } from './scales/scales';
import type { Scale } from './scales/scale';

/** The one-year probability behind a grade, in a named scale; without one S&P letters and EU steps are told apart by their form. Never below the floor. */
export function mappedGrade(grade: string, named: NamedScale | null, baseRate: number | null): number | Problem {
  if (named === null) return gradeProbability(grade, null);
  const scale: Scale = scales[named];
  const found = scale.of(plainGrade(grade), baseRate ?? placeholderBaseRate);
  return found === null
    ? new Problem({ kind: 'invalid', field: { en: 'Grade', zh: '评级' }, expected: scale.expected, found: grade })
    : Math.max(found, probabilityFloor.rows[0]!);
}
