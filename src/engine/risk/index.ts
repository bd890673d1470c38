/** How likely a default is, and how bad. The front door of the room: all that other rooms may use. */
export { assess, type Assessment } from './assess';
export { defaulted } from './defaulted';
export { baseRateFor } from './judgement';
export { judgementSteps, type JudgementStep } from './judgementSteps';
export { levelOf } from './levelled';
export { mainReason } from './mainReason';
export { mappedGrade } from './mappedGrade';
export type { OverdueFloor } from '../tables/overdueFloors';
export { placeholderNote, restsOnPlaceholder } from './placeholder';
export { overHorizon, ratedOver } from './overHorizon';
export {
  placeholderBaseRate,
  plausibleBaseRates,
  usualRisk,
  type ExposureBasis,
  type PaymentWeights,
  type RiskSettings,
} from './riskSettings';
export type { Subject } from './subject';
export { credibility, type Credible } from './experience/credibility';
export { backTest, jeffreysMean, jeffreysUpper } from './experience/jeffreys';
export { mostPrudent, type Count } from './experience/mostPrudent';
export { notchesAbove } from './models/notchesAbove';
export { zoneOf, zonesInWords, type StatementModel } from './models/model';
export { equivalentProbability, ratingEquivalent } from './models/ratingEquivalent';
export { missingLines, namesOf, scored } from './models/scored';
export { statementLines, type Statement, type StatementLine } from './models/statement';
export { statementModels, type StatementModelName } from './models/statementModels';
export { scales, type NamedScale } from './scales/scales';
export { earlyWarning } from './warning/earlyWarning';
export type { Levels, SignalKey } from './warning/signal';
export { signals } from './warning/signals';
export { watch } from './warning/watch';
