import { policyTypes, type PolicyType } from '../../engine/plan';
import type { Answer } from '../../functions/definition';
import { policyTypeLayout, typeLines, type TypeVerdict } from '../../functions/layouts/policyType';
import { reader } from '../../functions/reader';

/** A type of policy on this book; `type` null: no policy. Amounts are null where it cannot be priced, `why` says why not. */
export interface TypeFound {
  readonly type: PolicyType | null;
  readonly verdict: TypeVerdict | null;
  /** The verdict in the words of the answer. */
  readonly told: string;
  readonly why: string;
  readonly count: number | null;
  readonly share: number | null;
  readonly cost: number | null;
  readonly retained: number | null;
  readonly tail: number | null;
  readonly firstLoss: number | null;
  readonly maximum: number | null;
  readonly asks: string;
}

interface TypesFound {
  readonly types: readonly TypeFound[];
  /** What suits best, and what must be known of all of it. */
  readonly answer: string;
  readonly notes: readonly string[];
}

/** POLICYTYPE's rows: no policy, each type, the answer; the others are remarks. */
export function typesFound(answer: Answer): TypesFound {
  const read = reader(policyTypeLayout, answer);
  const named = [null, ...policyTypes].map((type) => ({ type, words: type?.name ?? typeLines.none.words }));
  const known: readonly string[] = [
    ...named.map(({ words }) => words),
    typeLines.answer.words,
    policyTypeLayout[0]!.words,
  ].flatMap(({ en, zh }) => [en, zh]);
  return {
    types: named.flatMap(({ type, words }): readonly TypeFound[] => {
      const row = read.line(words);
      if (row === null) return [];
      const { number, text } = row;
      return [
        {
          type,
          verdict: row.choice('verdict') as TypeVerdict | null,
          told: text('verdict'),
          why: text('why'),
          count: number('count'),
          share: number('share'),
          cost: number('cost'),
          retained: number('retained'),
          tail: number('tail'),
          firstLoss: number('firstLoss'),
          maximum: number('maximum'),
          asks: text('asks'),
        },
      ];
    }),
    answer: read.line(typeLines.answer.words)?.text('why') ?? '',
    notes: [...new Set(answer.map(([first]) => String(first)).filter((first) => !known.includes(first)))],
  };
}
