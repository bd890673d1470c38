/** Why the workbook does not do what was asked; an object model translates `reason` into its own error code. */
export interface Refusal extends Error {
  readonly reason: RefusalReason;
}

export type RefusalReason = 'notFound' | 'exists' | 'invalid' | 'protected' | 'spillInside';

export function refuse(reason: RefusalReason, sentence: string): never {
  throw Object.assign(new Error(sentence), { name: 'Refusal', reason });
}

export function isRefusal(thrown: unknown): thrown is Refusal {
  return thrown instanceof Error && thrown.name === 'Refusal' && 'reason' in thrown;
}
