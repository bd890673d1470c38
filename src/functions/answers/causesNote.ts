import { coversCause, type Policy } from '../../engine/cover';
import { paysDefaultsAlike } from '../../engine/portfolio';
import type { Words } from '../../engine/words';

/** What an answer about the whole book counts of the causes that a policy names, in sentences that are the names of lines; none where it names none. */
export function causesNote(policy: Policy | null, insolvencyShare: number): readonly Words[] {
  if (policy === null || policy.covers === null) return [];
  return [...(paysDefaultsAlike(policy) ? [] : [byShare(insolvencyShare)]), ...(beyondPd(policy) ? [notInPd] : [])];
}

function byShare(share: number): Words {
  const percent = `${Number((100 * share).toPrecision(12))}%`;
  return {
    en: `Of all defaults ${percent} are counted as insolvencies, the rest as protracted default (setting Share of insolvencies)`,
    zh: `全部违约中 ${percent} 按破产计，其余按拖欠计（设置项“破产占比”）`,
  };
}

function beyondPd(policy: Policy): boolean {
  return coversCause(policy, 'rejection') || coversCause(policy, 'political');
}

const notInPd: Words = {
  en: 'Rejected goods and political events are in no PD: neither their losses nor what the policy pays for them is counted',
  zh: '拒收与政治事件不含在违约概率之内：其损失与相应赔款均未计入',
};
