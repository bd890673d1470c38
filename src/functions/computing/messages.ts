import { Problem, type ProblemParts } from '../../engine/problem';
import type { Answer, AnswerCell } from '../definition';
import type { Circumstances } from '../invoke';
import type { FunctionName, Given } from './functionCall';
import type { Cells } from '../../workbook/values/cells';

/** What is said to the other thread. Long ranges go ahead in bands under a number; a call names them by it. */
export type Said<Name extends string = FunctionName> =
  | { readonly kind: 'rows'; readonly range: number; readonly rows: Cells }
  | { readonly kind: 'forget'; readonly ranges: readonly number[] }
  | {
      readonly kind: 'call';
      readonly call: number;
      readonly name: Name;
      readonly given: Given<unknown>;
      readonly held: Given<number>;
      readonly circumstances: Circumstances;
    };

export interface Heard {
  readonly call: number;
  readonly answer: Packed;
}

/** A Problem is a class, which threads do not hand over: its parts travel instead. */
type PackedProblem = { readonly problem: ProblemParts };
type Packed = PackedProblem | readonly (readonly (Exclude<AnswerCell, Problem> | PackedProblem)[])[];

export function packed(answer: Answer | Problem): Packed {
  const cell = (one: AnswerCell) => (one instanceof Problem ? { problem: one.parts } : one);
  return answer instanceof Problem ? { problem: answer.parts } : answer.map((row) => row.map(cell));
}

export function unpacked(answer: Packed): Answer | Problem {
  if ('problem' in answer) return new Problem(answer.problem);
  return answer.map((row) => row.map((cell) => (typeof cell === 'object' ? new Problem(cell.problem) : cell)));
}
