import { Problem } from '../../engine/problem';
import { shown } from './odd';

/** A country's class of the OECD, 0 to 7; high income counts as 0. Unknown is NaN, so that it is never taken for 0; blank is unknown too. */
export function readCountryClass(cell: unknown): number | Problem {
  const text = shown(cell).normalize('NFKC').toLowerCase();
  if (cell === null || text === '' || /^(unknown|not reviewed|-|–|未知|未评审)$/.test(text)) return NaN;
  if (/^(high income|高收入)$/.test(text)) return 0;
  return /^[0-7]$/.test(text)
    ? Number(text)
    : new Problem({
        kind: 'invalid',
        expected: { en: 'an OECD class (0 to 7), high income or unknown', zh: '经合组织类别（0 至 7）、高收入或未知' },
        found: shown(cell),
      });
}
