import { Problem } from '../../engine/problem';
import { type Policy, policyTerms, presetNamed, withPreset } from '../../engine/cover';
import { dateSystemIn } from './dateSystem';
import type { Cells } from '../values/cells';
import { readChoice } from '../values/choice';
import { denominationOf } from '../headings/denominationOf';
import { policyHeadings } from '../headings/policy';
import { isBlank, shown } from '../values/odd';
import { pairsFrom, readPair } from '../report/pairs';
import { attachments, firstLossCounts, receiptsChoices, wordings } from './policyChoices';
import { limitTerms } from './policyLimits';
import { priceTerms } from './policyPrice';
import { timeTerms } from './policyTimes';
import { isNil, readAmount } from '../values/amount';
import { currencyOf } from '../values/currency';
import { readDate } from '../values/date';
import { readPercentage } from '../values/percentage';
import { readPeriod } from '../values/period';

export const policyName = { en: 'Policy', zh: '保单' };

/** A policy: two columns of terms and values, in any order, further columns are notes. Published terms that it names fill its blanks; what is not given is null. */
export function readPolicy(cells: Cells, { date1904 }: { readonly date1904: boolean }): Policy {
  const pairs = pairsFrom(policyName, policyHeadings, cells);
  const from1904 = dateSystemIn(cells) ?? date1904;
  const currencies = new Set<string>();
  const amount = (key: keyof Policy) => readPair(pairs.get(key), amountNoting(currencies, pairs.get(key)?.field.en));
  const day = (key: keyof Policy) => readPair(pairs.get(key), (cell) => readDate(cell, from1904));
  const policy = {
    wording: readPair(pairs.get('wording'), readChoice(wordings)),
    insuredPercentage: readPair(pairs.get('insuredPercentage'), readPercentage),
    nonQualifyingLoss: amount('nonQualifyingLoss'),
    eachLossDeductible: amount('eachLossDeductible'),
    minimumRetention: amount('minimumRetention'),
    aggregateFirstLoss: amount('aggregateFirstLoss'),
    firstLossCounted: readPair(pairs.get('firstLossCounted'), readChoice(firstLossCounts)),
    firstLossUsed: amount('firstLossUsed'),
    maximumLiability: amount('maximumLiability'),
    alreadyPaid: amount('alreadyPaid'),
    creditLimit: readPair(pairs.get('creditLimit'), limitNoting(currencies, pairs.get('creditLimit')?.field.en)),
    maximumPaymentTerm: readPair(pairs.get('maximumPaymentTerm'), readPeriod),
    waitingPeriod: readPair(pairs.get('waitingPeriod'), readPeriod),
    policyStart: day('policyStart'),
    policyEnd: day('policyEnd'),
    attachment: readPair(pairs.get('attachment'), readChoice(attachments)),
    receiptsBeforeLoss: readPair(pairs.get('receiptsBeforeLoss'), readChoice(receiptsChoices)),
    currency: readPair(pairs.get('currency'), readCurrency),
    noticeThreshold: amount('noticeThreshold'),
    ...timeTerms(pairs),
    ...limitTerms(pairs, amount),
    ...priceTerms(pairs, amount),
  };
  const stated = { ...policy, currency: oneOf(policy.currency, currencies) };
  return stated.rules === null ? stated : withPreset(stated, presetNamed(stated.rules)!);
}

/** A sum of money of 0 or more; 0 is not given. A currency beside the number or the term is noted, a unit beside the term counts. */
function amountNoting(currencies: Set<string>, term = ''): (cell: unknown) => number | null | Problem {
  const { currency, unit } = denominationOf(term);
  return (cell) => {
    const amount = readAmount(cell);
    if (amount instanceof Problem) return amount;
    if (amount.value < 0)
      return new Problem({
        kind: 'invalid',
        expected: { en: 'an amount of 0 or more', zh: '不小于 0 的金额' },
        found: shown(cell),
      });
    if (currency !== null) currencies.add(currency);
    if (amount.currency !== null) currencies.add(amount.currency);
    const factor = /[千万亿]/.test(shown(cell)) ? 1 : unit;
    return amount.value === 0 ? null : Number((amount.value * factor).toPrecision(15));
  };
}

/** A limit as an amount, and the word nil as 0. */
function limitNoting(currencies: Set<string>, term?: string): (cell: unknown) => number | null | Problem {
  return (cell) => (isNil(cell) ? 0 : amountNoting(currencies, term)(cell));
}

function readCurrency(cell: unknown): string | null | Problem {
  if (isBlank(cell)) return null;
  return (
    currencyOf(shown(cell)) ??
    new Problem({ kind: 'invalid', expected: { en: 'a currency', zh: '币种' }, found: shown(cell) })
  );
}

function oneOf(stated: string | null, noted: ReadonlySet<string>): string | null {
  const all = new Set([...(stated === null ? [] : [stated]), ...noted]);
  if (all.size < 2) return [...all][0] ?? null;
  const [one, two] = [...all] as [string, string];
  throw new Problem({
    kind: 'invalid',
    place: policyName,
    field: policyTerms.currency,
    because: {
      en: `two currencies, ${one} and ${two}: convert to one first`,
      zh: `出现两种币种：${one} 和 ${two}，请先折算为一种`,
    },
  });
}
