import type { Policy } from '../policy/policy';
import { timeRules, type TimeRules } from '../policy/presets/timeRules';

/** The policy with its blanks filled by the published days of an insurer; what the policy states stays. */
export function withRules(policy: Policy, { terms }: TimeRules): Policy {
  const blanks = Object.entries(terms).filter(([term]) => policy[term as keyof Policy] === null);
  return { ...policy, ...Object.fromEntries(blanks) };
}

/** The published days by their name in either language; null where there are none of that name. */
export function rulesNamed(name: string): TimeRules | null {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '');
  return timeRules.find((rules) => [rules.name.en, rules.name.zh].map(plain).includes(plain(name))) ?? null;
}
