import {
  claimsInOrder,
  clauseSteps,
  ifEachFails,
  ifEachFailsWithoutLedger,
  type ClauseStep,
  type Policy,
} from '../../../engine/cover';
import { Problem } from '../../../engine/problem';
import type { Given } from '../../answers/settledClaims';
import { dayOf, settledClaims } from '../../answers/settledClaims';
import type { CustomersRange } from '../../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../../workbook/ranges/receivables';
import { indemnitySummaryLayout } from '../../layouts/indemnitySummary';
import { reader } from '../../reader';
import type { Asked } from '../asked';
import type { Cell } from '../cell';
import type { Line } from '../line';
import type { Whose } from '../whose';
import { noSteps, type Steps } from './step';

/** INDEMNITY: the loss to which the row belongs, clause by clause, and the row's part of it. */
export function ofClaim({ given }: Asked, { row, headingRow }: Cell): Steps {
  const { outcome } = settledClaims(given as unknown as Given);
  const entry = row - headingRow - 1;
  const at = claimsInOrder(outcome.row)(entry);
  const loss = at < 0 ? -1 : outcome.of[at]!;
  if (loss < 0) return noSteps;
  const steps = clauseSteps(outcome.settlement, [loss]);
  const [covered, paid] = [outcome.covered[at]!, outcome.indemnity[at]!];
  const whole = outcome.settlement.losses.covered[loss]!;
  const part: Line = {
    kind: 'step',
    says: {
      en: 'This row’s part of the loss, in proportion to what is covered: covered, and paid',
      zh: '本行按承保金额所占份额：承保金额与赔款',
    },
    figure: covered,
    after: paid,
    unit: 'amount',
  };
  return toldAs(steps, whole === covered ? [] : [part]);
}

/** INDEMNITYSUMMARY: all losses of the customer in that policy year, or of all customers in the line of the total. */
export function ofCustomersLosses({ given, answer }: Asked, { row }: Cell, { customer }: Whose): Steps {
  const { outcome } = settledClaims(given as unknown as Given);
  const { losses } = outcome.settlement;
  const year = reader(indemnitySummaryLayout, answer).row(row).number('year');
  const all = Array.from({ length: losses.count }, (_, loss) => loss).filter((loss) => losses.date[loss] !== Infinity);
  const own = all.filter(
    (loss) =>
      outcome.customers[losses.customer[loss]!] === customer &&
      (year === null || outcome.yearLabels[losses.year[loss]!] === year),
  );
  const meant = own.length > 0 ? own : row === answer.length - 1 || customer === null ? all : [];
  return toldAs(clauseSteps(outcome.settlement, meant), []);
}

interface FailsGiven {
  readonly customers: CustomersRange;
  readonly policy: Policy;
  readonly receivables: ReceivablesRange | null;
  readonly asOf: number | null;
}

/** INDEMNITYIFFAILS: what the customer owes, as if it alone failed on the day. */
export function ifFails({ given }: Asked, { row, headingRow }: Cell): Steps {
  const { customers, policy, ...told } = given as unknown as FailsGiven;
  const receivables = told.receivables ?? customers.ledger?.book ?? null;
  const asOf = told.asOf ?? customers.ledger?.titleDay ?? null;
  const failures = receivables
    ? ifEachFails(customers.rows, receivables, policy, dayOf(asOf))
    : ifEachFailsWithoutLedger(customers.rows, policy, asOf);
  const failure = failures[row - headingRow - 1];
  if (!failure || failure instanceof Problem) return noSteps;
  const { lines, rules } = toldAs(failure.steps(), []);
  const excluded = failure.excluded.map((rule): Line => ({ kind: 'step', says: rule.summary }));
  return { lines: [...excluded, ...lines], rules: [...failure.excluded, ...rules] };
}

function toldAs(steps: readonly ClauseStep[], after: readonly Line[]): Steps {
  const lines = steps.map(({ clause, before, after }): Line => ({
    kind: 'step',
    says: { en: `${clause.name.en}: ${clause.summary.en}`, zh: `${clause.name.zh}：${clause.summary.zh}` },
    figure: before,
    after,
    unit: 'amount',
  }));
  return { lines: [...lines, ...after], rules: steps.map(({ clause }) => clause) };
}
