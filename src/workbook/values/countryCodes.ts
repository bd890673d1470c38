import { Problem } from '../../engine/problem';
import { readCountry } from './country';
import { isBlank, shown } from './odd';

/** Countries divided by commas or lines, as their codes. "All" and "worldwide" are no restriction. */
export function readCountryCodes(cell: unknown): string | null | Problem {
  if (isBlank(cell) || /^(all|worldwide|world|全球|所有国家|全部)$/i.test(shown(cell).trim())) return null;
  const codes: string[] = [];
  for (const word of shown(cell)
    .split(/[,;/\n，；、]/)
    .filter((one) => one.trim() !== '')) {
    const country = readCountry(word);
    if (country instanceof Problem)
      return new Problem({
        ...country.parts,
        expected: { en: 'countries or their ISO codes, divided by commas', zh: '以逗号分隔的国家名称或 ISO 代码' },
      });
    if (country !== null) codes.push(country.iso3);
  }
  return codes.length === 0 ? null : codes.join(', ');
}
