import type { Compared, Measured } from './measure/measure';
import type { Statistic } from './measure/statistic';

/** A measurement as lines of text: warm and cold, median (min–max), and how many times as fast as the plain version. */
export function report({ title, target, size, cold, warm }: Measured): string {
  const heading = `${title}, ${size.customers.toLocaleString('en')} customers × ${size.receivables.toLocaleString('en')} receivables`;
  const lines = [
    ['', 'ours', 'plain', 'plain ÷ ours', 'memory: ours', 'plain'],
    ['cold', ...row(cold)],
    ['warm', ...row(warm)],
    ['a row', `${nanoseconds(warm.ours.median, size.receivables)} ns`, `${nanoseconds(warm.plain.median, size.receivables)} ns`, target === null ? '' : `target ${target}`],
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return [heading, ...lines.map((line) => `  ${line.map((cell, column) => cell.padEnd(widths[column]!)).join('  ')}`.trimEnd())].join('\n');
}

function row({ ours, plain, ratio, memory }: Compared): readonly string[] {
  return [`${shown(ours)} ms`, `${shown(plain)} ms`, `${shown(ratio)}×`, `${short(memory.ours.median)} MB`, `${short(memory.plain.median)} MB`];
}

/** Median (min–max). */
export function shown({ median, min, max }: Statistic): string {
  return `${short(median)} (${short(min)}–${short(max)})`;
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function nanoseconds(milliseconds: number, rows: number): string {
  return short((milliseconds * 1e6) / rows);
}
