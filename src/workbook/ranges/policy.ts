import { Problem } from '../../engine/problem';
import { policyTerms, presetNamed, withPreset, type Policy } from '../../engine/cover';
import { sameCurrency } from '../values/currency';
import { policyHeadings } from '../headings/policy';
import { givenIn } from '../report/given';
import type { Cells } from '../values/cells';
import { readCountryCodes } from '../values/countryCodes';
import { readPublishedTerms } from '../values/publishedTerms';
import type { Readers } from '../values/readerOf';
import { readSaleKinds } from '../values/saleKinds';
import { dateSystemIn } from './dateSystem';

export const policyName = { en: 'Policy', zh: '保单' };

/** A policy: two columns of terms and values, in any order, further columns are notes. Published terms that it names fill its blanks; what is not given is null. */
export function readPolicy(cells: Cells, { date1904 }: { readonly date1904: boolean }): Policy {
  const currencies: string[] = [];
  const given = givenIn(policyName, policyHeadings, cells, {
    date1904: dateSystemIn(cells) ?? date1904,
    note: (currency) => void currencies.push(currency),
    others,
  });
  // `policyHeadings` has a line for every term of a policy, of a kind that reads to its type: the compiler sees to it.
  const policy = Object.fromEntries(termKeys.map((key) => [key, given(key)])) as unknown as Policy;
  const stated = {
    ...policy,
    currency: oneOf([...(policy.currency === null ? [] : [policy.currency]), ...currencies]),
  };
  return stated.rules === null ? stated : withPreset(stated, presetNamed(stated.rules)!);
}

const termKeys = Object.keys(policyTerms) as (keyof Policy)[];

const others: Readers = {
  'sale kinds': readSaleKinds,
  countries: readCountryCodes,
  preset: readPublishedTerms,
};

function oneOf(currencies: readonly string[]): string | null {
  return currencies.reduce<string | null>(
    (one, other) => (one === null ? other : (sameCurrency(one, other) ?? refuse(one, other))),
    null,
  );
}

function refuse(one: string, two: string): never {
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
