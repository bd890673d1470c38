import type { Answer } from '../../functions/definition';
import type { Answers } from '../flow/answers';
import { number, text } from '../outcome/rated';
import type { State } from '../session/state';
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
  return [null, ...planModes].map((mode, index) => {
    const amount = (row: number) => number(answer[row]?.[1 + index]) ?? 0;
    return {
      mode,
      premium: amount(1),
      insured: amount(3),
      expected: amount(4),
      shortfall: amount(6),
      warnings: text(answer.at(-1)?.[1 + index]),
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
  const planned = customersByRow(answer, state).map(({ row, name, cells }) => ({
    row,
    name,
    share: number(cells[0]) ?? 0,
    premium: number(cells[2]) ?? 0,
    reason: text(cells[6]),
  }));
  return planned.sort((one, other) => other.premium - one.premium);
}
