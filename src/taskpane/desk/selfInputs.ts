import { selfQuestions, type SelfAnswer, type SelfQuestion } from '../../engine/desk';
import type { Language } from '../../engine/words';
import { selfHeadings } from '../../workbook/headings/selfAssessment';
import type { State } from '../session/state';

type Told = Pick<State, 'answers'>;

/** All that is asked, in its order. */
export const selfKeys = Object.keys(selfQuestions) as readonly SelfQuestion[];

/** What may be chosen, by the word of the language. */
export function selfChoicesIn(language: Language): readonly { readonly value: SelfAnswer; readonly word: string }[] {
  const { choices } = selfHeadings[selfKeys[0]!];
  return choices!.map(({ value, zh }) => ({ value: value as SelfAnswer, word: language === 'zh' ? zh : value }));
}

/** What was answered; '' while the question is open. */
export function selfAnswered({ answers }: Told, key: SelfQuestion): string {
  return answers.self[key] ?? '';
}

/** The two columns that SELFASSESSMENT takes. */
export function selfRows(told: Told, language: Language): readonly (readonly [string, string | null])[] {
  const words = selfChoicesIn(language);
  return selfKeys.map((key) => {
    const given = selfAnswered(told, key);
    return [selfQuestions[key].asks[language], words.find(({ value }) => value === given)?.word ?? null];
  });
}
