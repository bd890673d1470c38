import type { Policy } from '../../engine/cover';
import { cashForecast, type CashForecast } from '../../engine/desk';
import { isoDay } from '../../engine/ledger';
import type { Problem } from '../../engine/problem';
import type { RiskSettings } from '../../engine/risk';
import type { Words } from '../../engine/words';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { DisputesRange } from '../../workbook/ranges/disputes';
import type { FlowsRange } from '../../workbook/ranges/flows';
import type { ForecastSettings } from '../../workbook/ranges/forecastSettings';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { OneScenario, Scenario } from '../parameters/scenario';
import { failingIn, payersIn } from './forecastPayers';
import { loggedBook } from './loggedBook';

export interface CashGiven {
  readonly receivables: ReceivablesRange;
  readonly customers: CustomersRange;
  readonly opening: number;
  readonly flows: FlowsRange | null;
  readonly asOf: number;
  readonly weeks: number;
  readonly policy: Policy | null;
  readonly scenario: Scenario;
  readonly disputes: DisputesRange | null;
  readonly settings: { readonly risk: RiskSettings; readonly forecast: ForecastSettings };
}

/** Who pays and how, found once; and what follows in a scenario, with the sentence on what it supposes. */
interface CashAsked {
  readonly receivables: ReceivablesRange;
  readonly unread: readonly Problem[];
  /** What holds in every scenario. */
  readonly said: readonly Words[];
  forecastFor(scenario: OneScenario): { readonly forecast: CashForecast; readonly supposed: Words | null };
}

export function cashAsked(given: CashGiven): CashAsked {
  const { customers, asOf, settings, policy, opening, weeks } = given;
  const { receivables, solvedBy, unread } = loggedBook(given.receivables, given.disputes, asOf);
  const { said, ...payers } = payersIn(receivables, customers, asOf, settings.risk);
  const flows = given.flows?.flows ?? [];
  const passed = flows.filter((flow) => flow.repeats === 'once' && flow.day <= asOf).length;
  return {
    receivables,
    unread,
    said: [...said, ...(passed > 0 ? [passedFlows(passed, asOf)] : [])],
    forecastFor(scenario) {
      const { failing, name } = failingIn({ ...payers, said }, receivables, asOf, scenario);
      const slowBy = scenario === 'slow' ? settings.forecast.slowBy : 0;
      const forecast = cashForecast({
        ...payers,
        book: receivables,
        halfCredible: settings.risk.halfCredible,
        asOf,
        opening,
        flows,
        weeks,
        months: settings.forecast.monthsAfter,
        slowBy,
        failing,
        cover: policy && { policy, register: payers.register },
        solvedBy,
      });
      return { forecast, supposed: supposition(scenario, slowBy, name) };
    },
  };
}

function supposition(scenario: OneScenario, slowBy: number, failing: string | null): Words | null {
  if (scenario === 'base') return null;
  if (scenario === 'slow')
    return { en: `Everybody pays ${slowBy} days later than expected.`, zh: `全部回款比预期晚 ${slowBy} 天。` };
  return { en: `${failing} fails on the first day.`, zh: `${failing} 在首日违约。` };
}

function passedFlows(count: number, asOf: number): Words {
  return {
    en: `${count} flow${count === 1 ? '' : 's'} dated on or before ${isoDay(asOf)}: taken as done.`,
    zh: `${count} 项收支在 ${isoDay(asOf)} 或之前：视为已完成。`,
  };
}
