import type { Table } from '../rule';

interface StepRow {
  readonly step: number;
  readonly threeYears: number;
  /** Between these a step's long-run rate is taken for its own. */
  readonly lower: number;
  readonly upper: number;
}

/** EU credit quality steps with their long-run three-year default rates. */
// prettier-ignore
export const creditQualitySteps: Table<StepRow> = {
  name: { en: 'EU credit quality steps', zh: '欧盟信用质量等级（CQS）' },
  summary: { en: 'Long-run benchmark default rates over three years by step, with the range of each.', zh: '各等级三年期长期基准违约率及其区间。' },
  source: 'eu2016',
  from: 42671,
  until: null,
  rows: [
    { step: 1, threeYears: 0.001, lower: 0, upper: 0.0016 },
    { step: 2, threeYears: 0.0025, lower: 0.0017, upper: 0.0054 },
    { step: 3, threeYears: 0.01, lower: 0.0055, upper: 0.0239 },
    { step: 4, threeYears: 0.075, lower: 0.024, upper: 0.1099 },
    { step: 5, threeYears: 0.2, lower: 0.11, upper: 0.2649 },
    { step: 6, threeYears: 0.34, lower: 0.265, upper: 1 },
  ],
};

/** The yearly rate that three equal years add up to. */
export function oneYear({ threeYears }: StepRow): number {
  return 1 - (1 - threeYears) ** (1 / 3);
}
