import type { Place } from './convolution';

/**
 * How likely a year with this loss is not among the bad ones, where `chances` [m] says it of a year of all losses with m units more. With m units in place of that of
 * one of them, Q: chances(m) = (1 − p)·Q(m) + p·[(1 − part)·Q(m + a) + part·Q(m + a + 1)], because the loss comes or does not come; so Q follows from the
 * last point downwards. Asked is (1 − part)·Q(a) + part·Q(a + 1), which rests on the points k·a … k·a + k alone, and on the k-th with the k-th power of the odds: so many as
 * `terms` count. Odds are below 1, so that rounding errors shrink on the way. `room` is longer than twice the chances and `terms` together.
 */
export function notWorstWith(
  chances: Float64Array,
  { at, part }: Place,
  probability: number,
  terms: number,
  room: Float64Array,
): number {
  const last = chances.length - 1;
  if (at > last) return 0;
  if (at === 0) return withinOne(chances, part, probability, terms);
  const inverse = 1 / (1 - probability);
  const here = probability * (1 - part);
  const next = probability * part;
  const most = Math.min(terms, Math.floor(last / at));
  room.fill(0, (most + 1) * at, (most + 1) * at + most + 3);
  let done = last + 1;
  for (let k = most, first = most * at; k >= 1; k--, first -= at) {
    for (let point = Math.min(done - 1, part > 0 ? first + k : first); point >= first; point--)
      room[point] = (chances[point]! - here * room[point + at]! - next * room[point + at + 1]!) * inverse;
    done = first;
  }
  return (1 - part) * room[at]! + (part > 0 && at < last ? part * room[at + 1]! : 0);
}

/** Of a loss below the first point only the part of it that lies there moves anything. */
function withinOne(chances: Float64Array, part: number, probability: number, terms: number): number {
  const moved = probability * part;
  const never = 1 - moved;
  let [here, next] = [0, 0];
  for (let point = Math.min(terms + 1, chances.length - 1); point >= 0; point--) {
    next = here;
    here = (chances[point]! - moved * here) / never;
  }
  return (1 - part) * here + part * next;
}
