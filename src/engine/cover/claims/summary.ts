import type { Rule } from '../../rule';
import type { Indemnity } from './indemnity';

/** What a customer's losses of a policy year come to, or all of them together. `customer` is null for the total; `binding` is the clause that takes most. */
export interface SummaryLine {
  readonly customer: number | null;
  readonly year: number | null;
  readonly loss: number;
  readonly covered: number;
  readonly indemnity: number;
  readonly retained: number;
  readonly binding: Rule | null;
}

/** One line a customer and policy year, in order of first appearance, and the total. */
export function summaryOf(indemnity: Indemnity): readonly SummaryLine[] {
  const { losses } = indemnity.settlement;
  const lines = new Map<string, number[]>();
  for (let loss = 0; loss < losses.count; loss++) {
    if (losses.date[loss] === Infinity) continue;
    const key = `${losses.customer[loss]!} ${losses.year[loss]!}`;
    lines.set(key, [...(lines.get(key) ?? []), loss]);
  }
  const all = [...lines.values()];
  all.sort(
    ([one], [other]) => losses.customer[one!]! - losses.customer[other!]! || losses.year[one!]! - losses.year[other!]!,
  );
  const own = all.map((members) => ({
    ...lineOf(indemnity, members),
    customer: losses.customer[members[0]!]!,
    year: indemnity.yearLabels[losses.year[members[0]!]!] ?? null,
  }));
  return [...own, { ...lineOf(indemnity, all.flat()), customer: null, year: null }];
}

export function lineOf(
  { settlement: { losses, steps, indemnity } }: Indemnity,
  members: readonly number[],
): Omit<SummaryLine, 'customer' | 'year'> {
  const sum = (column: Float64Array) => members.reduce((total, loss) => total + column[loss]!, 0);
  const loss = sum(losses.unpaid);
  const paid = sum(indemnity);
  let binding: Rule | null = null;
  let most = 1e-9 * loss;
  for (const { clause, before, after } of steps) {
    const taken = sum(before) - sum(after);
    if (taken > most) [binding, most] = [clause, taken];
  }
  return { loss, covered: sum(losses.covered), indemnity: paid, retained: loss - paid, binding };
}
