import type { Frame } from 'playwright-core';

interface Noting {
  longTasks: number[];
}

/** From now on what the browser calls a long task (50 ms or more) is noted in the pane. Loading Office.js and the add-in comes before. */
export async function noteLongTasks(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const page = window as unknown as Noting;
    page.longTasks = [];
    new PerformanceObserver((list) => page.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
}

/** What was noted since, each in milliseconds. */
export function longTasksIn(pane: Frame): Promise<readonly number[]> {
  return pane.evaluate(() => (window as unknown as Noting).longTasks);
}
