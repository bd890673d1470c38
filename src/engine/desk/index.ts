/** What the receivables desk does: cash, key figures, what was open over time, terms, payment plans, financing. The front door of the room: all that other rooms may use. */
export { cashForecast, type CashForecast, type CashPeriod } from './cash/cashForecast';
export { customerLateness } from './cash/customerLateness';
export { forecastError, type Compared } from './cash/forecastError';
export { receivedAfter, type CashReceipt } from './cash/receivedAfter';
export { tooEarly, weeksSince, type PastPeriod } from './cash/pastPeriods';
export type { Flow, Repeats } from './cash/flows';
export { openBook, type ExpectedReceipt, type OpenBook } from './cash/openBook';
export type { AgedFrom } from './history/agedFrom';
export { ageingBy } from './history/ageingBy';
export { dilution, dilutionRate, monthsTogether, type MonthOfDilution } from './history/dilution';
export { historyKnown } from './history/historyKnown';
export { invoicedByCustomer, monthEnds, outstandingOn } from './history/outstanding';
export { peaks, type Peak } from './history/peaks';
export { lossRatesFrom, rateOf, rollRates, type BucketRolls } from './history/rollRates';
export { collectionIndex } from './keyFigures/collectionIndex';
export { daysOfSales } from './keyFigures/daysOfSales';
export { keyFigures, type KeyFigure, type KeyFigureName } from './keyFigures/keyFigures';
export { keyFigureBook, type KeyFigureBook } from './keyFigures/keyFigureBook';
export { wholeBook } from './keyFigures/openSums';
export { lostAlready, lostInDefault } from './provision/assessedApart';
export { matrixOfRolls, type ProvisionMatrix } from './provision/matrix';
export { movementTo } from './provision/movement';
export { provision, type Provision } from './provision/provision';
export { amountOf, lastYear, monthsOfSales, oneFigure, type CreditSales } from './sales/creditSales';
export { invoicedSales } from './sales/invoicedSales';
export { discountCost } from './terms/discountCost';
export { lateInterest, type LateInterest, type LateTerms, type Payments } from './terms/lateInterest';
export { flatRate, steppedRates, type LateRates, type RateFrom } from './terms/lateRates';
export { lateRegimes, type LateRegime, type LateRegimeName, type LateRounding } from './terms/lateRegimes';
export { salesToRecover } from './terms/salesToRecover';
export { borrowingBase, dilutionOf, type BorrowingBase } from './financing/borrowingBase';
export { bankTerms } from './financing/bankTerms';
export { usualBase, type BaseRules, type InsuredCap } from './financing/baseRules';
export { eligibleOfInvoices } from './financing/eligibleOfInvoices';
export { financingCost, type FinancingTerms } from './financing/financingCost';
export { ineligibles, type IneligibleName } from './financing/ineligibles';
export { bandsOfDebts, type Band } from './form/bandsOfDebts';
export { limitWanted } from './form/limitWanted';
export { lossesOfYears, type YearOfLosses } from './form/lossesOfYears';
export { salesOfYears, type Market, type YearOfSales } from './form/salesOfYears';
export { paymentPlan } from './paymentPlan/paymentPlan';
export { planCover, presentValue, stillToPay, waitAndClaim, type PlanCover } from './paymentPlan/planCover';
export type { PlanTerms } from './paymentPlan/planTerms';
export type { PlanStep } from './paymentPlan/schedule';
export { creditPolicy, type PaymentPart, type PolicyTerms } from './terms/creditPolicy';
export { dunning, type Dunned } from './terms/dunning';
export type { Action } from './actions/action';
export { customerActions, type WatchedCustomer } from './actions/customerActions';
export { dutyActions } from './actions/dutyActions';
export { freesMost, inOrder } from './actions/inOrder';
export { invoiceActions } from './actions/invoiceActions';
export { keptOut, withDisputes, type Dispute } from './disputes/dispute';
export { disputeClock, type DisputeStep } from './disputes/disputeClock';
export { payDayAfter } from './disputes/payDayAfter';
export { coverOfInvoices, type CoverOfInvoices } from './disputes/coverOfInvoices';
export { advanceOfInvoices } from './financing/advanceOfInvoices';
export { allowanceOfInvoices } from './provision/allowanceOfInvoices';
export { furtherDelay } from './cash/furtherDelay';
export { receiptsOfInvoices, type ReceiptsOfInvoices } from './cash/receiptsOfInvoices';
export { afterPayment, grown, type Failing, type Figures } from './workingCapital/figures';
export { capitalFigures, type CapitalFigureName } from './workingCapital/workingCapital';
export { bookFacts, hasEvidence, type BookFacts } from './selfAssessment/bookFacts';
export { creditTasks, type CreditTask, type Measured, type Question, type SelfAnswer } from './selfAssessment/question';
export { selfQuestions, type SelfQuestion } from './selfAssessment/questions';
export { selfAssessment, type Assessed, type Score } from './selfAssessment/selfAssessment';
export {
  ownPositions,
  type OwnFigures,
  type OwnPosition,
  type OwnPositionName,
  type OwnRisk,
} from './ownRating/positions';
export { ownRatios, type OwnRatioName } from './ownRating/ownRatios';
export {
  impact,
  likelihood,
  nextReview,
  riskLevel,
  treatment,
  type RiskLevel,
  type Treatment,
} from './riskRegister/riskRegister';
export { growthOfLimits, type LimitsGrown } from './growth/growthOfLimits';
export { assessing } from './strategies/assessing';
export { collecting } from './strategies/collecting';
export { keepingLimits } from './strategies/keepingLimits';
export { monitoring } from './strategies/monitoring';
export { shorteningTerms } from './strategies/shorteningTerms';
export { strategies, type StrategyName } from './strategies/strategy';
export {
  type Strategy,
  type StrategyBook,
  type StrategyEffect,
  type StrategyNeed,
  type StrategyStanding,
} from './strategies/strategyBook';
export { strategyPays } from './strategies/strategyPays';
