import type { Family } from './family';

/** By how much each row moves what is owed: what is invoiced on it, less what is paid or credited, however their signs are printed. */
export function movesOf({ amount, paid, credited }: Family): Float64Array {
  const moves = amount!.slice();
  for (const used of [paid, credited]) {
    if (!used) continue;
    const sign = used.some((sum) => sum < 0) && !used.some((sum) => sum > 0) ? 1 : -1;
    for (let entry = 0; entry < moves.length; entry++) moves[entry] = moves[entry]! + sign * used[entry]!;
  }
  return moves;
}
