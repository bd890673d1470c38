import { readFileSync } from 'node:fs';

/** A sheet of published values: `# name: value` lines about the work, then headings, then rows. */
export interface Published {
  /** work, page, link, tolerance, rule. */
  readonly about: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

export function readPublished(path: string): Published {
  const lines = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const notes = lines
    .filter((line) => line.startsWith('#'))
    .map((line) => /^#\s*([^:]+):\s*(.*)$/.exec(line) ?? [line, 'note', line]);
  const [headings, ...rows] = lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split(',').map((cell) => cell.trim()));
  return {
    about: Object.fromEntries(notes.map(([, name, value]) => [name!.trim(), value!.trim()])),
    rows: rows.map((row) => Object.fromEntries(headings!.map((heading, column) => [heading, row[column] ?? '']))),
  };
}
