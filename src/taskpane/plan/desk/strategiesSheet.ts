import { formulaOf } from '../../../functions/computing/functionCall';
import { strategiesLayout } from '../../../functions/layouts/strategies';
import type { SheetPlan } from '../../port/sheetPlan';
import { askedSheet } from './askedSheet';
import type { DeskInput } from './deskInput';

/** Six measures and which pay, notes of the book, and up to ten customers who are left out. */
const ROWS = 24;

/** The five strategies side by side with the firm's own figures. */
export function strategiesSheet(input: DeskInput): SheetPlan {
  return askedSheet(input, {
    name: input.names[4]!,
    title: 'strategiesTitle',
    lead: 'ownFigures',
    part: 'strategies',
    layout: strategiesLayout,
    formula: (figures) => formulaOf('STRATEGIES', { ...input.references, figures }),
    rows: ROWS,
  });
}
