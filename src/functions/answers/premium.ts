import type { Language, Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import { declaredTotal, limitsIn, premium, type BonusScale, type Premium } from '../../engine/price';
import { refuseTwoCurrencies } from '../../workbook/columns/currencies';
import { customersKind, type CustomersRange } from '../../workbook/ranges/customers';
import { declarationsKind, type DeclarationsRange } from '../../workbook/ranges/declarations';
import { policyName } from '../../workbook/ranges/policy';
import type { Answer, AnswerCell } from '../definition';
import { customersIn } from './customersIn';

interface PremiumGiven {
  readonly policy: Policy;
  readonly turnover: DeclarationsRange;
  readonly customers: CustomersRange | null;
  readonly bonus: BonusScale | null;
}

export function premiumAnswer({ policy, turnover, customers, bonus }: PremiumGiven, language: Language): Answer {
  refuseTwoCurrencies({ ...policy, name: policyName }, { ...turnover, name: declarationsKind.name });
  if (customers) refuseTwoCurrencies({ ...policy, name: policyName }, { ...customers, name: customersKind.name });
  const base = { declared: turnover.declared, limits: limitsIn(customersIn(customers), policy) };
  const priced = premium(policy, base, bonus);
  const row = (name: Words, before: AnswerCell, after: AnswerCell) => [
    ...(language === 'zh' ? [name.zh, name.en] : [name.en, name.zh]),
    before,
    after,
  ];
  return [
    headings[language],
    ...priced.steps.map(({ clause, before, after }) => row(clause.name, before[0]!, after[0]!)),
    ...outcomeOf(priced, declaredTotal(base)).map(([name, amount]) => row(name, '', amount)),
  ];
}

function outcomeOf(
  { premium: own, fees, tax, total, advance, adjustment }: Premium,
  declared: number,
): readonly (readonly [Words, number])[] {
  return [
    [words.premium, own],
    [words.fees, fees],
    [words.tax, tax],
    [words.total, total],
    ...(advance === null || adjustment === null
      ? []
      : [[words.advance, advance] as const, [words.adjustment, adjustment] as const]),
    ...(declared > 0 ? [[words.share, total / declared] as const] : []),
  ];
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Clause', '条款', 'Before', 'After'],
  zh: ['条款', 'Clause', '变动前', '变动后'],
};

const words = {
  premium: { en: 'Premium without fees and tax', zh: '保险费（不含费用及税）' },
  fees: { en: 'Fees', zh: '费用' },
  tax: { en: 'Tax', zh: '税' },
  total: { en: 'Total', zh: '合计' },
  advance: { en: 'Paid in advance', zh: '已预付' },
  adjustment: { en: 'Still to be paid', zh: '应补缴（负数为退还）' },
  share: { en: 'Total as a share of what was declared', zh: '合计占申报额' },
} as const satisfies Record<string, Words>;
