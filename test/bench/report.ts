import type { Compared, Measured } from './measure/measure';
import type { Statistic } from './measure/statistic';

/** A measurement as lines of text: cold and warm, median (min–max), and how many times as fast as the plain version. */
export function report({ title, target, rows, cold, warm }: Measured): string {
  const lines = [
    ['', 'ours', 'plain', 'plain ÷ ours', 'memory: ours', 'plain'],
    ...(cold ? [['cold', ...figures(cold)]] : []),
    ...(warm ? [['warm', ...figures(warm)]] : []),
    ...(warm && rows ? [['a row', aRow(warm.ours, rows), aRow(warm.plain, rows)]] : []),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const table = lines.map((line) =>
    `  ${line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd(),
  );
  return [title, ...table, ...(target ? [`  target: ${target}`] : [])].join('\n');
}

function figures({ ours, plain, ratio, memory }: Compared): readonly string[] {
  const megabytes = (statistic: Statistic | undefined) => (statistic ? `${short(statistic.median)} MB` : '');
  return [
    `${shown(ours)} ms`,
    `${shown(plain)} ms`,
    `${shown(ratio)}×`,
    megabytes(memory?.ours),
    megabytes(memory?.plain),
  ];
}

/** Median (min–max). */
function shown({ median, min, max }: Statistic): string {
  return `${short(median)} (${short(min)}–${short(max)})`;
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function aRow({ median }: Statistic, rows: number): string {
  return `${short((median * 1e6) / rows)} ns`;
}
