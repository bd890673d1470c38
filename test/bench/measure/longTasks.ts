import type { Frame } from 'playwright-core';
import type { Measured } from './measure';
import { statistic } from './statistic';

interface Noting {
  longTasks: number[];
}

/** From now on what the browser calls a long task (50 ms or more) is noted in the pane. Loading Office.js and the add-in comes before. */
export async function noteLongTasks(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const page = window as unknown as Noting;
    page.longTasks = [];
    new PerformanceObserver((list) =>
      page.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
}

/** What was noted since, each in milliseconds. */
export function longTasksIn(pane: Frame): Promise<readonly number[]> {
  return pane.evaluate(() => (window as unknown as Noting).longTasks);
}

/** What held the pane up, each in milliseconds, beside what was under way meanwhile. */
export function heldUp(name: string, title: string, long: readonly number[], whole: number): Measured {
  const [ours, plain] = [statistic(long.length > 0 ? long : [0]), statistic([whole])];
  const cold = { ours, plain, ratio: statistic([whole / Math.max(1, ours.max)]), memory: null };
  return {
    name,
    title: `${title}: tasks that hold it up (${long.length} of 50 ms or more); beside them the whole way`,
    target: 'ours below 100 ms at most',
    rows: null,
    cold,
    warm: null,
  };
}
