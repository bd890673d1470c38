import { policyTerms, type Policy } from '../policy';
import { insurerPresets, type InsurerPreset } from './insurers';
import { timeRules } from './timeRules';

/** Published terms under one name: an insurer's usual terms with its days, or the days alone. */
export type Preset = Pick<InsurerPreset, 'name' | 'terms'>;

/** The published terms by their name in either language; null where there are none of that name. An insurer's own outweigh its days. */
export function presetNamed(name: string): Preset | null {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return presets.find((preset) => [preset.name.en, preset.name.zh].map(plain).includes(plain(name))) ?? null;
}

/** Insurers first: where days have the same name, they are among their terms. */
// prettier-ignore
export const presets: readonly Preset[] = [
  ...insurerPresets.map(({ name, terms, timeRules: days }) => ({ name, terms: { ...timeRules.find((rules) => rules.name.en === days)?.terms, ...terms } })),
  ...timeRules.filter((rules) => insurerPresets.every(({ name }) => name.en !== rules.name.en)),
];

/** The policy with its blanks filled; what it states stays. Of the two ways to state a maximum one is enough, and a currency comes only with an amount. */
export function withPreset(policy: Policy, { terms }: Preset): Policy {
  const { currency, maximumLiability, liabilityMultiple, covers, ...others } = terms;
  const hasMaximum = policy.maximumLiability !== null || policy.liabilityMultiple !== null;
  const offered: Partial<Policy> = {
    ...others,
    ...(covers && { covers: atMost(covers, policy.insuredPercentage) }),
    ...(hasMaximum ? {} : { maximumLiability, liabilityMultiple, ...(maximumLiability ? { currency } : {}) }),
  };
  const filled = Object.entries(offered).filter(
    ([term, value]) => value !== undefined && policy[term as keyof Policy] === null,
  );
  return { ...policy, ...Object.fromEntries(filled) };
}

/** A percentage that the policy states is not raised for a cause by published ones. */
function atMost(covers: NonNullable<Policy['covers']>, stated: number | null): Policy['covers'] {
  return covers.map(({ cause, percentage }) => ({
    cause,
    percentage: percentage !== null && stated !== null ? Math.min(percentage, stated) : percentage,
  }));
}

/** The terms that a policy has as its preset has them. */
export function termsOfPreset(policy: Policy): readonly (keyof Policy)[] {
  const terms: Partial<Policy> = (policy.rules === null ? null : presetNamed(policy.rules))?.terms ?? {};
  const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return (Object.keys(policyTerms) as (keyof Policy)[]).filter(
    (term) => Object.hasOwn(terms, term) && alike(terms[term], policy[term]),
  );
}
