import { valueShown } from './givenLines';
import { knownHeading, type ofTerms } from './knownHeading';

/** What a cell is moved from and to, as a sentence shows it: a share in per cent, an amount with its thousands. */
export function stepShown(name: string, value: unknown, date1904: boolean, lists: typeof ofTerms): string {
  const shown = valueShown(name, value, date1904, lists);
  if (typeof shown !== 'number') return `${shown}`;
  const kind = knownHeading(lists, name)?.heading.kind ?? '';
  if (shares.has(kind)) return `${Number((100 * shown).toPrecision(10))}%`;
  return shown.toLocaleString('en', { maximumFractionDigits: 6 });
}

const shares: ReadonlySet<string> = new Set([
  'share',
  'rate',
  'part',
  'share or none',
  'share or 0',
  'part or 0',
  'reduction',
]);
