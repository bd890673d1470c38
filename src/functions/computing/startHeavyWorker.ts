/** A thread of its own for what takes its time, from a file of its own; it finds the parts that it loads from where it stands itself. */
export function startHeavyWorker(): Worker {
  return new Worker(/* webpackEntryOptions: { publicPath: 'auto' } */ new URL('./heavyWorker.ts', import.meta.url));
}
