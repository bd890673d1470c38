import { Problem } from '../../engine/problem';
import type { Denomination } from '../headings/denomination';
import type { Hurdle } from '../report/hurdle';
import type { Column } from '../report/table';
import { unitWord } from '../values/unitWord';

/** How much one printed amount of a column is: as the user says, else its heading, else the lines above the table; a heading of whole yuan below 万元 is asked about. */
export function unitOf(column: Column, heading: Denomination, above: number): number {
  const chosen = column.ways?.money ?? null;
  if (chosen !== null && saysUnit(chosen)) return chosen.unit;
  if (heading.unit !== 1) return heading.unit;
  if (heading.whole && above !== 1) {
    column.refuse(twoUnits(column, above));
    return 1;
  }
  return above;
}

/** USD alone says nothing of a unit. */
export function saysUnit({ unit, whole }: Denomination): boolean {
  return unit !== 1 || whole === true;
}

function twoUnits({ heading, at, first, place }: Column, above: number): Hurdle {
  const problem = new Problem({
    kind: 'invalid',
    place: place(-1),
    field: heading,
    because: {
      en: `the heading says whole amounts (元), a line above the table units of ${above.toLocaleString('en')}: name the one that is right in a Mapping range (whole amounts, in thousands, in ten thousands)`,
      zh: `标题写明以元为单位，表格上方写明以${unitWord(above)}元为单位：请在对照区域写明正确的单位（不换算、单位：千、单位：万）`,
    },
  });
  return {
    problem,
    at: { row: first - 1, column: at },
    remedy: { what: 'unit', heading: heading.en },
    spoils: heading.en,
  };
}
