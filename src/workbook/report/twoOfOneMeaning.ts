import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { Headings } from '../headings/heading';
import { languageOf } from '../headings/language';
import type { Found } from './found';
import type { Hurdle } from './hurdle';
import { columnNamed } from './namedColumn';

/** Nothing tells which of the two counts: the user says. Two that are called the same are named by their places. */
export function twoOfOneMeaning<Key extends string>(
  { name, headings }: { readonly name: Words; readonly headings: Headings<Key> },
  first: Found<Key>,
  second: Found<Key>,
): Hurdle {
  const { words } = headings[first.key];
  const [one, other] = namesOf(first, second);
  const both = first.mapped && second.mapped && first.typed !== second.typed;
  const problem = new Problem({
    kind: 'invalid',
    place: name,
    because: both
      ? {
          en: `two columns mean ${words.en}, "${one.en}" and "${other.en}", and differ, and the Mapping range names both: leave there the one that counts`,
          zh: `“${one.zh}”和“${other.zh}”两列都表示“${words.zh}”而内容不同，对照区域又同时列出两列：请只保留应采用的一列`,
        }
      : {
          en: `two columns mean ${words.en}, "${one.en}" and "${other.en}", and differ: name the one that counts in a Mapping range, beside "${words.en}"`,
          zh: `“${one.zh}”和“${other.zh}”两列都表示“${words.zh}”而内容不同：请在对照区域中将应采用的一列对应到“${words.zh}”`,
        },
  });
  const language = languageOf([[first.typed, second.typed]]);
  const remedy = { what: 'column', key: first.key, among: [one[language], other[language]] } as const;
  return { problem, at: { row: null, column: first.at }, remedy, spoils: null };
}

function namesOf<Key extends string>(first: Found<Key>, second: Found<Key>): readonly [Words, Words] {
  if (first.typed === second.typed) return [columnNamed(first.typed, first.at), columnNamed(second.typed, second.at)];
  return [
    { en: first.typed, zh: first.typed },
    { en: second.typed, zh: second.typed },
  ];
}
