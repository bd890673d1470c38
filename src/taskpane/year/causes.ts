import type { Answer } from '../../functions/definition';
import { lossContributionsLayout } from '../../functions/layouts/lossContributions';
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
  const causes = customersByRow(lossContributionsLayout, answer, state).map(({ told, row, name }) => ({
    row,
    name,
    part: told.number('shortfall') ?? 0,
    share: told.number('share') ?? 0,
  }));
  return causes.sort((one, other) => other.share - one.share);
}
