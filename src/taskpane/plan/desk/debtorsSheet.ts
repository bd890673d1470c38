import { formulaOf } from '../../../functions/computing/functionCall';
import { topDebtorsLayout } from '../../../functions/layouts/topDebtors';
import type { SheetPlan } from '../../port/sheetPlan';
import type { DeskInput } from './deskInput';
import { spillInput, spillSheet } from './spillSheet';

/** Ten, as banks ask; the number on the sheet says otherwise. */
const USUAL = 10;

/** The largest debtors with their limits, for the bank. */
export function debtorsSheet(input: DeskInput): SheetPlan {
  return spillSheet(input, {
    name: input.names[2]!,
    title: 'debtorsTitle',
    layout: topDebtorsLayout,
    formula: formulaOf('TOPDEBTORS', { ...input.references, count: spillInput }),
    rows: 120,
    asked: { label: 'debtorsListed', value: USUAL },
  });
}
