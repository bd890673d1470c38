import type { Answer } from '../../functions/definition';
import type { Answers } from '../flow/answers';
import { coveragePlanLayout } from '../../functions/layouts/coveragePlan';
import { planLines, plansLayout } from '../../functions/layouts/plansSideBySide';
import { levelShown, lineName } from '../../functions/line';
import { reader } from '../../functions/reader';
import type { State } from '../session/state';
import { BAD_YEAR } from './call';
import { customersByRow } from './customersByRow';

type PlanMode = Answers['planMode'];

const planModes: readonly PlanMode[] = ['differentiated', 'whole turnover', 'insurer grid', 'optimised'];

/** What a plan costs and leaves; the mode is null for no cover at all. */
export interface Plan {
  readonly mode: PlanMode | null;
  readonly premium: number;
  readonly insured: number;
  readonly expected: number;
  readonly shortfall: number;
  readonly warnings: string;
}

/** COVERAGEPLAN side by side: no cover, then one column a mode. */
export function plansFrom(answer: Answer): readonly Plan[] {
  const read = reader(plansLayout, answer);
  const line = (key: keyof typeof planLines) => read.line(lineName(planLines[key], { level: levelShown(BAD_YEAR) }));
  return [null, ...planModes].map((mode) => {
    const amount = (key: keyof typeof planLines) => line(key)?.number(mode ?? 'none') ?? 0;
    return {
      mode,
      premium: amount('premium'),
      insured: amount('count'),
      expected: amount('expected'),
      shortfall: amount('shortfall'),
      warnings: line('warnings')?.text(mode ?? 'none') ?? '',
    };
  });
}

export interface Planned {
  readonly row: number;
  readonly name: string;
  readonly share: number;
  readonly premium: number;
  readonly reason: string;
}

/** COVERAGEPLAN customer by customer, the dearest first. */
export function plannedFrom(answer: Answer, state: Pick<State, 'books'>): readonly Planned[] {
  const planned = customersByRow(coveragePlanLayout, answer, state).map(({ row, name, told }) => ({
    row,
    name,
    share: told.number('share') ?? 0,
    premium: told.number('premium') ?? 0,
    reason: told.text('reason'),
  }));
  return planned.sort((one, other) => other.premium - one.premium);
}
