import type { OverdueFloor } from '../tables/overdueFloors';
import { probabilityFloor } from '../tables/probabilityFloor';
import { logOdds, probabilityOf } from './logOdds';

/**
 * The least probability of default at so many days past due: from the lowest that anybody has on the due date through the nodes to as good as
 * certain on the day of default, in straight lines of log-odds, so that no day makes a jump. 0 where no floor is wanted.
 */
export function floorAt(days: number, nodes: readonly OverdueFloor[], defaultAfter: number): number {
  if (nodes.length === 0 || days <= 0) return 0;
  let from: OverdueFloor = dueDate;
  for (const node of nodes) {
    if (node.days >= defaultAfter) continue;
    if (days <= node.days) return between(from, node, days);
    from = node;
  }
  return days <= defaultAfter
    ? between(from, { days: defaultAfter, probability: asGoodAsCertain }, days)
    : asGoodAsCertain;
}

function between(from: OverdueFloor, to: OverdueFloor, days: number): number {
  const part = (days - from.days) / (to.days - from.days);
  return probabilityOf((1 - part) * logOdds(from.probability) + part * logOdds(to.probability));
}

const dueDate: OverdueFloor = { days: 0, probability: probabilityFloor.rows[0]! };

/** A default itself has probability 1, which has no log-odds: on its eve it is this. */
const asGoodAsCertain = 0.99;
