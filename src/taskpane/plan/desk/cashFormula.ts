import { formulaOf } from '../../../functions/computing/functionCall';
import type { CellPlan } from '../../port/sheetPlan';
import { rows } from './cashLayout';
import type { DeskInput } from './deskInput';

/** The forecast of a scenario, of the sheet's own inputs. */
export function forecastFormula(input: DeskInput, scenario: string): CellPlan {
  const { references, state } = input;
  const formula = formulaOf('CASHFORECAST', {
    receivables: references.receivables,
    customers: references.customers,
    opening: `$B$${rows.opening}`,
    flows: state.answers.flows || `$A$${rows.flows + 2}:$D$${rows.flowsEnd}`,
    asOf: references.asOf,
    policy: references.policy,
    scenario,
    settings: `$A$${rows.settings}:$B$${settingsEnd(input)}`,
    mapping: references.mapping,
    rates: references.rates,
  });
  return { formula };
}

/** Blank rows are not read: what the user adds to the settings has room before the minimum. */
const ROOM = 10;

export function settingsEnd({ state, references }: DeskInput): number {
  const own = references.settings ? (state.books?.settings?.length ?? 0) + ROOM : 0;
  return rows.settings + own;
}
