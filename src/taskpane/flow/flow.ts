import type { Answers, StepName } from './answers';

/** What the flow must know about the workbook besides the answers; both are derived elsewhere. */
export interface Facts {
  /** The customers range could be read: its headings are known. */
  readonly customersReadable: boolean;
  /** What in the ranges makes figures wrong until the user has decided. */
  readonly toDecide: number;
  /** Terms without which the policy's answer would be a guess. */
  readonly termsMissing: number;
}

export interface Step {
  readonly name: StepName;
  readonly questions: readonly (keyof Answers)[];
  complete(answers: Answers, facts: Facts): boolean;
  readonly next: StepName | null;
}

/** The wizard: five steps, each with its questions, when they are answered, and what comes after. */
export const flow: readonly Step[] = [
  {
    name: 'data',
    questions: ['customers', 'receivables', 'settings', 'day'],
    complete: ({ customers, day }) => Boolean(customers) && day !== null,
    next: 'check',
  },
  {
    name: 'check',
    questions: ['headings', 'rates'],
    complete: (_, { customersReadable, toDecide }) => customersReadable && toDecide === 0,
    next: 'policy',
  },
  {
    name: 'policy',
    questions: ['policyFrom', 'policy', 'terms', 'startedFrom', 'premium', 'turnover', 'premiumRate'],
    complete: ({ policyFrom, policy }, { termsMissing }) =>
      policyFrom === 'none' ||
      (policyFrom === 'range' && Boolean(policy) && termsMissing === 0) ||
      (policyFrom === 'typed' && termsMissing === 0),
    next: 'result',
  },
  {
    name: 'result',
    questions: ['equity', 'cash', 'budget', 'planMode', 'grossMargin', 'extraSales', 'costOfCapital', 'absorbableLoss'],
    complete: () => true,
    next: 'insert',
  },
  {
    name: 'insert',
    questions: ['insertCoverage', 'insertReport', 'insertYear'],
    complete: ({ insertCoverage, insertReport, insertYear }) => insertCoverage || insertReport || insertYear,
    next: null,
  },
];

export function stepOf(name: StepName): Step {
  const found = flow.find((step) => step.name === name);
  if (!found) throw new Error(`the flow has no step ${name}`);
  return found;
}

/** A step may be opened when every step before it is complete. */
export function reachable(name: StepName, answers: Answers, facts: Facts): boolean {
  return flow.slice(0, flow.indexOf(stepOf(name))).every((step) => step.complete(answers, facts));
}

export function stepBefore(name: StepName): StepName | null {
  return flow.find((step) => step.next === name)?.name ?? null;
}
