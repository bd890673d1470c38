import type { Size } from '../market/market';
import { agree } from './agree';
import type { Case, Who } from './case';
import { start, type Contestant } from './process';
import type { Round } from './runner';
import { ratio, statistic, type Statistic } from './statistic';

/** Times in milliseconds, memory asked for in megabytes (null: not known), `ratio` is plain ÷ ours. */
export interface Compared {
  readonly ours: Statistic;
  readonly plain: Statistic;
  readonly ratio: Statistic;
  readonly memory: Readonly<Record<Who, Statistic>> | null;
}

export interface Measured {
  readonly name: string;
  readonly title: string;
  readonly target: string | null;
  /** Rows among which a time is divided. */
  readonly rows: number | null;
  readonly cold: Compared | null;
  readonly warm: Compared | null;
}

/** Cold is the first run of a fresh process, warm what follows after a few; in both the two take turns. */
export async function measure(one: Case, size: Size, rounds: Rounds): Promise<Measured> {
  const cold: Pair[] = [];
  for (let process = 1; process < rounds.cold; process++)
    cold.push(await together(one, size, (pair) => inTurn(pair, process)));
  const warm = await together(one, size, async (pair) => {
    cold.push(await inTurn(pair, 0));
    agree(one.name, await pair.ours.figures(), await pair.plain.figures());
    for (let round = 0; round < rounds.warmUps; round++) await inTurn(pair, round);
    const taken: Pair[] = [];
    for (let round = 0; round < rounds.warm; round++) taken.push(await inTurn(pair, round));
    return taken;
  });
  const title = `${one.title}, ${size.customers.toLocaleString('en')} customers × ${size.receivables.toLocaleString('en')} receivables`;
  return {
    name: one.name,
    title,
    target: one.target === undefined ? null : `plain ÷ ours at least ${one.target}`,
    rows: size.receivables,
    cold: compared(cold),
    warm: compared(warm),
  };
}

export interface Rounds {
  readonly cold: number;
  readonly warmUps: number;
  readonly warm: number;
}

type Pair = Readonly<Record<Who, Round>>;

async function together<Result>(
  one: Case,
  size: Size,
  work: (pair: Readonly<Record<Who, Contestant>>) => Promise<Result>,
): Promise<Result> {
  const ours = await start({ name: one.name, size, who: 'ours' });
  const plain = await start({ name: one.name, size, who: 'plain' });
  return work({ ours, plain }).finally(() => Promise.all([ours.stop(), plain.stop()]));
}

/** One after the other, never at once; who begins alternates. */
async function inTurn({ ours, plain }: Readonly<Record<Who, Contestant>>, round: number): Promise<Pair> {
  if (round % 2 === 0) return { ours: await ours.round(), plain: await plain.round() };
  const second = await plain.round();
  return { ours: await ours.round(), plain: second };
}

function compared(pairs: readonly Pair[]): Compared {
  const times = (who: Who) => pairs.map((pair) => pair[who].time);
  const memory = (who: Who) => statistic(pairs.map((pair) => pair[who].memory));
  return {
    ours: statistic(times('ours')),
    plain: statistic(times('plain')),
    ratio: ratio(times('plain'), times('ours')),
    memory: { ours: memory('ours'), plain: memory('plain') },
  };
}
