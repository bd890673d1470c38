import type { Words } from '../../engine/words';
import { breakEven, grounds, turningCost, verdict } from '../../engine/price';
import { placeholderBaseRate } from '../../engine/risk';
import type { Verdict } from '../layouts/coverValue';
import { levelShown } from '../line';
import type { Worth } from './worth';
import { joined } from '../joined';

/** Buy or not, and why, in a sentence; nothing where that would turn with a base rate that nobody has given. */
export function verdictWords(worth: Worth): {
  readonly verdict: Verdict;
  readonly why: Words;
} {
  if (worth.turnsWithBaseRate) return { verdict: 'undecided', why: undecided(worth) };
  const { value, business } = worth;
  const ground = verdict(value, business);
  const turn = turningCost(value, business);
  const close = turn > 0 && Math.abs(value.cost - turn) <= nearness * turn * (1 + rounding);
  const why = joined(
    ground === null ? notWorth(worth) : worthIt(worth, ground),
    ...(close ? [closeTo(turn)] : []),
    ...(worth.placeholder.count > 0 ? [unknown(worth)] : []),
  );
  if (ground === null) return { verdict: close ? 'closeDontBuy' : 'dontBuy', why };
  return { verdict: close ? 'closeBuy' : 'buy', why };
}

function worthIt({ value }: Worth, ground: (typeof grounds)[number]): Words {
  const shortfall = rounded(-value.netBenefit);
  const average =
    ground === grounds[0]
      ? { en: '', zh: '' }
      : { en: `; on average it costs ${shortfall} more than it brings`, zh: `；平均而言，成本比收益多 ${shortfall}` };
  return { en: `Worth its cost: ${ground.name.en}${average.en}.`, zh: `物有所值：${ground.name.zh}${average.zh}。` };
}

function notWorth({ value, business }: Worth): Words {
  const [shortfall, most] = [rounded(-value.netBenefit), rounded(breakEven(value, business).cost)];
  const tail =
    value.netWithCapital !== null || value.netByCertainty !== null
      ? { en: 'and the bad years that it takes away do not make up for it', zh: '所消除的不利年份也不足以弥补' }
      : {
          en: 'what bad years mean to you is not known (Absorbable loss, Cost of capital with Cash, or Equity with Accepted probability of ruin)',
          zh: '且未给出不利年份对贵司的影响（可承受损失、资本成本率与现金，或净资产及可接受的破产概率）',
        };
  return {
    en: `On average it costs ${shortfall} more than it brings; ${tail.en}. It would pay on average at a cost of ${most} or less.`,
    zh: `平均而言，成本比收益多 ${shortfall}；${tail.zh}。成本不超过 ${most} 时平均划算。`,
  };
}

function closeTo(turn: number): Words {
  return { en: `Close: it turns at a cost of ${rounded(turn)}.`, zh: `接近临界：成本为 ${rounded(turn)} 时结论改变。` };
}

function unknown({ placeholder: { count, all } }: Worth): Words {
  const rate = levelShown(placeholderBaseRate);
  return {
    en: `No base rate is known (${rate} stands in for ${count} of ${all} customers).`,
    zh: `未给出基准违约率（${all} 家客户中有 ${count} 家暂用 ${rate}）。`,
  };
}

function undecided(worth: Worth): Words {
  const { count, all } = worth.placeholder;
  const rate = levelShown(placeholderBaseRate);
  const [en, zh] =
    worth.breakEvenPd === null
      ? ['At no book average it pays.', '任何组合平均违约概率下均不划算。']
      : [
          `At a book average above ${percent(worth.breakEvenPd)} it pays.`,
          `组合平均违约概率高于 ${percent(worth.breakEvenPd)} 时划算。`,
        ];
  return {
    en: `Not decided: no base rate is known (${rate} stands in for ${count} of ${all} customers). ${en}`,
    zh: `暂无法判断：未给出基准违约率（${all} 家客户中有 ${count} 家暂用 ${rate}）。${zh}`,
  };
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(2))} %`.replace(' ', '');
}

function rounded(amount: number): string {
  return Math.round(Math.max(0, amount)).toLocaleString('en-US');
}

/** Of the cost at which it turns. */
const nearness = 0.1;
const rounding = 1e-6;
