import type { Policy } from '../../engine/cover';
import { presentValue, stillToPay, waitAndClaim, type PlanStep } from '../../engine/desk';
import type { Period } from '../../engine/ledger';
import type { Words } from '../../engine/words';
import type { PaymentsRange } from '../../workbook/ranges/payments';
import { paymentPlanLines } from '../layouts/paymentPlan';
import { lineName, levelShown } from '../line';
import type { Down } from '../parameters/paymentPlan';

export interface PlanGiven {
  readonly balance: number;
  readonly down: Down;
  readonly instalments: number;
  readonly frequency: Period;
  readonly start: number;
  readonly rate: number;
  readonly policy: Policy | null;
  /** From when the policy's extension and waiting period count: the original due date. */
  readonly due: number | null;
  readonly payments: PaymentsRange | null;
  readonly asOf: number | null;
  readonly funds: number;
}

interface WorthLine {
  readonly what: Words;
  readonly amount: number | null;
  readonly note: Words | null;
}

/** What the rest of the plan is worth against doing nothing: from the day, else from the beginning, at the cost of funds. */
export function planWorth(
  steps: readonly PlanStep[],
  { policy, due, start, funds, balance }: PlanGiven,
  asOf: number | null,
): readonly WorthLine[] {
  const payments = stillToPay(steps);
  const on = asOf ?? start;
  const worth = presentValue(payments, on, funds);
  const owed = steps.findLast(({ kept }) => kept !== null)?.balance ?? balance;
  const claim = policy && owed > 0 ? waitAndClaim(policy, owed, due ?? start) : null;
  const claimed = claim && presentValue([claim], on, funds);
  return [
    line(
      'total',
      payments.reduce((sum, { amount }) => sum + amount, 0),
    ),
    line('worth', worth, at(funds)),
    ...(policy === null ? [] : [line('claim', claimed, claimed === null ? notes.waiting : chance(claimed, worth))]),
  ];
}

function line(key: 'total' | 'worth' | 'claim', amount: number | null, note: Words | null = null): WorthLine {
  return { what: lineName(paymentPlanLines[key]), amount, note };
}

function at(funds: number): Words {
  return { en: `At ${levelShown(funds)} a year (funds)`, zh: `年折现率 ${levelShown(funds)}（funds）` };
}

/** A plan that fails is taken to bring nothing more, so that the comparison never flatters it. */
function chance(claimed: number, worth: number): Words {
  const share = levelShown(Number(Math.min(1, claimed / worth).toFixed(3)));
  if (claimed >= worth)
    return { en: 'Better than the plan, even if it is kept', zh: '即使计划如期履行，仍优于付款计划' };
  return {
    en: `The plan is better if it is kept with a chance above ${share}`,
    zh: `计划如期履行的概率高于 ${share} 时，付款计划更优`,
  };
}

const notes = {
  waiting: { en: 'Needs a Waiting period in the policy', zh: '需在保单中填写等待期' },
} as const satisfies Record<string, Words>;
