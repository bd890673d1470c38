import type { Rectangle } from '../../port/spreadsheet';
import { amountTyped, businessTyped, statedIn } from '../../year/ownFirm';
import { pricedByPolicy } from '../../year/premiumTerm';
import { languageOfBook } from '../languageOfBook';
import type { PlanInput } from '../references';
import { policyDays, policyHeight } from '../year/yearInput';

/** Where COVERVALUE stands that the report reads: on the Loss sheet, or below the page with what it is told. */
export type WorthPlace = { readonly on: 'loss'; readonly sheet: string } | ({ readonly on: 'page' } & OwnWorth);

/** What COVERVALUE is told on the page itself: what the firm says about itself, how many rows the policy has, whether it names its price. */
export interface OwnWorth {
  readonly cash: number | null;
  readonly business: Rectangle;
  readonly policy: number;
  /** Which of them hold a day, from 0. */
  readonly days: readonly number[];
  readonly priced: boolean;
}

/** On the Loss sheet where that weighs a price, else on the page; nowhere without a policy. */
export function worthPlaceOf(input: PlanInput, covered: boolean, loss: string | null): WorthPlace | null {
  if (loss !== null) return { on: 'loss', sheet: loss };
  if (!covered) return null;
  const { answers, books, survey } = input;
  return {
    on: 'page',
    cash: statedIn(books?.settings ?? null, 'cash') ? null : amountTyped(answers.cash),
    business: businessTyped(answers, languageOfBook(input)),
    policy: policyHeight(input),
    days: policyDays(input),
    priced: pricedByPolicy({ answers, books, survey }),
  };
}
