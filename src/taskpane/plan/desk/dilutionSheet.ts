import { formulaOf } from '../../../functions/computing/functionCall';
import { dilutionLayout } from '../../../functions/layouts/dilution';
import type { SheetPlan } from '../../port/sheetPlan';
import type { DeskInput } from './deskInput';
import { spillInput, spillSheet } from './spillSheet';

/** Twelve, as lenders look back; the number on the sheet says otherwise. */
const USUAL = 12;

/** Credit notes and write-offs by month, for the bank. A ledger of open invoices only says on it what it lacks. */
export function dilutionSheet(input: DeskInput): SheetPlan {
  return spillSheet(input, {
    name: input.names[3]!,
    title: 'dilutionTitle',
    layout: dilutionLayout,
    formula: formulaOf('DILUTION', { ...input.references, months: spillInput }),
    rows: 63,
    first: 20,
    asked: { label: 'monthsBack', value: USUAL },
  });
}
