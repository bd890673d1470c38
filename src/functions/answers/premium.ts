import type { Language, Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import { declaredTotal, limitsIn, premium, type BonusScale, type Premium } from '../../engine/price';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { DeclarationsRange } from '../../workbook/ranges/declarations';
import type { Answer } from '../definition';
import { premiumLayout, premiumLines } from '../layouts/premium';
import { printer, type Value } from '../printer';
import { customersIn } from './customersIn';

interface PremiumGiven {
  readonly policy: Policy;
  readonly turnover: DeclarationsRange;
  readonly customers: CustomersRange | null;
  readonly bonus: BonusScale | null;
}

export function answerPremium({ policy, turnover, customers, bonus }: PremiumGiven, language: Language): Answer {
  const base = { declared: turnover.declared, limits: limitsIn(customersIn(customers), policy) };
  const priced = premium(policy, base, bonus);
  const print = printer(premiumLayout(language), language);
  const row = ({ en, zh }: Words, before: Value, after: number) =>
    print.row({ english: en, chinese: zh, before, after });
  return print.answer([
    ...priced.steps.map(({ clause, before, after }) => row(clause.name, before[0]!, after[0]!)),
    ...outcomeOf(priced, declaredTotal(base)).map(([key, amount]) => row(premiumLines[key].words, null, amount)),
  ]);
}

function outcomeOf(
  { premium: own, fees, tax, total, advance, adjustment }: Premium,
  declared: number,
): readonly (readonly [keyof typeof premiumLines, number])[] {
  return [
    ['premium', own],
    ['fees', fees],
    ['tax', tax],
    ['total', total],
    ...(advance === null || adjustment === null
      ? []
      : [['advance', advance] as const, ['adjustment', adjustment] as const, ['payable', total - advance] as const]),
    ...(declared > 0 ? [['share', total / declared] as const] : []),
  ];
}
