import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { NamedScale } from '../../engine/risk';
import type { Cells } from '../values/cells';
import { customerHeadings } from '../headings/customers';
import { candidates, plain, spellings as spellingsOf } from '../headings/heading';
import { isBlank, shown } from '../values/odd';
import { rowOf } from '../report/table';
import { readPercentage } from '../values/percentage';

/** A scale: one of ours by its name, or the user's own, grade (as `ownGrade` leaves it) → one-year probability. null: none was named. */
export type GradeScale = NamedScale | ReadonlyMap<string, number> | null;

export function readGradeScale(cells: Cells): GradeScale {
  if (cells.every((row) => row.every(isBlank))) return null;
  if (cells.length > 1 || cells[0]!.length > 1) return own(cells);
  const scale = scaleNamed(cells[0]![0], ownTable);
  if (scale instanceof Problem) throw new Problem({ ...scale.parts, field });
  return scale;
}

/** One of our scales by its name; one whose owner publishes no probabilities must say that ours are illustrative. */
export function scaleNamed(cell: unknown, otherwise: Words = ownColumn): NamedScale | Problem {
  const text = plain(shown(cell));
  const found = spellings.find(([, words]) => words.some((word) => plain(word) === text));
  if (found) return found[0];
  return new Problem({
    kind: 'invalid',
    ...(unpublished.test(text)
      ? { because: illustrativeOnly(otherwise) }
      : {
          expected: { en: `${ours.en}, or ${otherwise.en}`, zh: `${ours.zh}，或${otherwise.zh}` },
          found: shown(cell),
        }),
  });
}

const field = { en: 'scale', zh: '评级体系 scale' };
const ours = {
  en: 'S&P, CQS, D&B, Allianz illustrative, Coface illustrative, Creditsafe illustrative',
  zh: '标普、CQS、邓白氏、安联示意、科法斯示意、Creditsafe 示意',
};
/** Where a table of one's own goes: into the argument, or (in settings) as the answer of PDMAP beside the grades. */
const ownTable = { en: 'two columns of grades and probabilities', zh: '两列（等级、概率）' };
const ownColumn = { en: 'a column "Grade PD" beside the grades', zh: '评级旁的“评级违约概率”列' };
const illustrativeOnly = (otherwise: Words) => ({
  en: `the owner of this scale publishes no probabilities: give ${otherwise.en}, or write "illustrative" after its name`,
  zh: `该体系的所有者未公布违约概率：请给出${otherwise.zh}，或在名称后写“示意”`,
});
const unpublished = /^(allianz|安联|coface|科法斯|dra|creditsafe)/;

const spellings: readonly (readonly [NamedScale, readonly string[]])[] = [
  ['S&P', ['S&P', 'SP', 'Standard & Poors', '标普', '标准普尔']],
  ['CQS', ['CQS', 'EU', 'EU steps', 'EU CQS', '欧盟', '欧盟等级']],
  ['D&B', ['D&B', 'DNB', 'DNB-FSS', 'D&B FSS', 'Dun & Bradstreet', '邓白氏']],
  [
    'Allianz illustrative',
    ['Allianz illustrative', 'Allianz 1-10 illustrative', 'Allianz Trade illustrative', '安联示意', '安联贸易示意'],
  ],
  [
    'Coface illustrative',
    ['Coface illustrative', 'Coface DRA illustrative', 'DRA illustrative', '科法斯示意', '科法斯DRA示意'],
  ],
  ['Creditsafe illustrative', ['Creditsafe illustrative', 'Creditsafe示意']],
];

/** Grades on the left, probabilities on the right; the first of the rows may be headings. */
function own(cells: Cells): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  cells.forEach(([grade, probability], index) => {
    if (isBlank(grade)) return;
    const place = rowOf({ en: 'Scale', zh: '评级体系' }, index + 1);
    const share = readPercentage(probability);
    if (share instanceof Problem && index === 0) return;
    if (share instanceof Problem) throw share.at(place);
    if (share === null)
      throw new Problem({
        kind: 'missing',
        place,
        expected: { en: 'a probability above 0', zh: '大于 0 的概率' },
        found: shown(probability),
      });
    if (table.has(ownGrade(grade)))
      throw new Problem({
        kind: 'invalid',
        place,
        because: { en: `"${shown(grade)}" is given twice`, zh: `“${shown(grade)}”出现了两次` },
      });
    table.set(ownGrade(grade), share);
  });
  return table;
}

/** BB+ and BB- are two grades: only case, width and spaces make no difference. */
export function ownGrade(cell: unknown): string {
  return shown(cell).normalize('NFKC').replace(/[−–]/g, '-').replace(/\s/g, '').toUpperCase();
}

export function isGradeHeading(cell: unknown): boolean {
  return typeof cell === 'string' && candidates(cell).some((text) => gradeHeadings.has(text));
}

const gradeHeadings = spellingsOf({ grade: customerHeadings.grade });
