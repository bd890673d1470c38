import type { Frame } from 'playwright-core';
import { dictionaries } from '../../src/taskpane/words/dictionaries';

/**
 * How many formulas of ours the first road inserts, as a sentence says it: CREDITRISK and INDEMNITYIFFAILS on the coverage sheet, AGEING and
 * INDEMNITYSUMMARY each on its own, INDEMNITY and COVERVALUE on the report, what the workings hold, ACTIONS with what to do now, and three lists of names.
 */
export const FORMULAS = '15';

const later = ['check', 'policy', 'result', 'insert'] as const;

/** Presses Next until the step is there, from the first one on. */
export async function walkTo(
  pane: Frame,
  to: (typeof later)[number],
  language: keyof typeof dictionaries,
): Promise<void> {
  const words = dictionaries[language];
  for (const step of later.slice(0, later.indexOf(to) + 1)) {
    await pane.getByRole('button', { name: words.next, exact: true }).click();
    await pane.getByRole('heading', { name: words[`${step}.title`], exact: true }).waitFor({ timeout: 60_000 });
  }
}
