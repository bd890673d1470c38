import { actions } from './actions';
import { ageing } from './ageing';
import { bookCheck } from './bookCheck';
import { borrowingBase } from './borrowingBase';
import { buyerList } from './buyerList';
import { cashForecast } from './cashForecast';
import { collectionIndex } from './collectionIndex';
import { compareQuotes } from './compareQuotes';
import { concentration } from './concentration';
import { countryRisk } from './countryRisk';
import { coveragePlan } from './coveragePlan';
import { coverDeadlines } from './coverDeadlines';
import { coverValue } from './coverValue';
import { creditLimitAdvice } from './creditLimitAdvice';
import { creditPolicy } from './creditPolicy';
import { creditRisk } from './creditRisk';
import { creditTerms } from './creditTerms';
import { defaultRates } from './defaultRates';
import type { Definition } from '../definition';
import { dso } from './dso';
import { discountCost } from './discountCost';
import { dilution } from './dilution';
import { disputes } from './disputes';
import { dunning } from './dunning';
import { earlyWarning } from './earlyWarning';
import { explain } from './explain';
import { expectedReceipts } from './expectedReceipts';
import { financialScore } from './financialScore';
import { financingCost } from './financingCost';
import { forecastError } from './forecastError';
import { growthScenario } from './growthScenario';
import { indemnity } from './indemnity';
import { indemnityIfFails } from './indemnityIfFails';
import { indemnitySteps } from './indemnitySteps';
import { indemnitySummary } from './indemnitySummary';
import { ineligibles } from './ineligibles';
import { lateInterest } from './lateInterest';
import { limitUse } from './limitUse';
import { ledger } from './ledger';
import { lossContributions } from './lossContributions';
import { lossDistribution } from './lossDistribution';
import { orderDecision } from './orderDecision';
import { ownRating } from './ownRating';
import { outstanding } from './outstanding';
import { paymentBehaviour } from './paymentBehaviour';
import { paymentPlan } from './paymentPlan';
import { pdMap } from './pdMap';
import { policyType } from './policyType';
import { premium } from './premium';
import { proposalForm } from './proposalForm';
import { provision } from './provision';
import { recovery } from './recovery';
import { riskRegister } from './riskRegister';
import { rollRates } from './rollRates';
import { salesToRecover } from './salesToRecover';
import { selfAssessment } from './selfAssessment';
import { strategies } from './strategies';
import { stressTest } from './stressTest';
import { technicalPremium } from './technicalPremium';
import { topDebtors } from './topDebtors';
import { workingCapital } from './workingCapital';

/** Every function of the add-in, in the order in which help lists them. */
export const catalogue: readonly Definition[] = [
  creditRisk,
  paymentBehaviour,
  indemnity,
  indemnitySummary,
  indemnitySteps,
  indemnityIfFails,
  coverDeadlines,
  recovery,
  limitUse,
  ageing,
  dso,
  collectionIndex,
  rollRates,
  outstanding,
  cashForecast,
  expectedReceipts,
  forecastError,
  workingCapital,
  provision,
  financialScore,
  pdMap,
  countryRisk,
  defaultRates,
  earlyWarning,
  actions,
  lossDistribution,
  lossContributions,
  concentration,
  stressTest,
  premium,
  technicalPremium,
  coverValue,
  compareQuotes,
  policyType,
  coveragePlan,
  creditLimitAdvice,
  creditTerms,
  orderDecision,
  creditPolicy,
  discountCost,
  salesToRecover,
  lateInterest,
  dunning,
  disputes,
  paymentPlan,
  borrowingBase,
  ineligibles,
  financingCost,
  topDebtors,
  dilution,
  buyerList,
  proposalForm,
  selfAssessment,
  riskRegister,
  ownRating,
  growthScenario,
  strategies,
  ledger,
  bookCheck,
  explain,
];
