import type { Asked } from '../asked';
import type { Cell } from '../cell';
import type { Whose } from '../whose';
import { noSteps, type Steps } from './step';

/** The steps of this very figure where the engine keeps them; programs load when they are asked for. */
export async function stepsOf(asked: Asked, cell: Cell, whoseIs: (row: number) => Whose): Promise<Steps> {
  const { name, returns } = asked.definition;
  const whose = whoseIs(cell.row);
  if (cell.row <= cell.headingRow) return noSteps;
  if (name === 'INDEMNITY') return (await clauses()).ofClaim(asked, cell);
  if (name === 'INDEMNITYSUMMARY') return (await clauses()).ofCustomersLosses(asked, cell, whose);
  if (name === 'INDEMNITYIFFAILS') return (await clauses()).ifFails(asked, cell);
  const { walkDown } = await import(/* webpackChunkName: "explain" */ './walk');
  if (returns.layout?.some(({ key }) => key === 'before')) return walkDown(asked, cell, whoseIs);
  if (name === 'BORROWINGBASE') return (await import(/* webpackChunkName: "explain" */ './base')).ofBase(asked, cell);
  if (cell.column && ofRatings.has(cell.column.key))
    return (await import(/* webpackChunkName: "explain" */ './rating')).ofRating(asked, whose, cell.column.key);
  return noSteps;
}

function clauses() {
  return import(/* webpackChunkName: "explain" */ './clauses');
}

/** What rests on how a customer is rated. */
// prettier-ignore
const ofRatings: ReadonlySet<string> = new Set(['score', 'grade', 'probability', 'lossGivenDefault', 'exposure', 'expectedLoss', 'expected', 'likelihood', 'level']);
