import { Problem } from '../../engine/problem';
import { policyTerms, presetNamed, withOwnPercentage, withPreset, type Policy } from '../../engine/cover';
import { sameCurrency } from '../values/currency';
import { advice } from '../columns/refusedMoneys';
import { policyHeadings } from '../headings/policy';
import type { Exchanging } from '../rates/exchange';
import { policyInBase } from '../rates/policyInBase';
import { givenIn } from '../report/given';
import type { Cells } from '../values/cells';
import { readCountryCodes } from '../values/countryCodes';
import { readCovers } from '../values/covers';
import { readPublishedTerms } from '../values/publishedTerms';
import type { Readers } from '../values/readerOf';
import { readSaleKinds } from '../values/saleKinds';
import { dateSystemIn } from './dateSystem';

export const policyName = { en: 'Policy', zh: '保单' };

/** A policy: two columns of terms and values, in any order, further columns are notes. Published terms that it names fill its blanks; what is not given is null. With rates its amounts are converted. */
export function readPolicy(cells: Cells, { date1904, exchange }: { readonly date1904: boolean } & Exchanging): Policy {
  const { policy, written } = statedIn(cells, date1904);
  const preset = policy.rules === null ? null : presetNamed(policy.rules)!;
  const filled = (stated: Policy) => withOwnPercentage(preset === null ? stated : withPreset(stated, preset));
  if (exchange) return policyInBase(filled(policy), written, exchange);
  const named = policy.currency === null ? [...written.values()] : [policy.currency, ...written.values()];
  return filled({ ...policy, currency: oneOf(named) });
}

/** The same in its own currency, whatever else is written beside its amounts. */
export function readPolicyAsWritten(cells: Cells, date1904: boolean): Policy {
  const { policy, written } = statedIn(cells, date1904);
  const own = { ...policy, currency: policy.currency ?? [...written.values()][0] ?? null };
  return withOwnPercentage(own.rules === null ? own : withPreset(own, presetNamed(own.rules)!));
}

/** The terms as they stand, and the currency that is written beside some of them. */
function statedIn(
  cells: Cells,
  date1904: boolean,
): { readonly policy: Policy; readonly written: ReadonlyMap<keyof Policy, string> } {
  const written = new Map<keyof Policy, string>();
  let asked: keyof Policy = 'currency';
  const given = givenIn(policyName, policyHeadings, cells, {
    date1904: dateSystemIn(cells) ?? date1904,
    note: (currency) =>
      void written.set(asked, written.has(asked) ? oneOf([written.get(asked)!, currency])! : currency),
    others,
  });
  // `policyHeadings` has a line for every term of a policy, of a kind that reads to its type: the compiler sees to it.
  const policy = Object.fromEntries(termKeys.map((key) => [key, given((asked = key))])) as unknown as Policy;
  return { policy: { ...policy, insuredPercentage: insuredOf(policy, given('ownShare')) }, written };
}

/** Chinese policies state the share that is not insured (免赔率): 10 % leave 90 %. */
function insuredOf({ insuredPercentage }: Policy, ownShare: number | null): number | null {
  if (ownShare === null) return insuredPercentage;
  const insured = Number((1 - ownShare).toPrecision(12));
  if (insuredPercentage === null || insuredPercentage === insured) return insured;
  const [own, stated] = [ownShare, insuredPercentage].map((share) => `${Number((100 * share).toPrecision(12))}%`);
  throw new Problem({
    kind: 'invalid',
    place: policyName,
    field: policyTerms.insuredPercentage,
    because: {
      en: `an insured percentage of ${stated} and an own share of ${own} do not make 100%`,
      zh: `赔偿比例 ${stated} 与免赔率 ${own} 合计不等于 100%`,
    },
  });
}

const termKeys = Object.keys(policyTerms) as (keyof Policy)[];

const others: Readers = {
  'sale kinds': readSaleKinds,
  countries: readCountryCodes,
  preset: readPublishedTerms,
  causes: readCovers,
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
      en: `two currencies, ${one} and ${two}: ${advice.en}`,
      zh: `出现两种币种：${one} 和 ${two}，${advice.zh}`,
    },
  });
}
