import type { Words } from '../../engine/words';
import { type Policy, saleKinds, topUps } from '../../engine/cover';
import type { Choice } from '../../workbook/values/choice';
import {
  attachments,
  claimStarts,
  discretionaryRules,
  dueDatesCounted,
  extensionStarts,
  firstLossCounts,
  limitStages,
  minimumCounts,
  noticeStarts,
  premiumBases,
  receiptsChoices,
  recoveriesChoices,
  taxedAmounts,
  waitingStarts,
  wordings,
  yesOrNo,
} from '../../workbook/ranges/policyChoices';

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

/** How a term of cover is asked for in the pane. `kinds`: any number of choices. */
export interface TermField {
  readonly key: TermKey;
  readonly kind: 'percent' | 'amount' | 'number' | 'period' | 'date' | 'choice' | 'kinds' | 'text';
  readonly group: TermGroup;
  /** What may be chosen, as the policy reader understands it. */
  readonly choices?: readonly Words[];
}

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

const worded = (choices: readonly Choice<string>[]): readonly Words[] =>
  choices.map(({ value, zh }) => ({ en: value, zh }));
const kindsWhere = (covered: boolean): readonly Words[] =>
  saleKinds.filter(({ usuallyCovered }) => usuallyCovered === covered).map(({ name }) => name);

/** The terms of cover in the order of the form. */
export const termFields: readonly TermField[] = [
  { key: 'wording', kind: 'choice', group: 'wording', choices: worded(wordings) },
  { key: 'insuredPercentage', kind: 'percent', group: 'share' },
  { key: 'creditLimit', kind: 'amount', group: 'share' },
  { key: 'eachLossDeductible', kind: 'amount', group: 'share' },
  { key: 'waitingPeriod', kind: 'period', group: 'time' },
  { key: 'maximumPaymentTerm', kind: 'period', group: 'time' },
  { key: 'policyStart', kind: 'date', group: 'year' },
  { key: 'policyEnd', kind: 'date', group: 'year' },
  { key: 'maximumLiability', kind: 'amount', group: 'year' },
  { key: 'aggregateFirstLoss', kind: 'amount', group: 'year' },

  { key: 'nonQualifyingLoss', kind: 'amount', group: 'deductions' },
  { key: 'minimumRetention', kind: 'amount', group: 'deductions' },
  { key: 'firstLossCounted', kind: 'choice', group: 'deductions', choices: worded(firstLossCounts) },
  { key: 'firstLossUsed', kind: 'amount', group: 'deductions' },
  { key: 'alreadyPaid', kind: 'amount', group: 'deductions' },
  { key: 'attachment', kind: 'choice', group: 'deductions', choices: worded(attachments) },

  { key: 'discretionaryLimit', kind: 'amount', group: 'limits' },
  { key: 'discretionaryRule', kind: 'choice', group: 'limits', choices: worded(discretionaryRules) },
  { key: 'insuredPercentageSelf', kind: 'percent', group: 'limits' },
  { key: 'limitStage', kind: 'choice', group: 'limits', choices: worded(limitStages) },
  { key: 'maximumPerCustomer', kind: 'amount', group: 'limits' },
  { key: 'topUp', kind: 'choice', group: 'limits', choices: topUps.map(({ name }) => name) },
  { key: 'topUpMonths', kind: 'number', group: 'limits' },
  { key: 'limitLapsesAfter', kind: 'period', group: 'limits' },

  { key: 'receiptsBeforeLoss', kind: 'choice', group: 'receipts', choices: worded(receiptsChoices) },
  { key: 'recoveriesAfterLoss', kind: 'choice', group: 'receipts', choices: worded(recoveriesChoices) },
  { key: 'currency', kind: 'text', group: 'receipts' },

  { key: 'dueDateCounted', kind: 'choice', group: 'extension', choices: worded(dueDatesCounted) },
  { key: 'maximumExtension', kind: 'period', group: 'extension' },
  { key: 'extensionFrom', kind: 'choice', group: 'extension', choices: worded(extensionStarts) },
  { key: 'stopAfter', kind: 'period', group: 'extension' },
  { key: 'stopMateriality', kind: 'percent', group: 'extension' },
  { key: 'disputeTolerance', kind: 'percent', group: 'extension' },

  { key: 'noticeFrom', kind: 'choice', group: 'notice', choices: worded(noticeStarts) },
  { key: 'noticeAfter', kind: 'period', group: 'notice' },
  { key: 'noticeWithin', kind: 'period', group: 'notice' },
  { key: 'noticeThreshold', kind: 'amount', group: 'notice' },
  { key: 'insolvencyNoticeWithin', kind: 'period', group: 'notice' },
  { key: 'collectionWithin', kind: 'period', group: 'notice' },

  { key: 'waitingFrom', kind: 'choice', group: 'claim', choices: worded(waitingStarts) },
  { key: 'claimFrom', kind: 'choice', group: 'claim', choices: worded(claimStarts) },
  { key: 'claimWithin', kind: 'period', group: 'claim' },
  { key: 'claimWithinOfInvoice', kind: 'period', group: 'claim' },
  { key: 'settlementWithin', kind: 'period', group: 'claim' },
  { key: 'warnWithin', kind: 'period', group: 'claim' },

  { key: 'alsoCovered', kind: 'kinds', group: 'sales', choices: kindsWhere(false) },
  { key: 'notCovered', kind: 'kinds', group: 'sales', choices: kindsWhere(true) },
  { key: 'countriesCovered', kind: 'text', group: 'sales' },
  { key: 'countriesExcluded', kind: 'text', group: 'sales' },
  { key: 'invoiceWithin', kind: 'period', group: 'sales' },
  { key: 'taxInsured', kind: 'choice', group: 'sales', choices: worded(yesOrNo) },
  { key: 'interestInsured', kind: 'choice', group: 'sales', choices: worded(yesOrNo) },

  { key: 'premiumBasis', kind: 'choice', group: 'price', choices: worded(premiumBases) },
  { key: 'premiumRate', kind: 'percent', group: 'price' },
  { key: 'fixedPremium', kind: 'amount', group: 'price' },
  { key: 'minimumPremium', kind: 'amount', group: 'price' },
  { key: 'premiumPaid', kind: 'amount', group: 'price' },
  { key: 'liabilityMultiple', kind: 'number', group: 'price' },
  { key: 'estimatedTurnover', kind: 'amount', group: 'price' },
  { key: 'depositPremium', kind: 'amount', group: 'price' },
  { key: 'depositPercentage', kind: 'percent', group: 'price' },
  { key: 'minimumOfDeposit', kind: 'percent', group: 'price' },
  { key: 'minimumCounted', kind: 'choice', group: 'price', choices: worded(minimumCounts) },
  { key: 'premiumMonths', kind: 'number', group: 'price' },
  { key: 'minimumMonths', kind: 'number', group: 'price' },
  { key: 'limitFee', kind: 'amount', group: 'price' },
  { key: 'limitCount', kind: 'number', group: 'price' },
  { key: 'otherFees', kind: 'amount', group: 'price' },
  { key: 'noClaimsBonus', kind: 'percent', group: 'price' },
  { key: 'bonusLossRatio', kind: 'percent', group: 'price' },
  { key: 'premiumTax', kind: 'percent', group: 'price' },
  { key: 'taxCounted', kind: 'choice', group: 'price', choices: worded(taxedAmounts) },
];

/** Terms that the user has given, by their field. */
export function isGiven(terms: Readonly<Record<string, string>>, { key }: TermField): boolean {
  return (terms[key] ?? '').trim() !== '';
}
