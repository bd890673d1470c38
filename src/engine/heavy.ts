/** The second front door of the engine: what a function loads when it is first called (`import()`), never with the add-in itself. */
export { equivalentProbability, ratingEquivalent } from './risk/models/ratingEquivalent';
export { zoneOf, zonesInWords, type StatementModel } from './risk/models/model';
export { missingLines, namesOf, scored } from './risk/models/scored';
export { statementLines, type Statement, type StatementLine } from './risk/models/statement';
export { statementModels, type StatementModelName } from './risk/models/statementModels';
export { mappedGrade } from './risk/mappedGrade';
export { overHorizon } from './risk/overHorizon';
export { scales, type NamedScale } from './risk/scales/scales';
export { deadlines, type Deadlines } from './cover/time/deadlines';
export { duties } from './cover/time/duties';
export { dueDate, type PaymentTerms } from './cover/time/dueDate';
export { lightOf, type Light } from './cover/time/light';
export { rulesNamed, withRules } from './cover/time/withRules';
export { timeRules } from './cover/presets/timeRules';
export { countries, type Country, type CountryStanding } from './tables/countries';

export { concentrationOf, type Concentration } from './portfolio/concentration';
export { entryOf, grossRisks, insuredRisks, type Entry } from './portfolio/entry';
export { granularityAdjustment } from './portfolio/granularity';
export { deviationOf, exceedanceOf, expectedShortfallOf, layerOf, meanOf, quantileOf, stopLoss, type Law } from './portfolio/law';
export { lossParts, type LossPart } from './portfolio/lossParts';
export { modelNamed, models, type PortfolioModel } from './portfolio/models';
export { portfolioLoss, type PortfolioLoss } from './portfolio/portfolioLoss';
export { stressedProbability } from './portfolio/regulatoryCapital';
export { appliedPolicy, type AppliedPolicy } from './portfolio/yearlyTerms';
