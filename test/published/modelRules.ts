import { countries, mappedGrade, overHorizon, scored, statementModels, type NamedScale, type StatementModel, type StatementModelName } from '../../src/engine/heavy';
import { levelShift } from '../../src/engine/risk/levelled';
import { logOdds, probabilityOf } from '../../src/engine/risk/logOdds';
import { creditQualitySteps } from '../../src/engine/tables/creditQualitySteps';
import { vector } from '../engine/risk/models/vector';
import type { PublishedRule } from './rule';

/** How each published model is fed from a row. */
export const modelRules: Readonly<Record<string, PublishedRule>> = {
  statementScore: ({ model: name, answer }) => {
    const model: StatementModel = statementModels[name as StatementModelName];
    const score = scored(model, vector) as number;
    return answer === 'score' ? score : model.probabilityOf!(score);
  },
  mappedGrade: ({ scale, grade }) => mappedGrade(grade!, scale as NamedScale, null) as number,
  creditQualityRange: ({ step, bound }) => creditQualitySteps.rows.find((row) => row.step === Number(step))![bound as 'lower' | 'upper'],
  countryClass: ({ iso3 }) => countries.rows.find((one) => one.iso3 === iso3)!.standing as number,
  levelShift: ({ answer }) => {
    const shift = levelShift([0.005, 0.01, 0.02, 0.04, 0.1], 0.02);
    return answer === 'shift' ? shift : probabilityOf(logOdds(Number(answer)) + shift);
  },
  overHorizon: ({ probability, days }) => overHorizon(Number(probability), Number(days) / 365),
};
