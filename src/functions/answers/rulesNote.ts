import type { Words } from '../../engine/words';
import { type Policy, policyTerms, presetNamed, termsOfPreset } from '../../engine/cover';

/** Whose published terms fill the policy's blanks, in short; null where it names none. */
export function rulesNote({ rules }: Policy): Words | null {
  const name = rules === null ? null : presetNamed(rules)?.name;
  return name ? { en: `Blanks filled from ${name.en}`, zh: `空白项按${name.zh}填补` } : null;
}

/** The same with every term that stands as they have it. */
export function rulesInFull(policy: Policy): Words | null {
  const note = rulesNote(policy);
  if (note === null) return null;
  const terms = termsOfPreset(policy).map((term) => policyTerms[term]);
  return {
    en: `${note.en}: ${terms.map(({ en }) => en).join(', ') || 'nothing'}`,
    zh: `${note.zh}：${terms.map(({ zh }) => zh).join('、') || '无'}`,
  };
}
