import { belowTotal } from './belowTotal';
import type { Body } from './body';
import type { BodyRead } from './bodyRead';
import { countedTwice } from './countedTwice';
import type { Hurdle } from './hurdle';
import { standsTwice } from './standsTwice';
import { suppliersBelow } from './suppliersBelow';

/** What of a table's rows only its user can decide. `simple`: all of them are entries that name somebody, or blank; `entries`: up to which row all are known to be entries. */
export function layoutHurdles(body: Body, read: BodyRead, simple: boolean, entries: number): readonly Hurdle[] {
  const twice = standsTwice(body, read, entries);
  return simple ? twice : [...countedTwice(body, read), ...belowTotal(body, read), ...suppliersBelow(body), ...twice];
}
