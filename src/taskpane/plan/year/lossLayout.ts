import { levels } from '../../year/call';
import type { YearInput } from './yearInput';

/** Rows of the sheet with the figures of the whole book, counted from 1. */
export const rows = { figures: 5, firm: 18, plans: 30, worth: 46 } as const;

/** Workings beside the page: settings, policy with its price, distribution, curve. */
export const workings = { settings: 'N', policy: 'N', distribution: 'S', level: 'X', top: 6 } as const;

/** The firm's own figures: label in A, value in B. */
export const firm = { equity: rows.firm + 1, cash: rows.firm + 2, business: rows.firm + 3, budget: rows.firm + 8, premium: rows.firm + 9 } as const;

/** Equity and cash, and below them the user's own settings. */
export function settingsAddress({ settings }: Pick<YearInput, 'settings'>): string {
  return `$N$${workings.top}:$O$${workings.top + 1 + settings}`;
}

/** The typed premium, and below it the terms of the policy. */
export function pricedPolicy({ settings, policy }: Pick<YearInput, 'settings' | 'policy'>): { readonly top: number; readonly address: string } {
  const top = workings.top + settings + 5;
  return { top, address: `$N$${top}:$O$${top + policy}` };
}

/** The row of the distribution's quantile of a level; its shortfall stands below. */
export function levelRow(index: number): number {
  return workings.top + 4 + 2 * index;
}

export function levelAddress(): string {
  return `$X$${workings.top + 1}:$X$${workings.top + levels.length}`;
}
