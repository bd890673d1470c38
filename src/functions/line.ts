import type { Words } from '../engine/words';
import type { Is } from './layout';

/** A line of an answer whose first column names its lines; in braces what is told when it is printed: `Quantile {level}`. */
export interface Line {
  readonly words: Words;
  /** What stands beside its name. */
  readonly is: Is;
}

/** What is put in the braces, by name. */
export type Told = Readonly<Record<string, string | number>>;

/** The name of a line as it is printed. */
export function lineName({ words }: Pick<Line, 'words'>, told: Told = {}): Words {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (braces, name: string) => String(told[name] ?? braces));
  return { en: filled(words.en), zh: filled(words.zh) };
}

/** A level as names have it: 99.5%. */
export function levelShown(level: number): string {
  return `${Number((100 * level).toPrecision(12))}%`;
}
