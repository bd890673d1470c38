/** The tests that passed only when they were tried again, by suite and name, from what jest writes with --json. */
export function retriedIn(result) {
  return (result?.testResults ?? []).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, invocations }) => status === 'passed' && invocations > 1)
      .map(({ fullName }) => `${name.split(/[\\/]/).at(-1)}: ${fullName}`),
  );
}

/** The suites with a test that failed at the last, by their files. */
export function failingSuites(result) {
  return (result?.testResults ?? []).filter(({ status }) => status === 'failed').map(({ name }) => name);
}

/** A result in which the suites that were run again stand as they ended; what passed in them now and failed before counts as retried. */
export function withSuites(first, again) {
  if (!first || !again) return first;
  const ended = new Map(again.testResults.map((suite) => [suite.name, suite]));
  const testResults = first.testResults.map((suite) => {
    const now = ended.get(suite.name);
    if (!now) return suite;
    const failedBefore = new Set(
      suite.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    );
    return {
      ...now,
      assertionResults: now.assertionResults.map((one) =>
        failedBefore.has(one.fullName) ? { ...one, invocations: 1 + (one.invocations ?? 1) } : one,
      ),
    };
  });
  const countOf = (wanted) =>
    testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === wanted).length;
  return {
    testResults,
    numPassedTests: countOf('passed'),
    numFailedTests: countOf('failed'),
    numRuntimeErrorTestSuites: testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length,
  };
}
