import type { Answer } from '../../functions/definition';
import { number } from '../outcome/rated';
import type { State } from '../session/state';
import { customersByRow } from './customersByRow';

/** A customer's part of a bad year. */
export interface Cause {
  readonly row: number;
  readonly name: string;
  readonly part: number;
  /** Of the whole. */
  readonly share: number;
}

/** LOSSCONTRIBUTIONS' rows beside the customers', the largest part of the expected shortfall first. */
export function causesFrom(answer: Answer, state: State): readonly Cause[] {
  const causes = customersByRow(answer, state).map(({ cells, row, name }) => ({
    row,
    name,
    part: number(cells[3]) ?? 0,
    share: number(cells[4]) ?? 0,
  }));
  return causes.sort((one, other) => other.share - one.share);
}
