/** Published numbers with their dates. The front door of the room: all that other rooms may use. */
export { countries, type Country, type CountryClass } from './countries';
export { countryNamed } from './countryNamed';
export { coverTiers, type CoverTier } from './coverTiers';
export { dunningSteps, type DunningStep } from './dunningSteps';
export { marketRates } from './marketRates';
export { deskBenchmarks } from './deskBenchmarks';
export { probabilityFloor } from './probabilityFloor';
export { termTiers, type SaleForm, type TermTier } from './termTiers';
export { warningLevels } from './warningLevels';
