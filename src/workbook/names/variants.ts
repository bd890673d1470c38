import { placeOfChinese } from './chineseName';
import { placeOfLatin } from './latinName';
import { coreOf, folded, writingOf } from './spelling';

/** Names that may be one customer, as they stand in the ranges, the most frequent first. */
export interface Variants {
  /** `writing`: case, spaces, width, punctuation. `form`: legal form or place as well. */
  readonly differ: 'writing' | 'form';
  readonly names: readonly string[];
}

/** Finds spellings of one name among those given; `count` says how often each stands there. They are offered as one and never merged in silence. */
export function variantsIn(names: Iterable<string>, count: (name: string) => number = () => 1): readonly Variants[] {
  const groups = groupedBy(new Set(names), coreOf);
  groups.delete('');
  return [...groups.values()]
    .filter((group) => group.length > 1 && !areNumbers(group))
    .flatMap(byPlace)
    .filter((group) => group.length > 1)
    .map((group) => ({
      differ: new Set(group.map(writingOf)).size === 1 ? ('writing' as const) : ('form' as const),
      names: [...group].sort((one, other) => count(other) - count(one) || (one < other ? -1 : 1)),
    }));
}

/** 上海贸易 and 北京贸易 share all but the place, which is what tells them apart; with more than one place each is a group of its own. */
function byPlace(group: readonly string[]): readonly (readonly string[])[] {
  const places = groupedBy(group, (name) => placeOf(folded(name)));
  return [...places.keys()].filter((place) => place !== '').length > 1 ? [...places.values()] : [group];
}

function groupedBy(names: Iterable<string>, what: (name: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = what(name);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return groups;
}

function placeOf(text: string): string {
  const bare = text.replace(/\s+/g, '');
  return /\p{Script=Han}/u.test(bare) ? placeOfChinese(bare) : placeOfLatin(text);
}

/** Numbers of customers are told apart by every sign: 00123 and 123 may be two. */
function areNumbers(group: readonly string[]): boolean {
  return group.every((name) => /^[\d\s./-]+$/.test(name));
}
