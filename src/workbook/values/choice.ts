import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { Choice } from '../headings/choice';
import { plain } from '../headings/heading';
import { isBlank, shown } from './odd';

/** Reads a word of a list; case, spaces and hyphens make no difference. Blank is not given. */
export function readChoice<Value extends string>(
  choices: readonly Choice<Value>[],
): (cell: unknown) => Value | null | Problem {
  const known = new Map(
    choices.flatMap(({ value, zh, also }) => [value, zh, ...also].map((text) => [plain(text), value] as const)),
  );
  const expected: Words = {
    en: listed(
      choices.map(({ value }) => value),
      'or',
    ),
    zh: listed(
      choices.map(({ zh }) => zh),
      '或',
    ),
  };
  return (cell) => {
    if (isBlank(cell)) return null;
    return known.get(plain(shown(cell))) ?? new Problem({ kind: 'invalid', expected, found: shown(cell) });
  };
}

function listed(words: readonly string[], or: string): string {
  const [comma, space] = or === 'or' ? [', ', ' '] : ['、', ''];
  return `${words.slice(0, -1).join(comma)}${space}${or}${space}${words.at(-1)}`;
}
