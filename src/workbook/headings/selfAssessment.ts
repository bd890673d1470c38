import { selfQuestions, type Question, type SelfAnswer, type SelfQuestion } from '../../engine/desk';
import type { Choice } from './choice';
import type { Heading } from './heading';

/** What may be answered to a question about one's own credit management. */
const selfChoices: readonly Choice<SelfAnswer>[] = [
  { value: 'yes', zh: '是', also: ['y', 'true', '1', '有', '√', '✓', 'full', '100%', '完全'] },
  { value: 'partly', zh: '部分', also: ['partial', 'in part', 'some', 'half', '50%', '0.5', '一部分', '基本'] },
  { value: 'no', zh: '否', also: ['n', 'false', 'none', '没有', '无', '×'] },
];

/** Each question, as it is asked or by its short name. */
export const selfHeadings: Readonly<Record<SelfQuestion, Heading>> = Object.fromEntries(
  Object.entries<Question>(selfQuestions).map(([key, { name, asks }]): [string, Heading] => [
    key,
    { words: asks, kind: 'choice', choices: selfChoices, also: [name.en, name.zh] },
  ]),
) as Record<SelfQuestion, Heading>;
