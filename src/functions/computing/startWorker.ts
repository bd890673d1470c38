/** Another thread, from a file of its own; it finds the parts that it loads from where it stands itself. Started twice: what takes its time does not hold up the rest. */
export function startWorker(): Worker {
  return new Worker(/* webpackEntryOptions: { publicPath: 'auto' } */ new URL('./worker.ts', import.meta.url));
}
