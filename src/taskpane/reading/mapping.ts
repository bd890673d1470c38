import type { Answers } from '../flow/answers';
import { readMapping } from '../../workbook/headings/mapping';
import { waysOf } from '../../workbook/headings/ways';
import type { Mapping } from '../../workbook/report/kind';
import type { Rectangle } from '../port/spreadsheet';

/** Stands for "read as nothing" in a Mapping range: no heading of ours is spelled so. */
export const NOT_USED = '–';

/** The user's choices as a Mapping range: theirs, ours. Null where every heading is read as it was recognised. */
export function mappingCells({ headings }: Answers): Rectangle | null {
  const rows = Object.entries(headings);
  return rows.length === 0 ? null : rows.map(([theirs, ours]) => [theirs, ours]);
}

/** The same with the table that says what customers are called below it: what every function is handed. */
export function mappingGiven(answers: Answers, aliases: Rectangle | null): Rectangle | null {
  const headings = mappingCells(answers);
  return aliases === null ? headings : [...(headings ?? []), ...aliases];
}

/** How a formula writes both: its headings as given, the table by its reference. */
export function mappingWritten(
  { aliases }: Answers,
  books: { readonly aliases: Rectangle | null } | null,
  headings: string | undefined,
): string | undefined {
  const table = books?.aliases ? aliases || undefined : undefined;
  return headings && table ? `VSTACK(${headings},${table})` : (headings ?? table);
}

export function mappingOf(answers: Answers): Mapping {
  return readMapping(mappingCells(answers) ?? []);
}

/** Another meaning for a heading, or another way of reading what stands below it: whichever was not asked for stays as it was. */
export function withChoice(
  headings: Answers['headings'],
  { theirs, ours, isWay }: { readonly theirs: string; readonly ours: string; readonly isWay: boolean },
): Answers['headings'] {
  const before = (headings[theirs] ?? '').split('; ').filter((part) => part !== '');
  const about = waysOf(ours);
  const kept = before.filter((part) => {
    const { heading, days, decimals, money } = waysOf(part);
    if (!isWay) return heading === null;
    return !(
      (days && about.days) ||
      (decimals && about.decimals) ||
      (money && about.money) ||
      (heading && about.heading)
    );
  });
  return { ...headings, [theirs]: (isWay ? [...kept, ours] : [ours, ...kept]).join('; ') };
}
