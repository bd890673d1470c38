import { Problem } from '../../problem';
import type { Rule } from '../../rule';
import { policyTerms, type Policy } from '../policy/policy';

/** A second layer above the first insurer's limit, or in place of one that was refused; charged by the year on the extra limit. */
interface TopUp extends Rule {
  readonly forRefused: boolean;
  /** The most of it above a limit. */
  available(limit: number): number;
  readonly yearlyRate: number;
  /** A top-up is charged for whole months, and for at least so many. */
  readonly leastMonths: number;
}

export const topUps: readonly TopUp[] = [
  {
    name: { en: 'CAP', zh: 'CAP' },
    summary: {
      en: 'As much again as the limit, up to 3,000,000, for 2 % a year of the extra limit, at least 3 months.',
      zh: '与原限额等额，最多 3,000,000，按追加限额年费率 2%，至少 3 个月。',
    },
    source: 'AZ-CH-cap',
    forRefused: false,
    available: (limit) => Math.min(limit, 3_000_000),
    yearlyRate: 0.02,
    leastMonths: 3,
  },
  {
    name: { en: 'CAP+', zh: 'CAP+' },
    summary: {
      en: 'Where the limit was refused, up to 75,000, for 6 % a year, at least 3 months.',
      zh: '限额被拒时最多 75,000，年费率 6%，至少 3 个月。',
    },
    source: 'AZ-CH-cap',
    forRefused: true,
    available: () => 75_000,
    yearlyRate: 0.06,
    leastMonths: 3,
  },
];

/** What a top-up adds where more is owed than the limit covers: nothing of the first kind where the first insurer has refused cover. */
export function topUpFor(topUp: TopUp, limit: number, aboveLimit: number): number {
  return topUp.forRefused === (limit === 0) && limit < Infinity ? Math.min(aboveLimit, topUp.available(limit)) : 0;
}

export function topUpCharge({ yearlyRate, leastMonths }: TopUp, extra: number, months: number): number {
  return (extra * yearlyRate * Math.max(leastMonths, Math.ceil(months))) / 12;
}

/** The top-up that the policy names; null where it names none. */
export function topUpOf({ topUp }: Policy): TopUp | null {
  if (topUp === null) return null;
  const found = topUps.find(({ name }) => name.en === topUp.trim().toUpperCase());
  if (found !== undefined) return found;
  throw new Problem({
    kind: 'invalid',
    field: policyTerms.topUp,
    expected: {
      en: topUps.map(({ name }) => name.en).join(' or '),
      zh: topUps.map(({ name }) => name.zh).join(' 或 '),
    },
    found: topUp,
  });
}
