import type { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { kindsOfReasons, Unit } from '../layouts/explain';

/** Where something stands that was given: in which argument, and in which of its cells, counted from 1. */
export interface Place {
  readonly argument: string;
  readonly row: number;
  readonly column: number;
}

/** One line of an explanation. */
export interface Line {
  readonly kind: keyof typeof kindsOfReasons;
  readonly says: Words;
  readonly figure?: string | number | boolean | Problem | null;
  readonly after?: string | number | boolean | Problem | null;
  readonly unit?: Unit | null;
  readonly place?: Place | null;
}

/** What stands in both languages alike: a name, a heading of the user's own. */
export function same(text: string): Words {
  return { en: text, zh: text };
}
