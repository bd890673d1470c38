import {
  backTest,
  credibility,
  jeffreysMean,
  jeffreysUpper,
  mappedGrade,
  mostPrudent,
  overHorizon,
  scored,
  statementModels,
  type NamedScale,
  type StatementModel,
  type StatementModelName,
} from '../../src/engine/risk';
import { countries } from '../../src/engine/tables';
import { levelShift } from '../../src/engine/risk/levelled';
import { logOdds, probabilityOf } from '../../src/engine/risk/logOdds';
import { creditQualitySteps } from '../../src/engine/tables/creditQualitySteps';
import { hachemeister } from '../engine/risk/hachemeister';
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
  creditQualityRange: ({ step, bound }) =>
    creditQualitySteps.rows.find((row) => row.step === Number(step))![bound as 'lower' | 'upper'],
  countryClass: ({ iso3 }) => countries.rows.find((one) => one.iso3 === iso3)!.oecdClass as number,
  levelShift: ({ answer }) => {
    const shift = levelShift([0.005, 0.01, 0.02, 0.04, 0.1], 0.02);
    return answer === 'shift' ? shift : probabilityOf(logOdds(Number(answer)) + shift);
  },
  credibility: ({ weighted, answer, state }) => {
    const found = credibility(hachemeister(weighted === 'yes'))!;
    return state === ''
      ? found[answer as 'collective' | 'between' | 'within']
      : found.groups[Number(state) - 1]![answer as 'credibility' | 'rate'];
  },
  mostPrudent: ({ example, confidence, grade }) =>
    mostPrudent(lowDefault[example as keyof typeof lowDefault], Number(confidence))['ABCDE'.indexOf(grade!)]!,
  jeffreys: ({ answer, customers, defaults, forecast }) => {
    const count = { customers: Number(customers), defaults: Number(defaults) };
    return answer === 'mean'
      ? jeffreysMean(count)
      : answer === 'upper'
        ? jeffreysUpper(count, 0.95)
        : backTest(count, Number(forecast));
  },
  overHorizon: ({ probability, days }) => overHorizon(Number(probability), Number(days) / 365),
};

/** Customers and defaults by grade, best first. */
const lowDefault = {
  classic: [
    [100, 0],
    [400, 0],
    [300, 0],
  ].map(([customers, defaults]) => ({ customers: customers!, defaults: defaults! })),
  LDPD: [
    [10, 0],
    [40, 0],
    [30, 0],
    [20, 2],
    [10, 1],
  ].map(([customers, defaults]) => ({ customers: customers!, defaults: defaults! })),
};
