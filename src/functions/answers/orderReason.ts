import { isoDay } from '../../engine/ledger';
import { placeholderNote } from '../../engine/risk';
import type { Words } from '../../engine/words';
import { shownAmount } from './shownFigures';
import type { WeighedOrder } from './weighedOrder';

/** Why the order is decided so, and what would turn it. */
export function orderReason(weighed: WeighedOrder, notRead: Words | null): Words {
  const placeholder = weighed.payer.onPlaceholder ? placeholderNote : null;
  const said = [ground(weighed), uninsuredBecause(weighed), ...turns(weighed), placeholder, notRead].filter(
    (one) => one !== null,
  );
  return { en: said.map(({ en }) => en).join('; '), zh: said.map(({ zh }) => zh).join('；') };
}

function ground({ by: { probability }, decision }: WeighedOrder): Words {
  const [own, even] = [probability, decision.breakEvenProbability].map(percent);
  if (decision.margin <= 0) return { en: 'it brings nothing even if it is paid in advance', zh: '即使预付也无利润' };
  if (probability >= 1) return { en: 'the customer is in default', zh: '客户已违约' };
  return decision.expectedProfit >= 0
    ? { en: `PD ${own} against a break-even of ${even}: it pays`, zh: `违约概率 ${own}，盈亏平衡点 ${even}：有利润` }
    : {
        en: `PD ${own} against a break-even of ${even}: it does not pay on these terms`,
        zh: `违约概率 ${own}，盈亏平衡点 ${even}：按此条件无利润`,
      };
}

function uninsuredBecause({ uninsured, stop, terms }: WeighedOrder): Words | null {
  if (uninsured === 'deliveries stopped')
    return { en: `new deliveries are uninsured since ${isoDay(stop)}`, zh: `自 ${isoDay(stop)} 起新发货不承保` };
  if (uninsured === 'terms too long')
    return { en: `the policy covers no terms of ${terms} days`, zh: `保单不承保 ${terms} 天的账期` };
  return null;
}

function turns({ by, decision, fitsFrom, uninsured, use }: WeighedOrder): readonly Words[] {
  const { over, owedWith, depositNeeded, longestTerms, verdict, breakEvenMargin, expectedProfit } = decision;
  if (verdict === 'refuse' || by.probability >= 1) return [];
  const [amount, days] = [shownAmount(over), Math.floor(longestTerms)];
  return [
    ...(over > 0 && uninsured !== 'deliveries stopped'
      ? [
          {
            en: `${amount} above the limit (${use.source.en}): a limit of ${Math.ceil(owedWith).toLocaleString('en')} would do`,
            zh: `超限额（${use.source.zh}）${amount}：限额 ${Math.ceil(owedWith).toLocaleString('en')} 即可`,
          },
        ]
      : []),
    ...(fitsFrom === null
      ? []
      : [{ en: `it fits from ${isoDay(fitsFrom)}`, zh: `预计 ${isoDay(fitsFrom)} 起限额足够` }]),
    ...(expectedProfit < 0 && days > 0
      ? [{ en: `it pays up to ${days} days`, zh: `账期不超过 ${days} 天时有利润` }]
      : []),
    ...(expectedProfit < 0
      ? [
          {
            en: `it pays from a margin of ${percent(breakEvenMargin)}`,
            zh: `毛利率达到 ${percent(breakEvenMargin)} 时有利润`,
          },
        ]
      : []),
    ...(verdict === 'part payment'
      ? [{ en: `${percent(depositNeeded)} in advance turns it`, zh: `预付 ${percent(depositNeeded)} 即可接受` }]
      : []),
  ];
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))}%`;
}
