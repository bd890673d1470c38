import type { Policy } from '../../engine/cover';
import type { DatedBook } from '../../engine/portfolio';
import { baseUnlikeExposure } from '../../engine/price';
import type { Words } from '../../engine/words';
import { premiumBaseLines } from '../layouts/premiumBase';
import { lineName } from '../line';
import { shownAmount } from './shownFigures';

/** That premium and losses are not of one business, in a sentence that is the name of a line: one where it is so, else none. */
export function premiumBaseNote({ entries }: DatedBook, policy: Policy | null): readonly Words[] {
  const found = policy && baseUnlikeExposure(entries, policy);
  if (!found) return [];
  const told = {
    turnover: shownAmount(found.turnover),
    days: Math.round(found.days),
    owed: shownAmount(found.owed),
    exposure: shownAmount(found.exposure),
  };
  return [lineName(premiumBaseLines.unlike, told)];
}
