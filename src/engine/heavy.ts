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
export { lightOf, type Light } from './cover/time/light';
export { rulesNamed, withRules } from './cover/time/withRules';
export { timeRules } from './cover/presets/timeRules';
export { countries, type Country, type CountryStanding } from './tables/countries';
export { countryNamed } from './tables/countryNamed';

export { concentrationOf, type Concentration } from './portfolio/concentration';
export { entryOf, grossRisks, insuredRisks, type Entry } from './portfolio/entry';
export { granularityAdjustment } from './portfolio/granularity';
export {
  deviationOf,
  exceedanceOf,
  expectedShortfallOf,
  layerOf,
  meanOf,
  quantileOf,
  stopLoss,
  type Law,
} from './portfolio/law';
export { lossParts, type LossPart } from './portfolio/lossParts';
export { modelNamed, models, type PortfolioModel } from './portfolio/models';
export { portfolioLoss, type PortfolioLoss } from './portfolio/portfolioLoss';
export { stressedProbability } from './portfolio/regulatoryCapital';
export { appliedPolicy, type AppliedPolicy } from './portfolio/yearlyTerms';
export { defaulted } from './risk/defaulted';
export { earlyWarning, type WarningLight } from './risk/warning/earlyWarning';
export type { Levels, SignalKey } from './risk/warning/signal';
export { signals } from './risk/warning/signals';
export { watch } from './risk/warning/watch';
export { warningLevels } from './tables/warningLevels';
export { sharedRecoveries, type Recoveries } from './cover/recoveries';
export { sharedReceipts, sharings, type PaidLoss, type Receipt } from './cover/recovery';
export { credibility, type Credible } from './risk/experience/credibility';
export { backTest, jeffreysMean, jeffreysUpper } from './risk/experience/jeffreys';
export { mostPrudent, type Count } from './risk/experience/mostPrudent';
export { limitUse, type LimitUse } from './cover/limitUse';
export { recentInformation } from './cover/discretionary/recentInformation';
export { tradingExperience } from './cover/discretionary/tradingExperience';
export { topUpCharge, topUpFor, topUps } from './cover/topUp';
export { uninsuredPartsIn } from './cover/scope/uninsuredParts';
export { presetNamed, presets, termsOfPreset, withPreset, type Preset } from './cover/presets/withPreset';
export { insurerPresets, type InsurerPreset } from './cover/presets/insurers';
export { changeAt, type BonusScale } from './price/bonusScale';
export { declaredTotal, type Declared, type PremiumBase } from './price/premiumBase';
export { premium, type Premium } from './price/premium';
export { expectedBase, expectedTurnover } from './price/expectedBase';
export { indemnityLaw } from './price/indemnityLaw';
export { limitsIn } from './price/limitsIn';
export { loadingNames, usualLoadings, type Loadings } from './price/loadings';
export { grossOf, technicalPremiums, type TechnicalPremium } from './price/technicalPremium';
export { coverPlan, noCover, planning, type CoverPlan, type Planning } from './plan/coverPlan/coverPlan';
export { insurables, type Insurable } from './plan/coverPlan/insurable';
export { coverModes, tierOf, type CoverModeName } from './plan/coverPlan/modes';
export { usualCoverPrice, type CoverPrice } from './plan/coverPlan/price';
export { aboveGrid, planWarnings, selectionRatio } from './plan/coverPlan/warnings';
export { coverTiers, type CoverTier } from './tables/coverTiers';
export { priceTermNames } from './cover/priceTerms';
export { breakEven, type BreakEven } from './price/breakEven';
export { businessNames, type Business } from './price/business';
export { coverValue, type Compared, type CoverValue } from './price/coverValue';
export { grounds, verdict, type Ground } from './price/verdict';
export { marketRates, type MarketRate } from './tables/marketRates';
export type { Applicant, Strength } from './plan/limit/applicant';
export { limitAdvice, type LimitAdvice } from './plan/limit/limitAdvice';
export { limitRules } from './plan/limit/limitRules';
export { usualLimits, type LimitSettings } from './plan/limit/limitSettings';
export { creditTerms, type CreditTerms } from './plan/terms/creditTerms';
export type { Buyer } from './plan/terms/termRules';
export type { TermCover, TermSettings } from './plan/terms/termSettings';
export { termTiers, type SaleForm, type TermTier } from './tables/termTiers';
