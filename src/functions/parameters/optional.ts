import type { Parameter } from '../definition';

/** The same kind of argument where it may be left out: then it is null. */
export function optional<Value>(parameter: Parameter<Value>): Parameter<Value | null> {
  return { ...parameter, optional: true, read: (cells, call) => (cells === null ? null : parameter.read(cells, call)) };
}
