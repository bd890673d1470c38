import type { State, Task } from './state';

/** What only follows the answers, by itself. */
export function isDerived(task: Task | null): boolean {
  return task === 'reading' || task === 'computing';
}

/** Whether something that was asked for is under way, so that nothing else can be begun. What only follows the answers keeps nobody waiting: a press is never lost to it. */
export function isTaken({ busy }: Pick<State, 'busy'>): boolean {
  return busy !== null && !isDerived(busy.task);
}

/** One piece of long work. */
export interface Work {
  readonly task: Task;
  readonly stop: AbortController;
  done: number | null;
}

/** Of all that is under way the piece that is told: writing before all others, else what began last. */
export function toldOf(under: readonly Work[]): Work | null {
  return under.findLast(({ task }) => task === 'writing') ?? under.at(-1) ?? null;
}

/** With one more under way; what follows the answers overtakes what followed them before. */
export function begun(under: readonly Work[], work: Work): readonly Work[] {
  return [...under.filter(({ task }) => !(isDerived(work.task) && isDerived(task))), work];
}
