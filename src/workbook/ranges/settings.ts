import { Problem } from '../../engine/problem';
import { daysOf } from '../../engine/ledger';
import { usualRisk, type ExposureBasis, type PaymentWeights, type RiskSettings } from '../../engine/risk';
import type { Cells } from '../values/cells';
import { readChoice } from '../values/choice';
import { settingHeadings, type SettingHeading } from '../headings/settings';
import { scaleNamed } from './gradeScale';
import { shown } from '../values/odd';
import { pairsFrom, readPair, type Pair } from '../report/pairs';
import { readPositive, readWeight } from '../values/number';
import { readPercentage } from '../values/percentage';
import { readPeriod } from '../values/period';

/** Settings of the risk engine from a two-column range; what is not given keeps its usual value. */
export function readSettings(cells: Cells): RiskSettings {
  const pairs = pairsFrom({ en: 'Settings', zh: '设置' }, settingHeadings, cells);
  const share = (key: SettingHeading) => readPair(pairs.get(key), readPercentage);
  const number = (key: SettingHeading) => readPair(pairs.get(key), readPositive);
  const days = (key: SettingHeading) => readPair(pairs.get(key), readDays);
  const usual = usualRisk;
  const weights = weightsFrom(pairs);
  return {
    baseRate: readPair(pairs.get('baseRate'), readBaseRate),
    gradeScale: readPair(pairs.get('gradeScale'), (cell) => scaleNamed(cell)),
    lossGivenDefault: share('lossGivenDefault'),
    insolvencyShare: share('insolvencyShare') ?? usual.insolvencyShare,
    insolvencyLoss: share('insolvencyLoss') ?? usual.insolvencyLoss,
    protractedLoss: share('protractedLoss') ?? usual.protractedLoss,
    limitUsage: share('limitUsage') ?? usual.limitUsage,
    centralTendency: readPair(pairs.get('centralTendency'), readBaseRate),
    horizon: days('horizon'),
    countryWeight: number('countryWeight'),
    recoveryCosts: share('recoveryCosts') ?? usual.recoveryCosts,
    recoveryYears: number('recoveryYears') ?? usual.recoveryYears,
    discountRate: share('discountRate') ?? usual.discountRate,
    usualDelay: days('usualDelay') ?? usual.usualDelay,
    salesTax: share('salesTax') ?? usual.salesTax,
    exposureBasis: readPair(pairs.get('exposureBasis'), readExposureBasis) ?? usual.exposureBasis,
    peakFactor: number('peakFactor') ?? usual.peakFactor,
    defaultAfter: days('defaultAfter') ?? usual.defaultAfter,
    baseDeviation: number('baseDeviation') ?? usual.baseDeviation,
    gradeDeviation: number('gradeDeviation') ?? usual.gradeDeviation,
    statementDeviation: number('statementDeviation') ?? usual.statementDeviation,
    statementAgeing: number('statementAgeing') ?? usual.statementAgeing,
    halfCredible: number('halfCredible') ?? usual.halfCredible,
    priorStrength: number('priorStrength') ?? usual.priorStrength,
    yearlyDecay: share('yearlyDecay') ?? usual.yearlyDecay,
    habits: {
      window: days('window') ?? usual.habits.window,
      halfLife: days('halfLife') ?? usual.habits.halfLife,
      orders: weights.irregular > 0,
    },
    weights,
  };
}

function weightsFrom(pairs: ReadonlyMap<SettingHeading, Pair>): PaymentWeights {
  const weight = (key: keyof PaymentWeights) => readPair(pairs.get(key), readWeight) ?? usualRisk.weights[key];
  return {
    dayLate: weight('dayLate'),
    lateOver60: weight('lateOver60'),
    trend: weight('trend'),
    limitUsed: weight('limitUsed'),
    prompt: weight('prompt'),
    irregular: weight('irregular'),
  };
}

/** A base rate of 100 % would leave nothing to judge. */
function readBaseRate(cell: unknown): number | null | Problem {
  const rate = readPercentage(cell);
  return rate === 1
    ? new Problem({
        kind: 'invalid',
        expected: { en: 'a percentage below 100%', zh: '低于 100% 的百分比' },
        found: shown(cell),
      })
    : rate;
}

function readDays(cell: unknown): number | null | Problem {
  const period = readPeriod(cell);
  return period instanceof Problem || period === null ? period : Math.round(daysOf(period));
}

const readExposureBasis = readChoice<ExposureBasis>([
  { value: 'average', zh: '平均', also: ['mean', '平均敞口'] },
  { value: 'peak', zh: '峰值', also: ['highest', '最高'] },
  { value: 'default', zh: '违约时', also: ['at default', 'in distress', '违约'] },
]);
