import type { Language, Words } from '../../engine/words';
import type { Buyer, CreditTerms } from '../../engine/plan';

/** Whether the sale pays at this probability of default, and what could not be applied for want of a figure. */
export function termsReason(
  { missing, breakEven, breakEvenWithout, form }: CreditTerms,
  { probability }: Buyer,
  unmet: boolean,
  language: Language,
): string {
  const lacking = [
    ...missing.map(({ name, needs }) => ({ en: `${name.en} (needs ${needs.en})`, zh: `${name.zh}（需${needs.zh}）` })),
    ...(unmet ? [words.wholeBook] : []),
  ];
  const said = [
    ...(breakEven === null || form === 'prepayment' ? [] : [weighed(probability, breakEven)[language]]),
    ...(breakEvenWithout === null || form === 'prepayment' ? [] : [withoutCover(breakEvenWithout)[language]]),
    ...(lacking.length === 0
      ? []
      : [`${words.notApplied[language]}${lacking.map((one) => one[language]).join(language === 'zh' ? '、' : ', ')}`]),
  ];
  return said.join(language === 'zh' ? '；' : '; ');
}

function weighed(probability: number, breakEven: number): Words {
  const [own, even] = [probability, breakEven].map((share) => `${Number((100 * share).toPrecision(3))}%`);
  return probability <= breakEven
    ? {
        en: `PD ${own} is below the break-even of ${even}: the sale pays`,
        zh: `违约概率 ${own} 低于盈亏平衡点 ${even}：可以成交`,
      }
    : {
        en: `PD ${own} is above the break-even of ${even}: the sale does not pay`,
        zh: `违约概率 ${own} 高于盈亏平衡点 ${even}：不宜成交`,
      };
}

/** A limit is withdrawn long before a customer fails: the sale is better weighed without it too. */
function withoutCover(breakEven: number): Words {
  const even = `${Number((100 * breakEven).toPrecision(3))}%`;
  return { en: `without the cover the break-even is ${even}`, zh: `若无保险，盈亏平衡点为 ${even}` };
}

const words = {
  notApplied: { en: 'not applied: ', zh: '未适用：' },
  wholeBook: { en: 'Target DSO (needs annual sales of all customers)', zh: '目标 DSO（需全部客户的年销售额）' },
} as const satisfies Record<string, Words>;
