import type { Answers } from '../flow/answers';
import { firstGroups, foldedGroups, isGiven, termFields, type TermField, type TermGroup } from '../policy/termFields';

/** A row of the policy sheet: a group's title, a term, or room for a term that the user may add there. */
export type PolicyRow = TermGroup | 'others' | TermField | null;

export const ROOM = 4;

/** The common terms, given or not; other groups where one of their terms is given; room for more. */
export function policyRows({ terms }: Pick<Answers, 'terms'>): readonly PolicyRow[] {
  const fieldsOf = (group: TermGroup) => termFields.filter((field) => field.group === group);
  const shown: readonly TermGroup[] = [
    ...firstGroups,
    ...foldedGroups.filter((group) => fieldsOf(group).some((field) => isGiven(terms, field))),
  ];
  return [
    ...shown.flatMap((group): readonly PolicyRow[] => [group, ...fieldsOf(group)]),
    'others',
    ...Array<null>(ROOM).fill(null),
  ];
}
