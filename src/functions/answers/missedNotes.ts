import { isoDay } from '../../engine/ledger';
import type { MissedDuty } from '../../engine/cover';
import type { Words } from '../../engine/words';

const named: Readonly<Record<MissedDuty['duty'], Words>> = {
  notice: { en: 'Overdue notice', zh: '逾期通知（可损通知）' },
  collection: { en: 'Hand-over to collection', zh: '委托催收' },
  claim: { en: 'Claim', zh: '提交索赔' },
};

/** By when something had to be done, and when it was. */
export function missedNote({ duty, by, done }: MissedDuty): Words {
  const day = isoDay(by);
  const was = {
    en: done === null ? 'not recorded as done' : `done ${isoDay(done)}`,
    zh: done === null ? '未见办理记录' : `实际办理日 ${isoDay(done)}`,
  };
  return { en: `${named[duty].en} was due ${day}, ${was.en}`, zh: `${named[duty].zh}应于 ${day} 前办理，${was.zh}` };
}

/** The same with what may come of it: `lateNotice` is what the policy takes off for a late notice, null where it says nothing. */
export function missedNotes(missed: readonly MissedDuty[], lateNotice: number | null): readonly Words[] {
  return missed.map((one) => {
    const { en, zh } = missedNote(one);
    if (!isOpen(one, lateNotice))
      return { en: `${en}: ${consequence(lateNotice!).en}`, zh: `${zh}：${consequence(lateNotice!).zh}` };
    return { en: `${en}: the insurer may refuse`, zh: `${zh}：保险人可能拒赔` };
  });
}

/** Whether what comes of it is not known: the policy says nothing. */
export function isOpen({ duty }: MissedDuty, lateNotice: number | null): boolean {
  return duty !== 'notice' || lateNotice === null;
}

function consequence(lateNotice: number): Words {
  if (lateNotice === 1) return { en: 'refused', zh: '拒赔' };
  const percent = `${Number((100 * lateNotice).toPrecision(4))}%`;
  return { en: `reduced by ${percent}`, zh: `减赔 ${percent}` };
}
