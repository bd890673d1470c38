import { formulaOf } from '../../../functions/computing/functionCall';
import { riskRegisterLayout } from '../../../functions/layouts/riskRegister';
import type { SheetPlan } from '../../port/sheetPlan';
import { amountTyped } from '../../year/ownFirm';
import type { DeskInput } from './deskInput';
import { spillInput, spillSheet } from './spillSheet';

/** Who could hurt, what is done about it, and when it is looked at again; equity is typed above. */
export function registerSheet(input: DeskInput): SheetPlan {
  const { references, names, state } = input;
  return spillSheet(input, {
    name: names[2]!,
    title: 'registerTitle',
    layout: riskRegisterLayout,
    formula: formulaOf('RISKREGISTER', { ...references, equity: spillInput }),
    texts: 34,
    rows: state.books!.customers!.range!.rows.length + 120,
    asked: { label: 'ownEquity', value: amountTyped(state.answers.equity) },
  });
}
