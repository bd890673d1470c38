import type { Language, Words } from '../../engine/words';
import { aboveGrid, tierOf, type CoverPlan, type Insurable, type Planning } from '../../engine/plan';
import type { CoverTier } from '../../engine/tables';

/** Why each customer is insured as the plan has it, one sentence a customer. */
export function reasonsOf(plan: Planning, found: CoverPlan, language: Language): readonly string[] {
  const margin = marginOf(plan, found);
  return plan.customers.map((customer, at) => {
    if (customer.refused !== null) return (found.shares[at]! > 0 ? atRest : customer.refused)[language];
    const said = [
      reasonFor(plan, found, at, margin),
      ...(aboveGrid({ ...plan, shares: found.shares }, at) ? [grid] : []),
    ];
    return said.map((words) => words[language]).join(language === 'zh' ? '；' : '; ');
  });
}

function reasonFor(plan: Planning, found: CoverPlan, at: number, margin: number): Words {
  const customer = plan.customers[at]!;
  const tier = tierOf(customer, plan.tiers);
  switch (found.mode) {
    case 'differentiated':
      return cut(tiered(customer, tier, tier?.differentiated ?? 0), found.scaled);
    case 'insurer grid':
      return cut(tiered(customer, tier, tier?.insurerMost ?? 0), found.scaled);
    case 'whole turnover':
      return cut(
        { en: `one percentage for all: ${percent(customer.most)}`, zh: `全部客户同一比例：${percent(customer.most)}` },
        found.scaled,
      );
    default:
      return weighed(customer, found, at, margin);
  }
}

/** How much milder one unit of premium makes a bad year, here and for the customer insured last. */
function weighed(customer: Insurable, { shares, defaults }: CoverPlan, at: number, margin: number): Words {
  const here = figure(reliefOf(customer, defaults[at]!));
  const [last, share] = [figure(margin), shares[at]!];
  if (share <= nothing)
    return {
      en: `1 of premium makes a bad year ${here} milder, elsewhere ${last} or more`,
      zh: `每 1 元保费使不利年份少损失 ${here} 元，投在别处至少 ${last} 元`,
    };
  if (share >= customer.most - nothing)
    return {
      en: `1 of premium makes a bad year ${here} milder: insured to the highest percentage`,
      zh: `每 1 元保费使不利年份少损失 ${here} 元：按最高比例投保`,
    };
  return {
    en: `1 of premium makes a bad year ${here} milder: insured as far as the budget goes`,
    zh: `每 1 元保费使不利年份少损失 ${here} 元：在预算内部分投保`,
  };
}

function marginOf({ customers }: Planning, { shares, defaults }: CoverPlan): number {
  const insured = customers.flatMap((customer, at) =>
    shares[at]! > nothing && customer.price > 0 ? [reliefOf(customer, defaults[at]!)] : [],
  );
  return insured.reduce((least, relief) => Math.min(least, relief), Infinity);
}

function reliefOf({ insurable, price }: Insurable, chance: number): number {
  return (chance * insurable) / price;
}

function tiered({ entry }: Insurable, tier: CoverTier | null, share: number): Words {
  const probability = percent(entry.probability);
  if (tier === null) return { en: `PD ${probability}: in no tier`, zh: `违约概率 ${probability}：不在任何分档内` };
  if (tier.grade !== null)
    return { en: `grade ${tier.grade}: ${percent(share)}`, zh: `评级 ${tier.grade}：${percent(share)}` };
  if (tier.upTo === null)
    return {
      en: `PD ${probability}, in the last tier: ${percent(share)}`,
      zh: `违约概率 ${probability}，属最后一档：${percent(share)}`,
    };
  return {
    en: `PD ${probability}, in the tier up to ${percent(tier.upTo)}: ${percent(share)}`,
    zh: `违约概率 ${probability}，属 ${percent(tier.upTo)} 以内一档：${percent(share)}`,
  };
}

function cut(words: Words, scaled: number): Words {
  return scaled === 1
    ? words
    : {
        en: `${words.en}, cut to ${percent(scaled)} of it by the budget`,
        zh: `${words.zh}，受预算所限按其 ${percent(scaled)} 投保`,
      };
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))}%`;
}

function figure(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '–';
}

const grid: Words = {
  en: 'above the insurer’s maximum for such a customer (illustrative)',
  zh: '高于保险人对此类客户的上限（示意）',
};
const atRest: Words = {
  en: 'nothing at risk now, but its turnover bears premium',
  zh: '目前没有风险敞口，但其销售额仍计收保费',
};
const nothing = 1e-6;
