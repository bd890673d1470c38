import { grounds, holds } from '../../engine/price';
import type { Words } from '../../engine/words';
import { groundLines } from '../layouts/coverValue';
import { lineName } from '../line';
import type { Worth } from './worth';

/** Every ground on which cover may be worth its cost: whether it holds, and at what cost that turns. */
export function weighedGrounds({ value, business }: Worth) {
  return grounds.map((ground, at) => {
    const turn = ground.turnsAt(value, business);
    return { what: lineName(groundLines[at]!), amount: toldOf(turn, value.cost), how: how(ground, turn) };
  });
}

function toldOf(turn: number | null, cost: number): 'yes' | 'no' | null {
  return turn === null ? null : holds(turn, cost) ? 'yes' : 'no';
}

function how({ summary, needs }: (typeof grounds)[number], turn: number | null): Words {
  if (turn === null) return { en: `Needs: ${needs.en}`, zh: `需要：${needs.zh}` };
  if (turn <= 0) return { en: `${summary.en} It holds at no cost.`, zh: `${summary.zh}任何成本下均不成立。` };
  const most = Math.round(turn).toLocaleString('en-US');
  return { en: `${summary.en} It holds up to a cost of ${most}.`, zh: `${summary.zh}成本不超过 ${most} 时成立。` };
}
