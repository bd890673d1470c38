import { coverValueLines } from '../../../functions/layouts/coverValue';
import { lossDistributionLayout } from '../../../functions/layouts/lossDistribution';
import { planLines } from '../../../functions/layouts/plansSideBySide';
import { columnLetters } from '../../port/address';
import { levels } from '../../year/call';
import { block } from '../coverageLayout';
import type { YearInput } from './yearInput';

const PLANS = 30;

/** Lines that a book may add below an answer: whom it leaves out, what a policy does not insure, on what it rests. */
export const NOTES = 10;

/** Rows of the sheet with the figures of the whole book, counted from 1: title, headings, then one row a line. */
export const rows = {
  figures: 5,
  firm: 18,
  plans: PLANS,
  worth: PLANS + Object.keys(planLines).length + 2 + NOTES,
} as const;

/** The last row of the page that is printed. */
export const pageEnd = rows.worth + coverValueLines.length + NOTES;

/** Workings below the page: settings and policy with its price, beside them the distribution, then the curve; from this row down. */
export const workings = { top: pageEnd + 6, bottom: pageEnd + 120 } as const;

const DISTRIBUTION = 18;

/** Where LOSSDISTRIBUTION spills. */
export const distribution = block(DISTRIBUTION, lossDistributionLayout);

const point = (column: number) => columnLetters(DISTRIBUTION + lossDistributionLayout.length + 1 + column);

/** The points of the curve: how bad a year, its loss without cover and retained, the year in words. */
export const curve = { level: point(0), without: point(1), retained: point(2), years: point(3) } as const;

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
  return { buffers, address: `$A$${workings.top}:$B$${buffers + 1}` };
}

/** The terms of the policy, and below them the typed premium. */
export function pricedPolicy({ settings, policy }: Pick<YearInput, 'settings' | 'policy'>): {
  readonly top: number;
  readonly premium: number;
  readonly address: string;
} {
  const top = ownSettings({ settings }).buffers + 4;
  const premium = top + policy + ROOM;
  return { top, premium, address: `$A$${top}:$B$${premium}` };
}

export function levelAddress(): string {
  return `$${curve.level}$${workings.top + 1}:$${curve.level}$${workings.top + levels.length}`;
}
