/** A thread of its own for what takes its time, from a file of its own. */
export function startHeavyWorker(): Worker {
  return new Worker(/* webpackEntryOptions: { publicPath: 'auto' } */ new URL('./heavyWorker.ts', import.meta.url));
}
