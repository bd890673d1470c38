import type { Words } from '../../engine/words';
import { breakEven, grounds, verdict } from '../../engine/price';
import type { Verdict } from '../layouts/coverValue';
import type { Worth } from './worth';

/** Buy or not, and why, in a sentence. */
export function verdictWords({ value, business }: Worth): {
  readonly verdict: Verdict;
  readonly why: Words;
} {
  const ground = verdict(value, business);
  const shortfall = rounded(-value.netBenefit);
  if (ground === null)
    return {
      verdict: 'dontBuy',
      why: notWorth(
        shortfall,
        rounded(breakEven(value, business).cost),
        value.netWithCapital !== null || value.netByCertainty !== null,
      ),
    };
  const average =
    ground === grounds[0]
      ? { en: '', zh: '' }
      : { en: `; on average it costs ${shortfall} more than it brings`, zh: `；平均而言，成本比收益多 ${shortfall}` };
  return {
    verdict: 'buy',
    why: { en: `Worth its cost: ${ground.name.en}${average.en}.`, zh: `物有所值：${ground.name.zh}${average.zh}。` },
  };
}

function notWorth(shortfall: string, most: string, weighed: boolean): Words {
  const tail = weighed
    ? { en: 'and the bad years that it takes away do not make up for it', zh: '所消除的不利年份也不足以弥补' }
    : {
        en: 'what bad years mean to you is not known (Absorbable loss, Cost of capital, or Equity with Accepted probability of ruin)',
        zh: '且未给出不利年份对贵司的影响（可承受损失、资本成本率，或净资产及可接受的破产概率）',
      };
  return {
    en: `On average it costs ${shortfall} more than it brings; ${tail.en}. It would pay on average at a cost of ${most} or less.`,
    zh: `平均而言，成本比收益多 ${shortfall}；${tail.zh}。成本不超过 ${most} 时平均划算。`,
  };
}

function rounded(amount: number): string {
  return Math.round(Math.max(0, amount)).toLocaleString('en-US');
}
