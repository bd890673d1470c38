import { formulaOf } from '../../../functions/computing/functionCall';
import { ownRatingLayout, ownRatingLines } from '../../../functions/layouts/ownRating';
import type { SheetPlan } from '../../port/sheetPlan';
import { lookOf } from '../answerLook';
import { askedSheet } from './askedSheet';
import type { DeskInput } from './deskInput';

const { leftOut: _, ...figures } = ownRatingLines;
const lines = Object.values(figures);

/** The own statement to be typed, and its scores now and after the largest debtor has failed, without cover and with it. */
export function ratingSheet(input: DeskInput): SheetPlan {
  return askedSheet(input, {
    name: input.names[3]!,
    title: 'ratingTitle',
    lead: 'ownStatement',
    part: 'rating',
    layout: ownRatingLayout,
    formula: (figures) => formulaOf('OWNRATING', { ...input.references, figures }),
    // The line of who is left out may stand eleven times.
    rows: lines.length + 11,
    styles: (head) =>
      lines.map(({ is }, at) => ({
        range: `B${head + 1 + at}:E${head + 1 + at}`,
        ...lookOf(is).cells,
        horizontal: 'right',
      })),
  });
}
