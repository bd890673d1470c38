import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { AnswerCell } from '../definition';
import type { Asked } from './asked';
import type { Cell } from './cell';
import { figureWith } from './figureWith';
import { unitOf } from './figureLines';
import type { GivenCell } from './givenLines';
import { stepShown } from './stepShown';
import { ofRows, ofTerms } from './knownHeading';
import type { Line } from './line';
import { moved } from './moved';
import { whoseIn } from './whose';

interface Trial {
  readonly cell: GivenCell;
  readonly isTerm: boolean;
  readonly to: unknown;
}

interface Tried extends Trial {
  readonly becomes: AnswerCell;
  /** How far the figure moves; of words and grades 1 where they change; least where it can no longer be computed. */
  readonly by: number;
}

/** Each term, setting and figure of the row moved one step by itself, and the same function asked again: what moves this figure most, and what does not move it. */
export async function changeLines(
  asked: Asked,
  cell: Cell,
  terms: readonly GivenCell[],
  own: readonly GivenCell[],
): Promise<readonly Line[]> {
  const trials = trialsAmong(asked, terms, own);
  const whose = whoseIn(asked)(cell.row);
  const most = callsFor(asked);
  const tried: Tried[] = [];
  for (const trial of trials.slice(0, most)) {
    const becomes = await figureWith(asked, cell, whose, trial.cell.place, trial.to);
    if (becomes !== null) tried.push({ ...trial, becomes, by: distance(cell.value, becomes) });
  }
  const effective = tried.filter(({ by }) => by > 0).sort((one, other) => other.by - one.by);
  const idle = tried.filter(({ by, isTerm }) => by === 0 && isTerm).map(({ cell: { name } }) => name);
  return [
    ...effective.slice(0, shownMost).map((one) => lineOf(one, cell, asked)),
    ...idleLine(idle),
    ...untriedLine(trials.length - most),
  ];
}

const shownMost = 3;

/** The figures of the row first, then terms, so that what is nearest is tried where not all can be. */
function trialsAmong({ call }: Asked, terms: readonly GivenCell[], own: readonly GivenCell[]): readonly Trial[] {
  const of = (cells: readonly GivenCell[], isTerm: boolean) =>
    cells.flatMap((cell): readonly Trial[] => {
      const to = moved(cell, isTerm, call.date1904);
      return to === null ? [] : [{ cell, isTerm, to }];
    });
  return [...of(own, false), ...of(terms, true)];
}

/** As often as is answered within seconds: less for a large book, and least where a function goes through a year of it. */
function callsFor({ definition, args }: Asked): number {
  const cells = args.reduce((sum, range) => sum + (range ? range.length * (range[0]?.length ?? 0) : 0), 0);
  const each = definition.slow ? cellsWhenSlow : cellsAtOnce;
  return Math.max(0, Math.min(mostCalls, Math.floor(each / Math.max(1, cells))));
}

const mostCalls = 40;
/** Read in about two seconds. */
const cellsAtOnce = 2_000_000;
const cellsWhenSlow = 40_000;

function distance(was: AnswerCell, is: AnswerCell): number {
  if (typeof was === 'number' && typeof is === 'number') {
    const by = Math.abs(is - was);
    return by <= 1e-9 * Math.max(Math.abs(was), Math.abs(is)) ? 0 : by;
  }
  if (is instanceof Problem) return Number.MIN_VALUE;
  const told = (cell: AnswerCell) => (cell instanceof Problem ? cell.message : cell);
  return told(was) === told(is) ? 0 : 1;
}

function lineOf({ cell: { name, value, place }, isTerm, to, becomes }: Tried, { is }: Cell, { call }: Asked): Line {
  const lists = isTerm ? ofTerms : ofRows;
  const said = (one: unknown, left: string) => (one === '' ? left : `${stepShown(name, one, call.date1904, lists)}`);
  const says = (left: string, space: string): string => `${name}${space}${said(value, left)} → ${said(to, left)}`;
  const words: Words = { en: says('left out', ' '), zh: says('不填', ' ') };
  return {
    kind: 'change',
    says: words,
    after: becomes instanceof Problem ? becomes.in(call.language) : becomes,
    unit: unitOf(is),
    place,
  };
}

function idleLine(names: readonly string[]): readonly Line[] {
  if (names.length === 0) return [];
  return [
    {
      kind: 'change',
      says: {
        en: `One step of these does not move this figure: ${names.join(', ')}`,
        zh: `以下各项变动一步，本数值不变：${names.join('、')}`,
      },
    },
  ];
}

/** What was left untried is said. */
function untriedLine(count: number): readonly Line[] {
  if (count <= 0) return [];
  return [
    {
      kind: 'change',
      says: {
        en: `${count} more could be changed; they were not tried, because this book is asked again for each`,
        zh: `另有 ${count} 项可以改动：因每项都要重算整个数据，未逐一尝试`,
      },
    },
  ];
}
