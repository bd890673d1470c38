import { Problem } from '../../engine/problem';
import { basic, isBlank, shown } from './odd';
import { readPercentage } from './percentage';

/** An interest rate, as a fraction a year: `12.25%`, `0.05% a day`, `1%/month`, `每日万分之五`, `日利率0.05%`. Blank or 0 is not given. */
export function readYearlyRate(cell: unknown): number | null | Problem {
  const value = basic(cell);
  if (isBlank(value) || typeof value !== 'string') return readPercentage(cell);
  const text = value.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const [, before, digits, parts, after] = written.exec(text) ?? [];
  const share = parts === undefined ? readPercentage(digits ?? text) : partsIn(parts);
  if (share === null || share instanceof Problem || (digits ?? parts) === undefined) return noRate(cell);
  const unit = `${before ?? ''}${after ?? ''}`;
  const times = /[日天d]/.test(unit) ? 365 : /月|m/.test(unit) ? 12 : 1;
  return Number((share * times).toPrecision(12));
}

const written =
  /^(?:(?:每|按)?(年|月|日|天)化?(?:利率|利息|息)?)?(?:(\d+(?:\.\d+)?[%‰]?)|((?:百|千|万)分之.+?))(?:(?:a|per|每|\/|p\.)?(day|d|month|m|year|annum|a|y|日|天|月|年)\.?)?$/;

/** 万分之五, 千分之一点五, 万分之5. */
function partsIn(text: string): number | null {
  const part = [...text.slice(3)].map((sign) => (numerals.includes(sign) ? String(numerals.indexOf(sign)) : sign));
  const number = Number(part.join('').replace('点', '.'));
  return number > 0 ? number / { 百: 100, 千: 1000, 万: 10_000 }[text[0] as '百' | '千' | '万'] : null;
}

const numerals = '零一二三四五六七八九';

function noRate(cell: unknown): Problem {
  return new Problem({
    kind: 'invalid',
    expected: { en: 'a rate such as 8% (a year) or 0.05% a day', zh: '利率，如 8%（年）或每日 0.05%' },
    found: shown(cell),
  });
}
