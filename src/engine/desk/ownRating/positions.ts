import type { Statement, StatementLine } from '../../risk/models/statement';

/** The firm's own statement, the cash and receivables in it; null: not given. */
export interface OwnFigures {
  readonly statement: Statement;
  readonly cash: number | null;
  readonly receivables: number | null;
}

/** A debt that may fail, what the policy pays of it, and what cover costs in a year. */
export interface OwnRisk {
  readonly debt: number;
  readonly indemnity: number;
  readonly premium: number;
}

/** A firm as it would stand, and the debt of which nobody would pay what is not insured. */
export interface OwnPosition extends OwnFigures {
  readonly unprotected: number | null;
}

export type OwnPositionName = 'now' | 'insured' | 'fails' | 'failsInsured';

/** Now, with cover paid, and after the debt has failed without cover and with it. Taxes are left out; nothing of the debt comes back but the indemnity. */
export function ownPositions(
  own: OwnFigures,
  risk: OwnRisk | null,
): Readonly<Record<OwnPositionName, OwnPosition | null>> {
  if (risk === null) return { now: { ...own, unprotected: null }, insured: null, fails: null, failsInsured: null };
  const { debt, indemnity, premium } = risk;
  return {
    now: { ...own, unprotected: debt },
    insured: { ...afterLoss(own, premium), cash: less(own.cash, premium), unprotected: debt - indemnity },
    fails: { ...afterLoss(own, debt), receivables: less(own.receivables, debt), unprotected: 0 },
    failsInsured: {
      ...afterLoss(own, debt - indemnity + premium),
      cash: less(own.cash, premium - indemnity),
      receivables: less(own.receivables, debt),
      unprotected: 0,
    },
  };
}

/** What is lost leaves current assets, equity and the year's result; an average of the year falls by half of it. */
function afterLoss({ statement, ...own }: OwnFigures, loss: number): OwnFigures {
  const lines = { ...statement } as Partial<Record<StatementLine, number>>;
  for (const line of whole) if (lines[line] !== undefined) lines[line] -= loss;
  if (lines.averageTotalAssets !== undefined) lines.averageTotalAssets -= loss / 2;
  delete lines.noCreditInterval;
  return { statement: lines, ...own };
}

const whole: readonly StatementLine[] = [
  ...(['totalAssets', 'currentAssets', 'retainedEarnings', 'bookEquity', 'marketEquity'] as const),
  ...(['ebit', 'profitBeforeTax', 'netIncome', 'fundsFromOperations'] as const),
];

function less(amount: number | null, by: number): number | null {
  return amount === null ? null : amount - by;
}
