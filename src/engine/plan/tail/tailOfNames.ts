import type { Name } from '../../portfolio/year/names';
import type { Tail } from './tail';

/** The bad years of a book whose customers fail name by name, as a function of what each customer's default costs: all of a name default in the same years. */
export function tailOfNames(names: readonly Name[], tail: Tail): Tail {
  if (names.every((name) => name.length === 1)) return tail;
  return (retained) => {
    const { shortfall, from, defaults } = tail(Float64Array.from(names, (name) => sumOf(name, retained)));
    const own = new Float64Array(retained.length);
    names.forEach((name, at) => {
      for (const who of name) own[who] = defaults[at]!;
    });
    return { shortfall, from, defaults: own };
  };
}

export function sumOf(name: Name, amounts: ArrayLike<number>): number {
  return name.reduce((sum, at) => sum + amounts[at]!, 0);
}
