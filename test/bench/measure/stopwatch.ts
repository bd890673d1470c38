/**
 * Starts a clock; asked, it tells the milliseconds since: by the wall or by the processor, whichever is less, so that other programs
 * on the machine count as little as can be. Windows tells processor time too coarsely.
 */
export function stopwatch(): () => number {
  const [wall, processor] = [performance.now(), process.cpuUsage()];
  return () => {
    const elapsed = performance.now() - wall;
    const { user, system } = process.cpuUsage(processor);
    return process.platform === 'win32' ? elapsed : Math.min(elapsed, (user + system) / 1000);
  };
}
