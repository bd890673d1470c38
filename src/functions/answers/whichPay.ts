import type { StrategyEffect, StrategyName } from '../../engine/desk';
import type { Words } from '../../engine/words';
import { joined } from '../joined';
import { strategiesLines, type strategyVerdicts } from '../layouts/strategies';
import { shownAmount, shownShare } from './shownFigures';

type Verdict = keyof typeof strategyVerdicts;

/** A strategy with what comes of it. */
export interface WeighedStrategy extends Pick<StrategyEffect, 'cost' | 'base' | 'brings' | 'loss'> {
  readonly key: StrategyName;
  readonly how: Words;
  readonly net: number | null;
  readonly from: number | null;
  readonly verdict: Verdict;
}

/** Which pay, the most money first; which only from a share on; which cannot be told. None may. */
export function whichPay(all: readonly WeighedStrategy[]): Words {
  const of = (verdict: Verdict) =>
    all.filter((one) => one.verdict === verdict).sort((one, other) => (other.net ?? 0) - (one.net ?? 0));
  const [pays, from, open] = [of('pays'), of('from'), of('undecided')];
  const none: Words = { en: 'None pays for certain by these figures.', zh: '按现有数据，没有确定划算的策略。' };
  return joined(
    pays.length === 0
      ? none
      : listed('Pays', '划算', pays, ({ net }) => [`${shownAmount(net!)} a year`, `每年 ${shownAmount(net!)}`]),
    ...(from.length === 0
      ? []
      : [
          listed('Pays from a share on', '达到一定比例即划算', from, ({ from }) => [
            shownShare(from!),
            shownShare(from!),
          ]),
        ]),
    ...(open.length === 0 ? [] : [listed('Not decided', '暂无法判断', open, () => ['', ''])]),
    { en: 'Each alone; what they bring does not add up.', zh: '各策略单独计算，收益不可相加。' },
  );
}

function listed(
  en: string,
  zh: string,
  all: readonly WeighedStrategy[],
  told: (one: WeighedStrategy) => readonly [string, string],
): Words {
  const names = all.map((one) => {
    const { words } = strategiesLines[one.key];
    const [first, second] = told(one);
    return { en: first ? `${words.en} (${first})` : words.en, zh: second ? `${words.zh}（${second}）` : words.zh };
  });
  return {
    en: `${en}: ${names.map((one) => one.en).join('; ')}.`,
    zh: `${zh}：${names.map((one) => one.zh).join('；')}。`,
  };
}
