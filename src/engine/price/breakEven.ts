import type { Business } from './business';
import type { CoverValue } from './coverValue';

/** What would have to be so for cover to pay. `null`: what it needs was not given. */
interface BreakEven {
  /** Extra sales whose margin pays the whole cost; and those that pay what the rest does not bring back. */
  readonly sales: number | null;
  readonly salesForTheRest: number | null;
  /** The margin at which the extra sales that are given pay the cost. */
  readonly margin: number | null;
  /** The highest cost that pays on average. */
  readonly cost: number;
}

/** Cost ÷ gross margin, as the calculator of Global Commercial Credit has it; and the same for what is left to pay. */
export function breakEven(
  { cost, netBenefit, extraMargin }: CoverValue,
  { grossMargin, extraSales }: Business,
): BreakEven {
  return {
    sales: grossMargin === null ? null : cost / grossMargin,
    salesForTheRest: grossMargin === null ? null : Math.max(0, (extraMargin ?? 0) - netBenefit) / grossMargin,
    margin: extraSales === null ? null : cost / extraSales,
    cost: cost + netBenefit,
  };
}
