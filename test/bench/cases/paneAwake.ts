import type { Frame } from 'playwright-core';
import { openIn } from '../../e2e/files';
import { startHarness } from '../../e2e/harness';
import { dictionaries } from '../../../src/taskpane/words/dictionaries';
import { marketOf } from '../market/market';
import { workbookOf } from '../market/workbook';
import { heldUp, longTasksIn, noteLongTasks } from '../measure/longTasks';
import type { Scenario } from '../measure/scenario';

const words = dictionaries.en;
const size = { customers: 10_000, receivables: 100_000 };
const PATIENCE = 300_000;

/**
 * From the wizard's first picture to its result over a long book, measured inside the pane: "ours" are the tasks that hold it up (the browser counts from 50 ms on,
 * each in milliseconds; the largest is what matters), "plain" what it took altogether.
 */
export const paneAwake: Scenario = {
  name: 'pane-awake',
  async measure() {
    const harness = await startHarness();
    try {
      const sheet = await harness.open({ language: 'en' });
      sheet.page.setDefaultTimeout(PATIENCE);
      await openIn(sheet, await workbookOf(marketOf(size)));
      const pane = await sheet.pane();
      await noteLongTasks(pane);
      const started = performance.now();
      await settled(pane);
      for (const step of ['check', 'policy', 'result'] as const) await next(pane, words[`${step}.title`]);
      await pane.waitForFunction(() => document.querySelector('main table tbody tr') !== null);
      const whole = performance.now() - started;
      return heldUp(
        'pane-awake',
        `In the pane, ${size.customers.toLocaleString('en')} customers × ${size.receivables.toLocaleString('en')} receivables, from the first picture to the result`,
        await longTasksIn(pane),
        whole,
      );
    } finally {
      await harness.close();
    }
  },
};

/** By the plainest means: looking elements up by role would hold the pane up itself. */
async function next(pane: Frame, title: string): Promise<void> {
  await pane.waitForFunction(
    (name) =>
      [...document.querySelectorAll<HTMLButtonElement>('footer button')].some(
        (button) => button.textContent === name && !button.disabled,
      ),
    words.next,
  );
  await pane.evaluate(
    (name) =>
      [...document.querySelectorAll<HTMLButtonElement>('footer button')]
        .find((button) => button.textContent === name)!
        .click(),
    words.next,
  );
  await pane.waitForFunction((text) => document.querySelector('h2')?.textContent === text, title);
  await settled(pane);
}

/** Until no work is under way; twice, because one piece of work may begin where another ends. */
async function settled(pane: Frame): Promise<void> {
  for (let looks = 0; looks < 2; looks++) {
    await pane.waitForFunction(() => document.querySelector('[role=progressbar]') === null);
    await pane.waitForTimeout(500);
  }
}
