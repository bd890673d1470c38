import { GCProfiler, getHeapStatistics } from 'node:v8';
import { stopwatch } from './stopwatch';

/** Runs the work and answers with its result, its time (stopwatch.ts) and the megabytes it asked for, garbage included. */
export function observed<Result>(work: () => Result): {
  readonly result: Result;
  readonly time: number;
  readonly memory: number;
} {
  const profiler = new GCProfiler();
  profiler.start();
  const before = inUse(getHeapStatistics());
  const elapsed = stopwatch();
  const result = work();
  const time = elapsed();
  const after = inUse(getHeapStatistics());
  const collected = profiler
    .stop()
    .statistics.reduce(
      (sum, { beforeGC, afterGC }) => sum + used(beforeGC.heapStatistics) - used(afterGC.heapStatistics),
      0,
    );
  return { result, time, memory: (after - before + collected) / 1024 ** 2 };
}

/** Objects, and the columns of numbers, which live outside the heap. */
function inUse({ used_heap_size: heap, external_memory: columns }: ReturnType<typeof getHeapStatistics>): number {
  return heap + columns;
}

function used({
  usedHeapSize,
  externalMemory,
}: {
  readonly usedHeapSize: number;
  readonly externalMemory: number;
}): number {
  return usedHeapSize + externalMemory;
}
