/** The tests that passed only when they were tried again, by suite and name, from what jest writes with --json. */
export function retriedIn(result) {
  return (result?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, invocations }) => status === 'passed' && invocations > 1)
      .map(({ fullName }) => `${name.split(/[\\/]/).at(-1)}: ${fullName}`),
  );
}
