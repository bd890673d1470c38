import type { Problem } from '../../engine/problem';
import type { Answer } from '../../functions/definition';
import { provisionLayout, provisionLines } from '../../functions/layouts/provision';
import { reader } from '../../functions/reader';

export interface ProvisionLine {
  readonly name: string;
  readonly balance: number | null;
  readonly rate: number | null;
  readonly provision: number | null;
  readonly recovery: number | null;
  readonly net: number | null;
  readonly note: string;
}

export interface ProvisionFound {
  /** The buckets, those in default, the credits that lower none. */
  readonly lines: readonly ProvisionLine[];
  readonly total: ProvisionLine;
  /** Why there is none: something of the book cannot be read. */
  readonly problem: Problem | null;
  /** Opening to closing; none where the opening allowance is not known. */
  readonly movement: readonly { readonly key: string; readonly name: string; readonly amount: number }[];
}

const moves = ['opening', 'charge', 'reversal', 'writtenOff', 'transferred', 'other', 'closing'] as const;

/** PROVISION's lines: the buckets are those above the customers in default. */
export function provisionFound(answer: Answer): ProvisionFound {
  const read = reader(provisionLayout, answer);
  const { apart, credits, total } = provisionLines;
  const isApart = ([name]: readonly unknown[]) => name === apart.words.en || name === apart.words.zh;
  const lineOf = (row: ReturnType<typeof read.row>): ProvisionLine => ({
    name: row.text('item'),
    balance: row.number('balance'),
    rate: row.number('rate'),
    provision: row.number('provision'),
    recovery: row.number('recovery'),
    net: row.number('net'),
    note: row.text('note'),
  });
  const buckets = answer.slice(1, answer.findIndex(isApart)).map((_, at) => lineOf(read.row(at + 1)));
  const besides = [apart, credits]
    .map(({ words }) => lineOf(read.line(words)!))
    .filter(({ balance }) => (balance ?? 0) !== 0);
  const told = moves.flatMap((key) => {
    const row = read.line(provisionLines[key].words);
    const amount = row?.number('net') ?? null;
    return row === null || amount === null ? [] : [{ key, name: row.text('item'), amount }];
  });
  return {
    lines: [...buckets, ...besides],
    total: lineOf(read.line(total.words)!),
    problem: read.line(total.words)!.problem,
    movement: told.some(({ key }) => key === 'closing') ? told : [],
  };
}
