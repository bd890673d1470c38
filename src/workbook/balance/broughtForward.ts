import type { Remarks } from '../report/remark';
import { isEmpty } from './openLeftBlank';
import { same, type FamilyColumns } from './family';

/** A balance that runs on, and by how much it moves in each row. */
export interface Running {
  readonly balance: Float64Array;
  readonly moves: Float64Array;
}

/**
 * A running balance that begins with more than its first row: what was brought forward. A row that says so and has no amount of its own
 * (期初余额) counts with its balance; where no row stands for it, it is told.
 */
export function broughtForward(
  amount: Float64Array,
  { balance, moves }: Running,
  owners: Int32Array,
  { open }: FamilyColumns,
  remarks: Remarks,
): void {
  for (const entry of firstRows(moves, balance, owners)) {
    if (isEmpty(open!, entry)) continue;
    const before = balance[entry]! - moves[entry]!;
    if (same(before, 0)) continue;
    const isOpening = moves[entry] === 0;
    if (isOpening) amount[entry] = before;
    remarks.push(told(before, open!, entry, isOpening));
  }
}

/** The first row of each customer that says anything. */
function firstRows(amount: Float64Array, balance: Float64Array, owners: Int32Array): readonly number[] {
  const met = new Set<number>();
  const first: number[] = [];
  let last = -1;
  for (let entry = 0; entry < owners.length; entry++) {
    const owner = owners[entry]!;
    // Nearly always the rows of a customer stand together.
    if (owner < 0 || owner === last || (amount[entry] === 0 && balance[entry] === 0)) continue;
    last = owner;
    if (met.has(owner)) continue;
    met.add(owner);
    first.push(entry);
  }
  return first;
}

function told(before: number, open: NonNullable<FamilyColumns['open']>, entry: number, isOpening: boolean) {
  const place = open.place(entry);
  const sum = Math.round(before * 100) / 100;
  return {
    weight: isOpening ? ('said' as const) : ('doubt' as const),
    about: 'balance' as const,
    at: { row: open.first + entry, column: open.at },
    sentence: isOpening
      ? {
          en: `${place.en} brings a balance of ${sum} forward; it counts as an amount of its own.`,
          zh: `${place.zh}为期初余额 ${sum}，作为一笔金额计入。`,
        }
      : {
          en: `Before ${place.en} a balance of ${sum} had been brought forward, for which no row stands: it is not counted.`,
          zh: `${place.zh}之前已有余额 ${sum}，表中没有对应的行，未计入。`,
        },
  };
}
