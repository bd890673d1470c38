import { Problem } from '../../engine/problem';
import type { Cells } from '../values/cells';
import { candidates, plain, type Heading } from '../headings/heading';
import { isBlank, shown } from '../values/odd';

/** The term by which a policy or settings range says from which year its workbook counts days. */
export const dateSystem: Heading = {
  words: { en: 'Date system', zh: '日期系统' },
  kind: 'date system',
  also: ['Date base', '日期基准', '日期体系'],
};

/** Whether a two-column range says that days count from 1904; null where it does not speak of it. */
export function dateSystemIn(cells: Cells): boolean | null {
  const row = cells.slice(0, 200).find(([term]) => typeof term === 'string' && isDateSystem(term));
  if (row === undefined || isBlank(row[1])) return null;
  const year = shown(row[1]);
  if (year === '1900' || year === '1904') return year === '1904';
  throw new Problem({
    kind: 'invalid',
    field: dateSystem.words,
    expected: { en: '1900 or 1904', zh: '1900 或 1904' },
    found: year,
  });
}

/** Nearly no term speaks of dates: told before it is looked at more closely. */
function isDateSystem(term: string): boolean {
  return /date|日期/i.test(term.normalize('NFKC')) && candidates(term).some((text) => spelled.has(text));
}

const spelled = new Set([dateSystem.words.en, dateSystem.words.zh, ...dateSystem.also].map(plain));
