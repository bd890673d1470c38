import type { Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import type { Heading } from '../../workbook/headings/heading';
import { policyHeadings } from '../../workbook/headings/policy';
import type { ValueKind } from '../../workbook/headings/valueKind';

type TermKey = keyof Policy;
export type TermGroup =
  | 'wording'
  | 'share'
  | 'time'
  | 'year'
  | 'deductions'
  | 'limits'
  | 'receipts'
  | 'extension'
  | 'notice'
  | 'claim'
  | 'sales'
  | 'price';

/** How a term of cover is asked for in the pane. `kinds`: any number of choices; `causes`: each with a percentage of its own. */
export interface TermField {
  readonly key: TermKey;
  readonly kind: FieldKind;
  readonly group: TermGroup;
  /** What may be chosen, as the policy reader understands it. */
  readonly choices?: readonly Words[];
}

type FieldKind = 'percent' | 'amount' | 'number' | 'period' | 'date' | 'choice' | 'kinds' | 'causes' | 'text';

/** Asked for at once. */
export const firstGroups = ['wording', 'share', 'time', 'year'] as const satisfies readonly TermGroup[];

/** Folded until somebody looks for them. */
export const foldedGroups = [
  'deductions',
  'limits',
  'receipts',
  'extension',
  'notice',
  'claim',
  'sales',
  'price',
] as const satisfies readonly TermGroup[];

const fieldKinds: Readonly<Partial<Record<ValueKind, FieldKind>>> = {
  amount: 'amount',
  limit: 'amount',
  share: 'percent',
  rate: 'percent',
  number: 'number',
  period: 'period',
  delay: 'period',
  day: 'date',
  choice: 'choice',
  'sale kinds': 'kinds',
  causes: 'causes',
};

/** Which terms are asked for in which group, in the order of the form; published terms are chosen above it. */
// prettier-ignore
const grouped: Readonly<Record<TermGroup, readonly TermKey[]>> = {
  wording: ['wording'],
  share: ['insuredPercentage', 'creditLimit', 'eachLossDeductible'],
  time: ['waitingPeriod', 'maximumPaymentTerm'],
  year: ['insurer', 'policyNumber', 'policyStart', 'policyEnd', 'maximumLiability', 'aggregateFirstLoss'],
  deductions: ['nonQualifyingLoss', 'minimumRetention', 'firstLossCounted', 'firstLossUsed', 'alreadyPaid', 'attachment'],
  limits: ['discretionaryLimit', 'withoutLimit', 'discretionaryRule', 'insuredPercentageSelf', 'limitStage', 'maximumPerCustomer', 'topUp', 'topUpMonths', 'limitLapsesAfter', 'limitBackdate'],
  receipts: ['receiptsBeforeLoss', 'recoveriesAfterLoss', 'currency', 'conversion'],
  extension: ['dueDateCounted', 'maximumExtension', 'extensionFrom', 'stopAfter', 'stopMateriality', 'disputeTolerance'],
  notice: ['noticeFrom', 'noticeAfter', 'noticeWithin', 'noticeThreshold', 'lateNotice', 'insolvencyNoticeWithin', 'collectionWithin'],
  claim: ['waitingFrom', 'claimFrom', 'claimWithin', 'claimWithinOfInvoice', 'settlementWithin', 'warnWithin'],
  sales: ['covers', 'alsoCovered', 'notCovered', 'countriesCovered', 'countriesExcluded', 'invoiceWithin', 'taxInsured', 'interestInsured'],
  price: ['premiumBasis', 'premiumRate', 'fixedPremium', 'minimumPremium', 'premiumPaid', 'liabilityMultiple', 'estimatedTurnover', 'depositPremium', 'depositPercentage', 'minimumOfDeposit', 'minimumCounted', 'premiumMonths', 'minimumMonths', 'limitFee', 'limitCount', 'otherFees', 'noClaimsBonus', 'bonusLossRatio', 'premiumTax', 'taxCounted'],
};

/** The terms of cover in the order of the form; what a term is says its line in the list of the policy's terms. */
export const termFields: readonly TermField[] = (Object.keys(grouped) as TermGroup[]).flatMap((group) =>
  grouped[group].map((key) => fieldOf(key, group, policyHeadings[key])),
);

function fieldOf(key: TermKey, group: TermGroup, { kind, choices }: Heading): TermField {
  const asked = kind === 'text' && choices ? 'choice' : (fieldKinds[kind] ?? 'text');
  return { key, kind: asked, group, ...(choices && { choices: choices.map(({ value, zh }) => ({ en: value, zh })) }) };
}

/** Terms that the user has given, by their field. */
export function isGiven(terms: Readonly<Record<string, string>>, { key }: TermField): boolean {
  return (terms[key] ?? '').trim() !== '';
}
