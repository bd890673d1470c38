import { coreOf, placeOf, writingOf } from './spelling';

/** Names that may be one customer, as they stand in the ranges, the most frequent first. */
interface Variants {
  /** `writing`: case, spaces, width, punctuation. `form`: legal form or place as well. */
  readonly differ: 'writing' | 'form';
  readonly names: readonly string[];
}

/** Finds spellings of one name among those given; `count` says how often each stands there. They are offered as one and never merged in silence. */
export function variantsIn(names: readonly string[], count: (name: string) => number = () => 1): readonly Variants[] {
  const groups = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const core = coreOf(name);
    if (core === '') continue;
    const group = groups.get(core);
    if (group) group.push(name);
    else groups.set(core, [name]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1 && !numbersOnly(group) && !elsewhere(group))
    .map((group) => ({
      differ: new Set(group.map(writingOf)).size === 1 ? ('writing' as const) : ('form' as const),
      names: group.toSorted((one, other) => count(other) - count(one) || one.localeCompare(other)),
    }));
}

/** 上海贸易 and 北京贸易 share all but the place, which is what tells them apart. */
function elsewhere(group: readonly string[]): boolean {
  return new Set(group.map(placeOf).filter((place) => place !== '')).size > 1;
}

/** Numbers of customers are told apart by every sign: 00123 and 123 may be two. */
function numbersOnly(group: readonly string[]): boolean {
  return group.every((name) => /^[\d\s./-]+$/.test(name));
}
