import type { Words } from '../engine/words';
import { unknownOption, words } from './words';

export interface Options {
  readonly input: string;
  readonly output: string | null;
  /** Year, month, day. */
  readonly asOf: string | null;
  readonly json: boolean;
  /** Nothing is calculated: how the ledgers in the file are read is told instead. */
  readonly read: boolean;
}

/** What was typed behind the command; a sentence where it cannot be followed, null where help was asked for. */
export function optionsFrom(typed: readonly string[]): Options | Words | null {
  if (typed.includes('--help') || typed.includes('-h')) return null;
  const day = typed.indexOf('--as-of');
  const asOf = day < 0 ? null : (typed[day + 1] ?? '');
  if (asOf !== null && !isDay(asOf)) return words.noDay;
  const rest = typed.filter((_, index) => day < 0 || (index !== day && index !== day + 1));
  const unknown = rest.find((word) => word.startsWith('-') && word !== '--json' && word !== '--read');
  if (unknown) return unknownOption(unknown);
  const files = rest.filter((word) => !word.startsWith('-'));
  if (files.length === 0) return words.noFile;
  if (files.length > 2) return words.tooMany;
  if (files.length === 1 && !rest.includes('--json') && !rest.includes('--read')) return words.noOutput;
  return {
    input: files[0]!,
    output: files[1] ?? null,
    asOf,
    json: rest.includes('--json'),
    read: rest.includes('--read'),
  };
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
