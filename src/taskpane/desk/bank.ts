import type { Problem } from '../../engine/problem';
import type { Answer } from '../../functions/definition';
import { baseLines, borrowingBaseLayout } from '../../functions/layouts/financing';
import { reader } from '../../functions/reader';

interface BaseReason {
  readonly name: string;
  readonly amount: number;
  readonly count: number;
  readonly frees: number;
  readonly note: string;
}

export interface BankFound {
  readonly receivables: number;
  readonly reasons: readonly BaseReason[];
  readonly eligible: number;
  readonly insured: number;
  /** What may be drawn; null where something of the book cannot be read. */
  readonly available: number | null;
  /** Why there is none, and what it is without what cannot be read. */
  readonly problem: Problem | null;
  readonly read: number | null;
  /** Without the policy, and what the policy adds and is worth; null without one, or where a rate is not given. */
  readonly uninsured: number | null;
  readonly added: number | null;
  readonly gain: number | null;
  readonly net: number | null;
}

/** BORROWINGBASE's lines: the reasons stand between the receivables and what is eligible. */
export function bankFound(answer: Answer): BankFound {
  const read = reader(borrowingBaseLayout, answer);
  const amount = (key: keyof typeof baseLines) => read.line(baseLines[key].words)?.number('amount') ?? null;
  const { en, zh } = baseLines.eligible.words;
  const end = answer.findIndex(([name]) => name === en || name === zh);
  const reasons = answer.slice(2, end).map((_, at): BaseReason => {
    const row = read.row(at + 2);
    return {
      name: row.text('what'),
      amount: row.number('amount') ?? 0,
      count: row.number('count') ?? 0,
      frees: row.number('frees') ?? 0,
      note: row.text('note'),
    };
  });
  return {
    receivables: amount('receivables') ?? 0,
    reasons,
    eligible: amount('eligible') ?? 0,
    insured: amount('insured') ?? 0,
    available: amount('available'),
    problem: read.line(baseLines.available.words)?.problem ?? null,
    read: amount('read'),
    uninsured: amount('uninsured'),
    added: amount('added'),
    gain: amount('gain'),
    net: amount('net'),
  };
}

/** What would free most money, the most first. */
export function freeing({ reasons }: BankFound): readonly BaseReason[] {
  return reasons.filter(({ frees }) => frees > 0).sort((one, other) => other.frees - one.frees);
}
