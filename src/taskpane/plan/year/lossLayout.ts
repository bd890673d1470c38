import { levels } from '../../year/call';
import type { YearInput } from './yearInput';

/** Rows of the sheet with the figures of the whole book, counted from 1. */
export const rows = { figures: 5, firm: 18, plans: 30, worth: 46 } as const;

/** Workings beside the page: settings, policy with its price, distribution, curve. */
export const workings = { settings: 'N', policy: 'N', distribution: 'S', level: 'X', top: 6 } as const;

/** The firm's own figures: label in A, value in B. */
export const firm = {
  equity: rows.firm + 1,
  cash: rows.firm + 2,
  business: rows.firm + 3,
  budget: rows.firm + 8,
  premium: rows.firm + 9,
} as const;

/** Blank rows are not read: what a user adds to settings or policy has room before what was typed here. */
const ROOM = 10;

/** The user's own settings, which may begin with a heading, and below them equity and cash. */
export function ownSettings({ settings }: Pick<YearInput, 'settings'>): {
  readonly buffers: number;
  readonly address: string;
} {
  const buffers = workings.top + (settings > 0 ? settings + ROOM : 0);
  return { buffers, address: `$N$${workings.top}:$O$${buffers + 1}` };
}

/** The terms of the policy, and below them the typed premium. */
export function pricedPolicy({ settings, policy }: Pick<YearInput, 'settings' | 'policy'>): {
  readonly top: number;
  readonly premium: number;
  readonly address: string;
} {
  const top = ownSettings({ settings }).buffers + 4;
  const premium = top + policy + ROOM;
  return { top, premium, address: `$N$${top}:$O$${premium}` };
}

/** The row of the distribution's quantile of a level; its shortfall stands below. */
export function levelRow(index: number): number {
  return workings.top + 4 + 2 * index;
}

export function levelAddress(): string {
  return `$X$${workings.top + 1}:$X$${workings.top + levels.length}`;
}
