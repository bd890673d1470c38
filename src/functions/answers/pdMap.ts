import { Problem } from '../../engine/problem';
import { mappedGrade, overHorizon } from '../../engine/risk';
import type { Cells } from '../../workbook/values/cells';
import { isGradeHeading, ownGrade, readGradeScale, type GradeScale } from '../../workbook/ranges/gradeScale';
import { readText } from '../../workbook/values/text';
import type { Answer, AnswerCell, Call } from '../definition';
import { pdMapLayout } from '../layouts/pdMap';
import { placeOf } from '../layout';

export function answerPdMap(
  grades: Cells,
  scaleCells: Cells | null,
  baseRate: number | null,
  years: number,
  { language }: Call,
): Answer {
  const scale = scaleCells === null ? null : readGradeScale(scaleCells);
  return grades.map((row, index) =>
    row.map((cell): AnswerCell => {
      if (index === 0 && grades.length > 1 && isGradeHeading(cell))
        return pdMapLayout[placeOf(pdMapLayout, years === 1 ? 'yearly' : 'other')]!.words[language];
      const grade = readText(cell);
      if (grade === null || grade instanceof Problem) return grade ?? '';
      const probability = behind(grade, scale, baseRate);
      return probability instanceof Problem ? probability : overHorizon(probability, years);
    }),
  );
}

function behind(grade: string, scale: GradeScale, baseRate: number | null): number | Problem {
  if (scale === null || typeof scale === 'string') return mappedGrade(grade, scale, baseRate);
  const expected = { en: 'a grade of the scale', zh: '对照表中的等级' };
  return (
    scale.get(ownGrade(grade)) ??
    new Problem({ kind: 'invalid', field: { en: 'Grade', zh: '评级' }, expected, found: grade })
  );
}
