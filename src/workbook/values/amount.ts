import { Problem } from '../../engine/problem';
import { digitsAsNumber, type DecimalMark } from './digits';
import { isDash } from './nothing';
import { basic, errorIn, isBlank, shown } from './odd';
import { valueAlone } from './valueAlone';
import { writtenAmount } from './writtenAmount';

export interface Amount {
  readonly value: number;
  /** The currency written beside the number; null where none is. */
  readonly currency: string | null;
}

/** An amount that stands alone: `1,234.50`, `1.234,50`, `(1,234)`, `USD 12`, `¥1.2万`. Blank is 0. In a column its neighbours decide (columns/amountColumn). */
export function readAmount(cell: unknown): Amount | Problem {
  if (errorIn(cell) !== null) return notAnAmount(cell);
  const value = basic(cell);
  if (isBlank(value) || isDash(value)) return { value: 0, currency: null };
  if (typeof value === 'number') return Math.abs(value) <= 1e15 ? { value, currency: null } : notAnAmount(cell);
  return typeof value === 'string' ? alone(value, cell) : notAnAmount(cell);
}

function alone(text: string, cell: unknown): Amount | Problem {
  const written = writtenAmount(text);
  if (written === null) return notAnAmount(cell);
  const value = valueAlone(written);
  if (value === 'open') return twoReadings(written.core);
  return value === null ? notAnAmount(cell) : { value, currency: written.currency };
}

/** A number that is no sum of money, as people and programs type it: its point is a decimal point. */
export function readPlainNumber(cell: unknown): number | Problem {
  const value = errorIn(cell) === null ? basic(cell) : NaN;
  const written = typeof value === 'string' ? writtenAmount(value) : null;
  if (written === null || written.currency !== null || !written.core.includes('.')) {
    const amount = readAmount(cell);
    return amount instanceof Problem ? amount : amount.currency === null ? amount.value : notAnAmount(cell);
  }
  const number = digitsAsNumber(written.core, '.');
  return number === null ? notAnAmount(cell) : written.negative ? -number : number;
}

/** A word that refuses or ends cover, as insurers write it in the column of limits. */
export function isNil(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length < 30 && refusals.has(cell.normalize('NFKC').trim().toLowerCase());
}

// prettier-ignore
const refusals = new Set([
  'nil', 'nil limit', 'no cover', 'not covered', 'refused', 'declined', 'rejected', 'withdrawn', 'cancelled', 'canceled',
  '零限额', '无额度', '零额度', '拒保', '拒绝承保', '不予承保', '不承保', '已拒保', '被拒', '拒批', '撤销', '已撤销', '已取消',
]);

export function negativeLimit(cell: unknown): Problem {
  const expected = { en: 'a limit of 0 or more', zh: '不小于 0 的限额' };
  return new Problem({ kind: 'invalid', expected, found: shown(cell) });
}

export function notAnAmount(cell: unknown): Problem {
  return new Problem({ kind: 'invalid', expected: { en: 'an amount', zh: '金额' }, found: shown(cell) });
}

/** Open between a decimal point and a decimal comma, told with both readings. */
export function twoReadings(core: string): Problem {
  const reading = (mark: DecimalMark) => digitsAsNumber(core, mark)!.toLocaleString('en', { maximumFractionDigits: 9 });
  const [one, other] = [reading(','), reading('.')];
  return new Problem({
    kind: 'invalid',
    because: {
      en: `"${core}" can be ${one} or ${other}, and no other amount shows which: write one of them with two decimals, or turn the texts into numbers`,
      zh: `“${core}”可以是 ${one}，也可以是 ${other}，没有其他金额能说明是哪一种：请把其中一个金额写上两位小数，或把文本转换为数值`,
    },
  });
}
