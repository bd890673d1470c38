/** What the policy pays: its terms, limits, claims, settlement, recoveries and days. The front door of the room: all that other rooms may use. */
export { conversionDays } from './claims/conversionDays';
export { exclusions } from './claims/exclusions/exclusions';
export { countryNotCovered } from './claims/exclusions/countryNotCovered';
export { noCover } from './claims/exclusions/noCover';
export { noticeRefused } from './claims/exclusions/noticeRefused';
export { outsidePolicyYear } from './claims/exclusions/outsidePolicyYear';
export { termsTooLong } from './claims/exclusions/termsTooLong';
export { withoutLimit } from './claims/exclusions/withoutLimit';
export { bindingClause } from './claims/bindingClause';
export { clauseSteps, type ClauseStep } from './claims/clauseSteps';
export type { Failure } from './claims/failure';
export { ifEachFails } from './claims/ifFails';
export { ifEachFailsWithoutLedger } from './claims/ifFailsWithoutLedger';
export { claimsInOrder, type Indemnity } from './claims/indemnity';
export { indemnityOfLosses, type LossesIndemnity } from './claims/ofLosses';
export { indemnityOfReceivables, type ReceivablesIndemnity } from './claims/ofReceivables';
export { standing } from './claims/standing';
export type { StatedLosses } from './claims/statedLosses';
export { summaryOf, type SummaryLine } from './claims/summary';
export { tooLong } from './claims/tooLong';
export { uninsuredPartsIn } from './claims/uninsuredParts';
export { recentInformation } from './limits/discretionary/recentInformation';
export { tradingExperience } from './limits/discretionary/tradingExperience';
export { limitUse, type LimitUse } from './limits/limitUse';
export { inWholeBook } from './limits/inWholeBook';
export { limitsOfCustomers } from './limits/limitsOfCustomers';
export { owingNotInsured } from './limits/owingNotInsured';
export { owingWithoutLimit, type OwingWithoutLimit } from './limits/owingWithoutLimit';
export { topUpCharge, topUpFor, topUps } from './limits/topUp';
export type { LimitTerms, RecoveriesRule } from './policy/limitTerms';
export { causesOfLoss, nameOf, type CauseOfLoss, type CoveredCause } from './policy/causesOfLoss';
export { coversCause, coversInWords, distinguishes, policyForCause, withOwnPercentage } from './policy/covers';
export {
  policyTerms,
  type Attachment,
  type ConversionDay,
  type FirstLossCounted,
  type Policy,
  type ReceiptsRule,
  type WordingName,
} from './policy/policy';
export { policyWarnings } from './policy/policyWarnings';
export { insurerPresets, type InsurerPreset } from './policy/presets/insurers';
export { timeRules } from './policy/presets/timeRules';
export { presetNamed, presets, termsOfPreset, withPreset, type Preset } from './policy/presets/withPreset';
export { identityTermNames } from './policy/identityTerms';
export { priceTermNames, type PremiumBasis, type PriceTerms } from './policy/priceTerms';
export { kindsOfBuyers, saleKinds, saleKindsIn } from './policy/saleKinds';
export type { ScopeTerms } from './policy/scopeTerms';
export type { TimeTerms } from './policy/timeTerms';
export { sharedRecoveries, type Recoveries } from './recovery/recoveries';
export { sharedReceipts, sharings, type PaidLoss, type Receipt } from './recovery/recovery';
export { receiptsRules } from './settlement/receipts';
export { maximumLiabilityOf } from './settlement/terms/maximumLiability';
export { readingOf, readings } from './settlement/wordings/wordings';
export { daysToIndemnity } from './time/daysToIndemnity';
export type { MissedDuty } from './time/missedDuties';
export { deadlines, type Deadlines } from './time/deadlines';
export type { Delay } from './time/delay';
export { dueDate, type PaymentTerms } from './time/dueDate';
export { duties, type Duty } from './time/duties';
export { lightOf, type Light } from './time/light';
export { rulesNamed, withRules } from './time/withRules';
