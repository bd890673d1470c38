import { scored, statementModels, type StatementModel, type StatementModelName } from '../../src/engine/heavy';
import { vector } from '../engine/risk/models/vector';
import type { PublishedRule } from './rule';

/** How each published model is fed from a row. */
export const modelRules: Readonly<Record<string, PublishedRule>> = {
  statementScore: ({ model: name, answer }) => {
    const model: StatementModel = statementModels[name as StatementModelName];
    const score = scored(model, vector) as number;
    return answer === 'score' ? score : model.probabilityOf!(score);
  },
};
