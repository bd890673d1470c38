/** A year of the whole book: lattices, models, the law of its losses. The front door of the room: all that other rooms may use. */
export {
  deviationOf,
  exceedanceOf,
  expectedShortfallOf,
  layerOf,
  meanOf,
  quantileOf,
  stopLoss,
  type Law,
} from './lattice/law';
export { modelNamed, models, type ModelName, type PortfolioModel } from './models/models';
export { stressedProbability } from './models/regulatoryCapital';
export { datedBook, isInDefault, provisionFor, type DatedBook, type Provision } from './year/alreadyInDefault';
export { atOdds } from './year/atOdds';
export { averageProbability } from './year/averageProbability';
export { paysDefaultsAlike } from './year/causesInYear';
export { concentrationOf, type Concentration } from './year/concentration';
export { entryOf, grossRisks, type Entry } from './year/entry';
export { granularityAdjustment } from './year/granularity';
export { namesIn, worstProbability } from './year/names';
export { insuredYear } from './year/insuredYear';
export { lateBeforeItBegan } from './year/lateBeforeItBegan';
export { lossParts } from './year/lossParts';
export { grossLossBy, type GrossLoss } from './year/grossLoss';
export { portfolioLoss, type PortfolioLoss } from './year/portfolioLoss';
export { usualPortfolio, type PortfolioSettings } from './year/portfolioSettings';
export { sharedParts } from './year/sharedParts';
export { retainedParts } from './year/retainedParts';
export { unpaidDebts } from './year/unpaidDebts';
