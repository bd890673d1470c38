import { Problem } from '../../problem';
import type { WithoutLimit } from '../policy/limitTerms';
import { required, type Policy } from '../policy/policy';
import type { Groups } from './groups';
import type { Register } from './register';

/** Of customers of whom no limit is on file: blank, 0 and not listed alike. A limit is the permission to be covered: beside others who have one, a customer without has the discretionary limit, else no cover. Where nobody has any, limits play no part. */
export function withoutLimitBy(policy: Policy, someHaveOne: boolean): WithoutLimit {
  if (policy.withoutLimit !== null) return policy.withoutLimit;
  if (policy.discretionaryLimit !== null) return 'discretionary';
  return someHaveOne ? 'no cover' : 'uncapped';
}

/** The limit of a customer without one: 0 is no cover, Infinity no bound. */
export function limitOfOthers(policy: Policy, rule: WithoutLimit): number {
  if (rule !== 'discretionary') return rule === 'uncapped' ? Infinity : 0;
  return required(policy, 'discretionaryLimit', {
    en: 'customers without a limit are to have it',
    zh: '未批限额的客户按此限额承保',
  });
}

/** Whether anybody has a limit or was refused one. A row whose limit cannot be read has one too. */
export function someHaveLimits(beside: Float64Array, { limits }: Groups, register: Register): boolean {
  return (
    limits ||
    beside.some((limit) => !Number.isNaN(limit)) ||
    register.some((row) => row instanceof Problem && row.parts.key === 'creditLimit')
  );
}
