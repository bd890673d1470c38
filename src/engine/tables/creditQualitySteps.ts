import type { Table } from '../rule';

export interface StepRow {
  readonly step: number;
  readonly threeYears: number;
}

/** EU credit quality steps with their long-run three-year default rates. */
export const creditQualitySteps: Table<StepRow> = {
  name: { en: 'EU credit quality steps', zh: '欧盟信用质量等级（CQS）' },
  summary: { en: 'Long-run benchmark default rates over three years, by step.', zh: '各等级三年期长期基准违约率。' },
  source: 'eu2016',
  from: 42671,
  until: null,
  rows: [
    { step: 1, threeYears: 0.001 },
    { step: 2, threeYears: 0.0025 },
    { step: 3, threeYears: 0.01 },
    { step: 4, threeYears: 0.075 },
    { step: 5, threeYears: 0.2 },
    { step: 6, threeYears: 0.34 },
  ],
};

/** The yearly rate that three equal years add up to. */
export function oneYear({ threeYears }: StepRow): number {
  return 1 - (1 - threeYears) ** (1 / 3);
}
