import type { Planning } from '../../engine/plan';
import type { Words } from '../../engine/words';

/** Whether first loss and maximum liability of the year are in a plan's figures; null where the policy has none. */
export function yearlyNote({ year: { terms, leftOut } }: Planning): Words | null {
  return leftOut ? notCounted : terms === null ? null : counted;
}

const counted: Words = {
  en: 'First loss and maximum liability of the year are counted, as in LOSSDISTRIBUTION; the percentages are chosen without them',
  zh: '已计入年度累计免赔额与最高赔偿限额（口径同 LOSSDISTRIBUTION）；比例的选择未计入',
};
const notCounted: Words = {
  en: 'First loss and maximum liability of the year are not in these figures: see LOSSDISTRIBUTION',
  zh: '以上数字未计年度累计免赔额与最高赔偿限额：请见 LOSSDISTRIBUTION',
};
