import { financingCost, type FinancingTerms } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import { financingKind, type FinancingRange } from '../../workbook/ranges/financing';
import type { Answer, Call } from '../definition';
import { financingCostLayout } from '../layouts/financing';
import { printer } from '../printer';

export function answerFinancingCost(range: FinancingRange, { language }: Call): Answer {
  const first = range.rows.find((row): row is FinancingTerms => row !== null && !(row instanceof Problem));
  const of = (terms: FinancingTerms) => financingCost.of(terms);
  return printer(financingCostLayout, language).beside({ ...range, name: financingKind.name }, range.rows, (terms) => {
    const cost = of(terms);
    return { ...cost, dearer: terms === first ? null : (cost.yearly - of(first!).yearly) * cost.cash, note: null };
  });
}
