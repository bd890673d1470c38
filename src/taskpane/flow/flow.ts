import type { Answers, Purpose, StepName } from './answers';

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
  /** Who comes by: everybody where none is named. */
  readonly purpose?: Purpose;
}

/** The wizard: its steps, each with its questions and when they are answered. After the result the roads part by what the user came for, and meet again. */
export const flow: readonly Step[] = [
  {
    name: 'data',
    questions: ['customers', 'receivables', 'settings', 'day'],
    complete: ({ customers, day }) => Boolean(customers) && day !== null,
  },
  {
    name: 'check',
    questions: ['headings', 'rates'],
    complete: (_, { customersReadable, toDecide }) => customersReadable && toDecide === 0,
  },
  {
    name: 'policy',
    questions: [
      'policyFrom',
      'policy',
      'terms',
      'startedFrom',
      'compareTypes',
      'compareQuotes',
      'quotesFrom',
      'quotes',
      'quotesTyped',
      'termsBefore',
      'premium',
      'turnover',
      'premiumRate',
    ],
    complete: ({ policyFrom, policy }, { termsMissing }) =>
      policyFrom === 'none' ||
      (policyFrom === 'range' && Boolean(policy) && termsMissing === 0) ||
      (policyFrom === 'typed' && termsMissing === 0),
  },
  {
    name: 'result',
    questions: [
      'equity',
      'cash',
      'budget',
      'planMode',
      'grossMargin',
      'extraSales',
      'costOfCapital',
      'absorbableLoss',
      'purpose',
    ],
    complete: () => true,
  },
  {
    name: 'cash',
    purpose: 'cash',
    questions: ['minimumCash', 'flows', 'monthlyIn', 'monthlyOut', 'scenario'],
    complete: () => true,
  },
  {
    name: 'provision',
    purpose: 'provision',
    questions: [
      'matrixFrom',
      'matrix',
      'lossRates',
      'outlook',
      'outlookReason',
      'coverCounted',
      'openingAllowance',
      'writtenOff',
    ],
    complete: () => true,
  },
  {
    name: 'bank',
    purpose: 'bank',
    questions: ['bank'],
    complete: () => true,
  },
  {
    name: 'form',
    purpose: 'form',
    questions: ['firm'],
    complete: () => true,
  },
  {
    name: 'manage',
    purpose: 'manage',
    questions: ['self', 'own'],
    complete: () => true,
  },
  {
    name: 'insert',
    questions: ['insertCoverage', 'insertReport', 'insertYear', 'insertTypes', 'insertQuotes'],
    complete: ({ insertCoverage, insertReport, insertYear, insertTypes, insertQuotes }) =>
      insertCoverage || insertReport || insertYear || insertTypes || insertQuotes,
  },
];

/** The steps of those who came for this, in their order. */
export function roadOf({ purpose }: Pick<Answers, 'purpose'>): readonly Step[] {
  return flow.filter((step) => (step.purpose ?? purpose) === purpose);
}

/** A step may be opened when every step before it on its road is complete. */
export function reachable(name: StepName, answers: Answers, facts: Facts): boolean {
  const road = roadOf(answers);
  const at = road.findIndex((step) => step.name === name);
  return at >= 0 && road.slice(0, at).every((step) => step.complete(answers, facts));
}

export function stepBefore(name: StepName, answers: Pick<Answers, 'purpose'>): StepName | null {
  return neighbour(name, answers, -1);
}

export function stepAfter(name: StepName, answers: Pick<Answers, 'purpose'>): StepName | null {
  return neighbour(name, answers, 1);
}

function neighbour(name: StepName, answers: Pick<Answers, 'purpose'>, by: -1 | 1): StepName | null {
  const road = roadOf(answers);
  return road[road.findIndex((step) => step.name === name) + by]?.name ?? null;
}
