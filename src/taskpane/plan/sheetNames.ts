import type { Language } from '../../engine/index';
import type { Answers } from '../answers';

/** The new sheets of a plan; null where a sheet is not asked for. */
export interface SheetNames {
  readonly policy: string | null;
  readonly coverage: string | null;
  readonly report: string | null;
}

const titles = {
  policy: { en: 'Policy', zh: '保单' },
  coverage: { en: 'Coverage', zh: '保障明细' },
  report: { en: 'Report', zh: '决策报告' },
} as const;

/** Free names for the sheets to be inserted: `Coverage`, or `Coverage 2` where that is taken. The report stands on the coverage sheet and brings it along. */
export function sheetNamesFor(answers: Answers, taken: readonly string[], language: Language): SheetNames {
  const free = (key: keyof SheetNames) => freeName(titles[key][language], taken);
  const needsTerms = answers.policyFrom === 'typed' || Object.keys(answers.headings).length > 0;
  const coverage = answers.insertCoverage || answers.insertReport;
  return {
    policy: coverage && needsTerms ? free('policy') : null,
    coverage: coverage ? free('coverage') : null,
    report: answers.insertReport ? free('report') : null,
  };
}

/** Case makes no difference between two sheet names. */
export function freeName(wanted: string, taken: readonly string[], between = ' '): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number++) name = `${wanted}${between}${number}`;
  return name;
}
