/** The front door of the engine: all that other rooms may use. */
export type { Language, Words } from './words';
export { Problem, type ProblemKind, type ProblemParts } from './problem';
export type { Factor, Measure, Rule, Table, Term, Unit, Wording } from './rule';
export { sources, standingInWords, type Source, type SourceCode } from './sources';

export type { Customer, Period } from './ledger/customer';
export type { Receivables } from './ledger/receivables';
export type { Account } from './ledger/account';
export { accountsFrom } from './ledger/accounts';
export { ageing, type Ageing } from './ledger/ageing';
export { dayOf, daysOf, isoDay, later, serialOf, type Day } from './ledger/calendar';
export { disputedBalance, openBalance } from './ledger/openBalance';
export { paymentMeasures } from './ledger/paymentMeasures';
export { spoiledAccounts, unnamedProblems } from './ledger/spoiled';

export { assess, type Assessment } from './risk/assess';
export type { Subject } from './risk/subject';
export { levelled } from './risk/levelled';
export { mainReason } from './risk/mainReason';
export { ratedOver } from './risk/overHorizon';
export {
  placeholderBaseRate,
  usualRisk,
  type ExposureBasis,
  type PaymentWeights,
  type RiskSettings,
} from './risk/riskSettings';
export type { NamedScale } from './risk/scales/scales';

export { exclusions } from './cover/exclusions/exclusions';
export { maximumLiabilityOf } from './cover/terms/maximumLiability';
export type { Failure } from './cover/failure';
export { ifEachFails } from './cover/ifFails';
export { ifEachFailsWithoutLedger } from './cover/ifFailsWithoutLedger';
export { claimsInOrder, type Indemnity } from './cover/indemnity';
export { indemnityOfLosses, type LossesIndemnity } from './cover/ofLosses';
export { indemnityOfReceivables, type ReceivablesIndemnity } from './cover/ofReceivables';
export {
  policyTerms,
  type Attachment,
  type FirstLossCounted,
  type Policy,
  type ReceiptsRule,
  type WordingName,
} from './cover/policy';
export type { DiscretionaryRule, LimitTerms, RecoveriesRule } from './cover/limitTerms';
export type { PremiumBasis, PriceTerms } from './cover/priceTerms';
export type { ScopeTerms } from './cover/scopeTerms';
export type { TimeTerms } from './cover/timeTerms';
export type { Delay } from './cover/time/delay';
export { dueDate, type PaymentTerms } from './cover/time/dueDate';
export { policyWarnings, type PolicyWarning } from './cover/policyWarnings';
export { saleKinds, saleKindsIn } from './cover/saleKinds';
export { receiptsRules } from './cover/receipts';
export { standing } from './cover/standing';
export type { StatedLosses } from './cover/statedLosses';
export { summaryOf, type SummaryLine } from './cover/summary';
export { readingOf, readings } from './cover/wordings/wordings';
export type { StatedRisk } from './portfolio/entry';
export type { ModelName } from './portfolio/models';
export { usualPortfolio, type PortfolioSettings } from './portfolio/portfolioSettings';
export type { Step } from './walk';
