import { Problem } from '../../engine/problem';
import { readPercentage } from './percentage';
import { basic, shown } from './odd';

/** What is taken off: `refused` (拒赔) is all of it, `reduced by 20%`, `减赔20%` or `20%` a part. Blank or 0 is not given. */
export function readReduction(cell: unknown): number | null | Problem {
  const value = basic(cell);
  const text = typeof value === 'string' ? value.normalize('NFKC').trim().toLowerCase() : '';
  if (refused.has(text)) return 1;
  const share = readPercentage(lead.test(text) ? text.replace(lead, '') : cell);
  if (!(share instanceof Problem)) return share;
  return new Problem({
    kind: 'invalid',
    expected: { en: '"refused", or by how much it is reduced (20%)', zh: '“拒赔”，或减赔比例（如 20%）' },
    found: shown(cell),
  });
}

const refused = new Set(['refused', 'refuse', 'no cover', 'forfeited', '拒赔', '拒绝赔付', '不赔', '不予赔付']);
const lead = /^(reduced by|reduction of|less|减赔|扣减|减少赔款|按比例减赔)\s*/;
