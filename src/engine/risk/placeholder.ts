import type { Customer } from '../ledger/customer';
import type { Words } from '../words';
import { placeholderBaseRate, type RiskSettings } from './riskSettings';

const rate = `${100 * placeholderBaseRate}%`;

/** What a reason says where the placeholder stands in. */
export const placeholderNote: Words = {
  en: `No base rate given: placeholder of ${rate}`,
  zh: `未给出基准违约率：暂用 ${rate}`,
};

/** What it says where grade or statement tell more than the placeholder does. */
export const besideViewsNote: Words = {
  en: `No base rate given: ${rate} counts beside grade or statement`,
  zh: `未给出基准违约率：除评级或报表外另计入 ${rate}`,
};

/** Whether the level of a probability is the placeholder's alone: no base rate and no level of the book is given, and neither grade nor statement says anything of the customer. */
export function restsOnPlaceholder(
  customer: Customer,
  { baseRate, centralTendency }: Pick<RiskSettings, 'baseRate' | 'centralTendency'>,
): boolean {
  return baseRate === null && centralTendency === null && (customer.baseRate ?? null) === null && !hasViews(customer);
}

/** Whether a grade or a statement says anything of the customer. */
export function hasViews({ grade, gradeProbability = null, statementProbability = null }: Customer): boolean {
  return [grade, gradeProbability, statementProbability].some((view) => view !== null);
}
