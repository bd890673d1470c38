import { Problem } from '../problem';
import { creditQualitySteps, oneYear } from '../tables/creditQualitySteps';
import { probabilityFloor } from '../tables/probabilityFloor';
import { standardPoorsNotches } from '../tables/standardPoors';

type ScaleName = 'S&P' | 'CQS';

/** One-year probability behind a grade: 1 for a grade of default. Without a named scale S&P letters and EU steps 1-6 are told apart by their form. */
export function gradeProbability(grade: string, scale: ScaleName | null): number | Problem {
  const text = plainGrade(grade);
  const found =
    scale === 'CQS'
      ? stepProbability(text)
      : scale === 'S&P'
        ? letterProbability(text)
        : (stepProbability(text) ?? letterProbability(text));
  return found === null ? refused(grade, scale) : Math.max(found, probabilityFloor.rows[0]!);
}

/** As grades are compared: plain capitals, no spaces. */
export function plainGrade(grade: string): string {
  return grade.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s/g, '').toUpperCase();
}

export function stepProbability(text: string): number | null {
  const step = /^(?:CQS)?([1-6])$/.exec(text)?.[1];
  return step === undefined ? null : oneYear(creditQualitySteps.rows[Number(step) - 1]!);
}

export function letterProbability(text: string): number | null {
  if (text === 'D' || text === 'SD') return 1;
  if (text === 'AAA' || text === 'AA+') return 0;
  const letters = /^(CCC-|CCC\/C|CC|C)$/.test(text) ? 'CCC' : text;
  return standardPoorsNotches.rows.find((row) => row.grade === letters)?.probability ?? null;
}

function refused(grade: string, scale: ScaleName | null): Problem {
  const expected = {
    'S&P': { en: 'an S&P grade (AAA to D)', zh: '标普评级（AAA 至 D）' },
    CQS: { en: 'an EU step (1 to 6)', zh: '欧盟等级（1 至 6）' },
    any: { en: 'an S&P grade (AAA to D) or an EU step (1 to 6)', zh: '标普评级（AAA 至 D）或欧盟等级（1 至 6）' },
  }[scale ?? 'any'];
  return new Problem({ kind: 'invalid', field: { en: 'Grade', zh: '评级' }, expected, found: grade });
}
