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
