import { daysOf } from '../../engine/ledger';
import { usualRisk, type PaymentWeights, type RiskSettings } from '../../engine/risk';
import type { settingHeadings } from '../headings/settings';
import type { Given } from '../report/given';
import type { Cells } from '../values/cells';
import { settingsIn } from './settingsIn';

/** Settings of the risk engine from a two-column range; what is not given keeps its usual value. */
export function readSettings(cells: Cells): RiskSettings {
  const given = settingsIn(cells);
  const days = (key: 'horizon' | 'usualDelay' | 'defaultAfter' | 'window' | 'halfLife') => {
    const period = given(key);
    return period && Math.round(daysOf(period));
  };
  const usual = usualRisk;
  const weights = weightsFrom(given);
  return {
    baseRate: given('baseRate'),
    gradeScale: given('gradeScale'),
    // Nothing is lost in no default: a 0 is a cell left blank, and said.
    lossGivenDefault: given('lossGivenDefault') || null,
    lossOfNothing: given('lossGivenDefault') === 0,
    insolvencyShare: given('insolvencyShare') ?? usual.insolvencyShare,
    insolvencyLoss: given('insolvencyLoss') ?? usual.insolvencyLoss,
    protractedLoss: given('protractedLoss') ?? usual.protractedLoss,
    limitUsage: given('limitUsage') ?? usual.limitUsage,
    centralTendency: given('centralTendency'),
    horizon: days('horizon'),
    countryWeight: given('countryWeight'),
    recoveryCosts: given('recoveryCosts') ?? usual.recoveryCosts,
    recoveryYears: given('recoveryYears') ?? usual.recoveryYears,
    discountRate: given('discountRate') ?? usual.discountRate,
    usualDelay: days('usualDelay'),
    salesTax: given('salesTax') ?? usual.salesTax,
    exposureBasis: given('exposureBasis') ?? usual.exposureBasis,
    peakFactor: given('peakFactor') ?? usual.peakFactor,
    pastDue: {
      defaultAfter: days('defaultAfter') ?? usual.pastDue.defaultAfter,
      aboveShare: given('defaultAboveShare') ?? usual.pastDue.aboveShare,
      aboveAmount: given('defaultAboveAmount') ?? usual.pastDue.aboveAmount,
    },
    overdueFloors: given('overdueFloor') ?? usual.overdueFloors,
    baseDeviation: given('baseDeviation') ?? usual.baseDeviation,
    gradeDeviation: given('gradeDeviation') ?? usual.gradeDeviation,
    statementDeviation: given('statementDeviation') ?? usual.statementDeviation,
    statementFactor: given('statementFactor') ?? usual.statementFactor,
    statementAgeing: given('statementAgeing') ?? usual.statementAgeing,
    halfCredible: given('halfCredible') ?? usual.halfCredible,
    priorStrength: given('priorStrength') ?? usual.priorStrength,
    yearlyDecay: given('yearlyDecay') ?? usual.yearlyDecay,
    habits: {
      window: days('window') ?? usual.habits.window,
      halfLife: days('halfLife') ?? usual.habits.halfLife,
      orders: weights.irregular > 0,
    },
    weights,
  };
}

function weightsFrom(given: Given<typeof settingHeadings>): PaymentWeights {
  const { weights: usual } = usualRisk;
  return {
    dayLate: given('dayLate') ?? usual.dayLate,
    lateOver60: given('lateOver60') ?? usual.lateOver60,
    trend: given('trend') ?? usual.trend,
    limitUsed: given('limitUsed') ?? usual.limitUsed,
    prompt: given('prompt') ?? usual.prompt,
    irregular: given('irregular') ?? usual.irregular,
  };
}
