import { agedBy, inBucket } from './ageingNames';
import { plain } from './heading';
import type { Cells } from '../values/cells';

/** The lines of a list of settings that say how ranges are read, as a Mapping range says them: name, as `plain` leaves it → choice. */
export function readingLines(settings: Cells): ReadonlyMap<string, string> {
  const lines = settings.flatMap(([name, choice]) => {
    const called = typeof name === 'string' ? plain(name) : '';
    return names.has(called) && typeof choice === 'string' && choice.trim() !== '' ? [[called, choice] as const] : [];
  });
  return new Map(lines);
}

const names: ReadonlySet<string> = new Set([agedBy, inBucket].flatMap(({ en, zh }) => [plain(en), plain(zh)]));
