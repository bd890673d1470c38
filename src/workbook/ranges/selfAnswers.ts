import type { SelfAnswer, SelfQuestion } from '../../engine/desk';
import { selfHeadings } from '../headings/selfAssessment';
import { givenIn } from '../report/given';
import type { Cells } from '../values/cells';

/** What the firm says of itself, by question; null where it does not. */
export type SelfAnswers = Readonly<Record<SelfQuestion, SelfAnswer | null>>;

export function readSelfAnswers(cells: Cells): SelfAnswers {
  const given = givenIn({ en: 'Answers', zh: '回答' }, selfHeadings, cells, { date1904: false });
  const keys = Object.keys(selfHeadings) as SelfQuestion[];
  return Object.fromEntries(keys.map((key) => [key, given(key) as SelfAnswer | null])) as SelfAnswers;
}
