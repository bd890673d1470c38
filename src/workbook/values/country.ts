import { Problem } from '../../engine/problem';
import { countryNamed, type Country } from '../../engine/tables';
import { readText } from './text';

/** A country by its name in English or Chinese, in both, or by its ISO code of two or three letters. Blank is not given. */
export function readCountry(cell: unknown): Country | null | Problem {
  const text = readText(cell);
  if (text === null || text instanceof Problem) return text;
  return (
    countryNamed(text) ??
    new Problem({
      kind: 'invalid',
      expected: { en: 'a country or its ISO code', zh: '国家名称或 ISO 代码' },
      found: text,
    })
  );
}
