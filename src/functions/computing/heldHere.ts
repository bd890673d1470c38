import type { Given } from './functionCall';
import type { Said } from './messages';

type Call = Extract<Said<string>, { kind: 'call' }>;

interface HeldHere {
  take(said: Exclude<Said<string>, { kind: 'call' }>): void;
  /** The arguments of a call, long ranges put in their places. */
  givenOf(call: Call): Given<unknown>;
}

/** Long ranges as the other thread holds them, by number, from one call to the next. */
export function heldHere(): HeldHere {
  const held = new Map<number, unknown[]>();

  function hold(range: number, rows: readonly unknown[]): void {
    const before = held.get(range) ?? [];
    for (const row of rows) before.push(row);
    held.set(range, before);
  }

  return {
    take(said) {
      if (said.kind === 'rows') hold(said.range, said.rows);
      else said.ranges.forEach((range) => held.delete(range));
    },
    givenOf({ given, held: long }) {
      return {
        ...given,
        ...Object.fromEntries(Object.entries(long).map(([parameter, range]) => [parameter, held.get(range!)])),
      };
    },
  };
}
