/** The other thread, from a file of its own. */
export function startWorker(): Worker {
  return new Worker(/* webpackEntryOptions: { publicPath: 'auto' } */ new URL('./worker.ts', import.meta.url));
}
