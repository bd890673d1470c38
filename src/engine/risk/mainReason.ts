import { Problem } from '../problem';
import type { Words } from '../words';
import type { Assessment } from './assess';
import { immaterial } from './defaulted';
import type { Evidence } from './evidence';
import { baseRateFor } from './judgement';
import { logOdds, probabilityOf } from './logOdds';
import { materialInWords } from './materialInWords';
import { besideViewsNote, hasViews, placeholderNote, restsOnPlaceholder } from './placeholder';
import type { RiskSettings } from './riskSettings';
import type { Subject } from './subject';

/** In sentences without their stops: what moved the probability most, what the exposure rests on, and what the reader must know of the base rate and the grade. */
export function mainReason(subject: Subject, assessment: Assessment, settings: RiskSettings): readonly Words[] {
  return [
    moved(subject, assessment, settings),
    tooLittle(subject, settings),
    stake(assessment),
    lostOfIt(assessment, settings),
    base(subject, settings),
    countryUnknown(subject, settings),
    lengthUnknown(subject),
    over(settings),
    expert,
  ].filter((words) => words !== null);
}

function moved(subject: Subject, assessment: Assessment, settings: RiskSettings): Words {
  const { inDefault, evidence, probability, judged } = assessment;
  if (inDefault !== null) return { en: `In default: ${inDefault.en}`, zh: `已违约：${inDefault.zh}` };
  const baseRate = baseRateFor(subject, settings);
  const [before, after] = [percent(baseRate), percent(probability)];
  const change = `${before} → ${after}`;
  if (probability > judged) return atLeast(subject, change, settings);
  const most = evidence.reduce((best, one) => (Math.abs(one.shift) > Math.abs(best.shift) ? one : best), {
    says: () => nothing,
    shift: 0,
  });
  if (percent(probabilityOf(logOdds(baseRate) + most.shift)) === before) return nothing;
  const seen = most.says();
  if (after === before) return inBalance(evidence, seen);
  const [en, zh] = most.shift > 0 ? ['Raised most by', '上调主因'] : ['Lowered most by', '下调主因'];
  return { en: `${en}: ${seen.en} (base rate to result: ${change})`, zh: `${zh}：${seen.zh}（基准至结果：${change}）` };
}

/** The result prints as the base rate: little was seen, or as much for as against. */
function inBalance(evidence: readonly Evidence[], most: Words): Words {
  const weight = evidence.reduce((sum, { shift }) => sum + Math.abs(shift), 0);
  if (weight < little) return nothing;
  return {
    en: `Evidence for and against in balance, most of it: ${most.en}`,
    zh: `有利与不利相抵，影响最大的是：${most.zh}`,
  };
}

/** A tenth in log-odds is a tenth of the odds. */
const little = 0.1;

/** What is overdue now comes first where it decides. */
function atLeast({ account }: Subject, change: string, { pastDue }: RiskSettings): Words {
  const above = materialInWords(pastDue);
  const days = account?.daysPastDue ?? 0;
  return {
    en: `Raised to the floor of what is overdue now: ${days} days past due, ${above.en} (base rate to result: ${change})`,
    zh: `按当前逾期的下限上调：已逾期 ${days} 天，${above.zh}（基准至结果：${change}）`,
  };
}

function tooLittle({ account }: Subject, { pastDue }: RiskSettings): Words | null {
  return account ? immaterial(account, pastDue) : null;
}

function stake({ exposure }: Assessment): Words | null {
  return exposure instanceof Problem
    ? null
    : { en: `Exposure: ${exposure.basis.en}`, zh: `风险敞口：${exposure.basis.zh}` };
}

function lostOfIt({ lossGivenDefault }: Assessment, { lossOfNothing }: RiskSettings): Words | null {
  if (!lossOfNothing) return null;
  const usual = percent(lossGivenDefault);
  return {
    en: `Loss given default of 0 counts as not given: ${usual} stands in`,
    zh: `违约损失率为 0 按未填处理：按 ${usual} 计`,
  };
}

function base({ customer }: Subject, settings: RiskSettings): Words | null {
  if (restsOnPlaceholder(customer, settings)) return placeholderNote;
  const given = settings.baseRate ?? customer.baseRate ?? null;
  return given === null && hasViews(customer) ? besideViewsNote : null;
}

/** Unknown is not 0, and the reader is told so. */
function countryUnknown({ customer }: Subject, { countryWeight }: RiskSettings): Words | null {
  return countryWeight === null || (customer.countryClass ?? NaN) >= 0
    ? null
    : { en: 'Country class unknown: nothing added for it', zh: '国家类别未知：未计入' };
}

function lengthUnknown({ customer, asOf }: Subject): Words | null {
  return asOf === null && customer.since !== null
    ? { en: 'No asOf given: length of the relationship left out', zh: '未给出基准日：未计合作年限' }
    : null;
}

function over({ horizon }: RiskSettings): Words | null {
  return horizon === null
    ? null
    : { en: `PD and expected loss over ${horizon} days`, zh: `违约概率与预期损失为 ${horizon} 天` };
}

const nothing: Words = { en: 'No evidence beyond the base rate', zh: '除基准违约率外没有其他依据' };
const expert: Words = { en: 'Grade: expert equivalent', zh: '等级：专家换算' };

function percent(share: number): string {
  return `${Number((100 * share).toFixed(share < 0.01 ? 2 : 1))}%`;
}
