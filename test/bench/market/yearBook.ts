import type { Cells } from '../../../src/workbook/values/cells';

/** What functions of the whole book take: customers with PD, LGD, exposure and limit, a policy with yearly terms, and what the firm is. */
export interface YearBook {
  readonly customers: Cells;
  readonly policy: Cells;
  readonly quotes: Cells;
  readonly business: Cells;
  readonly equity: number;
  readonly cash: number;
  readonly budget: number;
}

/**
 * Limits bind for two customers of three, each by a part of its own, as they usually do: then what is kept and what is claimed are two things and the year has
 * two axes. Where none binds, both are the same share for all and one axis tells everything.
 */
export function yearBook(count: number, binding: boolean): YearBook {
  const rows = Array.from({ length: count }, (_, at) => {
    const exposure = Math.round(10_000 * Math.exp(3.5 * part(at, 0.7548776662)));
    const room = binding && at % 3 > 0 ? 0.35 + 0.6 * part(at, 0.5698402911) : 1.5;
    return {
      probability: 0.002 + 0.038 * part(at, 0.6180339887),
      exposure,
      limit: Math.round(room * exposure),
      sales: 6 * exposure,
    };
  });
  const all = rows.reduce((sum, { exposure }) => sum + exposure, 0);
  const expected = rows.reduce((sum, { probability, exposure }) => sum + 0.75 * probability * exposure, 0);
  const [firstLoss, maximum] = [round(expected / 2), round(4 * expected)];
  return {
    customers: [
      ['Customer', 'PD', 'LGD', 'Exposure', 'Credit limit', 'Annual sales'],
      ...rows.map(({ probability, exposure, limit, sales }, at) => [
        `C${at + 1}`,
        probability,
        0.75,
        exposure,
        limit,
        sales,
      ]),
    ],
    policy: [
      ['Wording', 'deduct then percent'],
      ['Insured percentage', 0.9],
      ['Each-loss deductible', 500],
      ['Aggregate first loss', firstLoss],
      ['First loss counted', 'after percentage'],
      ['Maximum liability', maximum],
      ['Premium rate', 0.0015],
    ],
    quotes: [
      ['Term', 'One', 'Other'],
      ['Wording', 'deduct then percent', 'deduct then percent'],
      ['Insured percentage', 0.9, 0.85],
      ['Each-loss deductible', 500, 1_000],
      ['Aggregate first loss', firstLoss, 2 * firstLoss],
      ['First loss counted', 'after percentage', 'after percentage'],
      ['Maximum liability', maximum, maximum],
      ['Premium rate', 0.0015, 0.001],
    ],
    business: [
      ['Equity', round(all / 10)],
      ['Cash', round(all / 20)],
      ['Cost of capital', '8%'],
      ['Absorbable loss', round(all / 30)],
    ],
    equity: round(all / 10),
    cash: round(all / 20),
    budget: round(0.8 * expected),
  };
}

/** Fractional parts of multiples: they look like chance and are the same everywhere. */
function part(at: number, step: number): number {
  return (0.5 + at * step) % 1;
}

function round(amount: number): number {
  return 1_000 * Math.ceil(amount / 1_000);
}
