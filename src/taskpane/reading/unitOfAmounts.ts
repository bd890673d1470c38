import { saysUnit } from '../../workbook/columns/unitOf';
import { denominationOf } from '../../workbook/headings/denominationOf';
import type { Headings } from '../../workbook/headings/heading';
import { unitChoices } from '../../workbook/headings/unitChoices';
import { waysOf } from '../../workbook/headings/ways';
import type { Language } from '../../engine/words';
import type { Answers } from '../flow/answers';
import type { Book } from './book';
import { withChoice } from './mapping';

/** The headings of a range below which sums of money stand. */
export function amountsIn({ headingRow }: Book<unknown>, known: Headings<string>): readonly string[] {
  const isMoney = (key: string | null) => key !== null && ['amount', 'limit'].includes(known[key]!.kind);
  return [...new Set(headingRow.headings.filter(({ key }) => isMoney(key)).map(({ theirs }) => theirs))];
}

/** In what they stand, all of them; null where they differ. */
export function unitRead(theirs: readonly string[], above: number, headings: Answers['headings']): number | null {
  const units = new Set(
    theirs.map((heading) => {
      const chosen = waysOf(headings[heading] ?? '').money;
      if (chosen !== null && saysUnit(chosen)) return chosen.unit;
      const { unit } = denominationOf(heading);
      return unit === 1 ? above : unit;
    }),
  );
  return units.size === 1 ? [...units][0]! : null;
}

/** The user says in what they stand: a row of the Mapping range for each, so that every formula reads them so. */
export function withUnit(
  headings: Answers['headings'],
  theirs: readonly string[],
  unit: number,
  language: Language,
): Answers['headings'] {
  const ours = unitChoices.find((choice) => choice.unit === unit)!.written[language];
  return theirs.reduce((chosen, heading) => withChoice(chosen, { theirs: heading, ours, isWay: true }), headings);
}
