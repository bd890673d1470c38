import { Problem } from '../../engine/problem';
import { isBlank, shown } from './odd';
import { simplified } from './simplified';

export type Side = 'debit' | 'credit';

/** A side of an account as ledgers write it: S and H, Dr and Cr, D and C, 借 and 贷, plus and minus. Blank, and 平 (nothing open), say nothing. */
export function readSide(cell: unknown): Side | null | Problem {
  if (isBlank(cell)) return null;
  const text = simplified(shown(cell).normalize('NFKC')).replace(/[\s.]/g, '').toLowerCase();
  if (even.has(text)) return null;
  const side = sides.get(text);
  return (
    side ??
    new Problem({
      kind: 'invalid',
      expected: { en: 'debit or credit (Dr/Cr, S/H, D/C)', zh: '借或贷（借/贷、S/H、Dr/Cr）' },
      found: shown(cell),
    })
  );
}

const sides: ReadonlyMap<string, Side> = new Map([
  ...[
    's',
    'd',
    'dr',
    'debit',
    'debits',
    'soll',
    'debet',
    'débit',
    'debe',
    'dare',
    'borç',
    'b',
    'wn',
    '차변',
    'nợ',
    '+',
    '借',
    '借方',
    '借项',
  ].map((text) => [text, 'debit'] as const),
  ...[
    'h',
    'c',
    'cr',
    'k',
    'credit',
    'credits',
    'haben',
    'crédit',
    'haber',
    'avere',
    'alacak',
    'a',
    'ma',
    '대변',
    'có',
    'kredit',
    '-',
    '贷',
    '贷方',
    '贷项',
  ].map((text) => [text, 'credit'] as const),
]);
const even: ReadonlySet<string> = new Set(['平', '0', '/']);
