import { Problem } from './problem';

/** What an act gives, or why it cannot be computed; a bug is no reason and goes on its way. */
export function attempt<Value>(act: () => Value): Value | Problem {
  try {
    return act();
  } catch (thrown) {
    return asProblem(thrown);
  }
}

/** The same for what is known later: `.catch(asProblem)`. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  throw thrown;
}
