import { Problem } from '../../engine/problem';
import { basic, errorIn, isBlank, shown } from './odd';

/** TRUE/FALSE, yes/no, y/n, 1/0, 是/否. Blank is no. */
export function readYesNo(cell: unknown): boolean | Problem {
  const value = errorIn(cell) === null ? basic(cell) : NaN;
  if (isBlank(value)) return false;
  if (value === true || value === 1) return true;
  if (value === false) return false;
  const text = typeof value === 'string' ? value.normalize('NFKC').trim().toLowerCase() : '';
  if (yes.has(text)) return true;
  return no.has(text)
    ? false
    : new Problem({ kind: 'invalid', expected: { en: 'yes or no', zh: '是或否' }, found: shown(cell) });
}

// prettier-ignore
const yes = new Set(['true', 'yes', 'y', '1', 'x', 'ja', 'j', 'oui', 'sí', 'si', 'sì', 'sim', 'tak', 'wahr', 'vrai', 'verdadero', 'vero', 'evet', '예', 'có', 'ya', '是', '有', '真', '√', '✓']);
// prettier-ignore
const no = new Set(['false', 'no', 'n', '0', '-', 'nein', 'non', 'nee', 'nej', 'não', 'nao', 'nie', 'falsch', 'faux', 'falso', 'hayır', 'hayir', '아니오', '아니요', 'không', 'tidak', '否', '无', '没有', '假']);
