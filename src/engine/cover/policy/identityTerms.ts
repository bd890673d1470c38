import type { Words } from '../../words';

/** By what a policy is told from others; no amount depends on it. `null` means not given. */
export interface IdentityTerms {
  readonly insurer: string | null;
  readonly policyNumber: string | null;
}

export const identityTermNames: Readonly<Record<keyof IdentityTerms, Words>> = {
  insurer: { en: 'Insurer', zh: '保险人' },
  policyNumber: { en: 'Policy number', zh: '保单号' },
};
