import type { CoverPlan, Planning } from '../../engine/plan';
import type { Words } from '../../engine/words';
import { shownAmount } from './shownFigures';

/** Whether first loss and maximum liability of the year are in a plan's figures, and how they had a part in its choice; null where the policy has none. */
export function yearlyNote({ year: { terms, leftOut } }: Planning, { mode, atLeast }: CoverPlan): Words | null {
  if (leftOut) return notCounted;
  if (terms === null) return null;
  return mode === 'optimised' ? chosenWith(shownAmount(atLeast ?? 0)) : counted;
}

const counted: Words = {
  en: 'First loss and maximum liability of the year are counted, as in LOSSDISTRIBUTION',
  zh: '已计入年度累计免赔额与最高赔偿限额（口径同 LOSSDISTRIBUTION）',
};

function chosenWith(least: string): Words {
  return {
    en: `${counted.en}; the percentages are the best of those tried with them, no plan of this premium leaves less than ${least}`,
    zh: `${counted.zh}；比例为计入后所试各方案中最优者，同样保费下不可能低于 ${least}`,
  };
}

const notCounted: Words = {
  en: 'First loss and maximum liability of the year are not in these figures: see LOSSDISTRIBUTION',
  zh: '以上数字未计年度累计免赔额与最高赔偿限额：请见 LOSSDISTRIBUTION',
};
