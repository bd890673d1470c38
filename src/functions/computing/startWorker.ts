/** The other thread, from a file of its own; it finds the parts that it shares with the pane from where it stands itself. */
export function startWorker(): Worker {
  return new Worker(/* webpackEntryOptions: { publicPath: 'auto' } */ new URL('./worker.ts', import.meta.url));
}
