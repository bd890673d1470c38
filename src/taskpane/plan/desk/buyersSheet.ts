import { formulaOf } from '../../../functions/computing/functionCall';
import { buyerListLayout } from '../../../functions/layouts/buyerList';
import type { SheetPlan } from '../../port/sheetPlan';
import type { DeskInput } from './deskInput';
import { spillSheet } from './spillSheet';

/** The list of buyers that goes with the form. Thirty buyers, the others and the total, with room for more. */
export function buyersSheet(input: DeskInput): SheetPlan {
  return spillSheet(input, {
    name: input.names[1]!,
    title: 'buyers',
    layout: buyerListLayout,
    formula: formulaOf('BUYERLIST', input.references),
    rows: 120,
  });
}
