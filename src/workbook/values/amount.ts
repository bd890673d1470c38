import { Problem } from '../../engine/problem';
import { basic, errorIn, isBlank, shown } from './odd';
import { currencyOf } from './currency';

export interface Amount {
  readonly value: number;
  /** The currency written beside the number; null where none is. */
  readonly currency: string | null;
}

/** An amount from any cell: `1,234.50`, `１，２３４．５`, `(1,234)`, `USD 12`, `¥1.2万`. Blank is 0. */
export function readAmount(cell: unknown): Amount | Problem {
  if (errorIn(cell) !== null) return notAnAmount(cell);
  const value = basic(cell);
  if (isBlank(value)) return { value: 0, currency: null };
  if (typeof value === 'number' && Number.isFinite(value)) return { value, currency: null };
  return (typeof value === 'string' ? parsed(value) : null) ?? notAnAmount(cell);
}

/** A limit: 0 or blank is not given (null), the word nil is no cover (0). */
export function readLimit(cell: unknown): number | null | Problem {
  if (typeof cell === 'string' && nil.test(cell.normalize('NFKC').trim())) return 0;
  const amount = readAmount(cell);
  if (amount instanceof Problem) return amount;
  if (amount.value < 0)
    return new Problem({
      kind: 'invalid',
      expected: { en: 'a limit of 0 or more', zh: '不小于 0 的限额' },
      found: shown(cell),
    });
  return amount.value === 0 ? null : amount.value;
}

const nil = /^(nil|无额度|no cover|零额度)$/i;
const number = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const tens: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

function parsed(written: string): Amount | null {
  let text = written.normalize('NFKC').replace(/[−–]/g, '-').replace(/'/g, '').trim();
  const mark = /^[-(]?\s*([^\d\s.,()+-]{1,4})\s*(?=[\d.(-])|([^\d\s.,()+-]{1,4})\s*\)?$/u.exec(
    text.replace(/[万亿](?=\D*$)/u, ''),
  );
  const currency = mark === null ? null : currencyOf((mark[1] ?? mark[2])!);
  if (mark !== null && currency === null) return null;
  if (mark !== null) text = text.replace((mark[1] ?? mark[2])!, '');
  const negative = /^\s*-|^\s*\(.*\)\s*$|-\s*$/.test(text);
  const ten = /[万亿]\s*$/u.exec(text)?.[0].trim() ?? '';
  const digits = text.replace(/[()\s+万亿-]/gu, '');
  if (digits === '' || !/\d/.test(digits) || !number.test(digits)) return null;
  const value = Number(digits.replace(/,/g, '')) * (tens[ten] ?? 1);
  return { value: negative ? -value : value, currency };
}

function notAnAmount(cell: unknown): Problem {
  return new Problem({ kind: 'invalid', expected: { en: 'an amount', zh: '金额' }, found: shown(cell) });
}
