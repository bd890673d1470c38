import type { Frame } from 'playwright-core';
import { dictionaries } from '../../src/taskpane/words/dictionaries';

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
