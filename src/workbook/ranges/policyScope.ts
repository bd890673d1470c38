import { Problem } from '../../engine/problem';
import { type ScopeTerms, presetNamed, presets } from '../../engine/cover';
import { readChoice } from '../values/choice';
import { readCountry } from '../values/country';
import type { PolicyHeading } from '../headings/policy';
import { isBlank, shown } from '../values/odd';
import { readPair, type Pair } from '../report/pairs';
import { yesOrNo } from './policyChoices';
import { readPeriod } from '../values/period';

/** The terms of a policy that say what it insures at all. */
export function scopeTerms(pairs: ReadonlyMap<PolicyHeading, Pair>): ScopeTerms {
  return {
    rules: readPair(pairs.get('rules'), readRules),
    countriesCovered: readPair(pairs.get('countriesCovered'), readCountryCodes),
    countriesExcluded: readPair(pairs.get('countriesExcluded'), readCountryCodes),
    invoiceWithin: readPair(pairs.get('invoiceWithin'), readPeriod),
    limitLapsesAfter: readPair(pairs.get('limitLapsesAfter'), readPeriod),
    taxInsured: readPair(pairs.get('taxInsured'), readAnswer),
    interestInsured: readPair(pairs.get('interestInsured'), readAnswer),
  };
}

const readAnswer = readChoice(yesOrNo);

/** One of the published sets of terms, by its name in either language. */
function readRules(cell: unknown): string | null | Problem {
  if (isBlank(cell)) return null;
  const found = presetNamed(shown(cell));
  if (found !== null) return found.name.en;
  const [en, zh] = [presets.map(({ name }) => name.en).join(', '), presets.map(({ name }) => name.zh).join('、')];
  return new Problem({ kind: 'invalid', expected: { en: `one of ${en}`, zh: `下列之一：${zh}` }, found: shown(cell) });
}

/** Countries divided by commas or lines, as their codes. "All" and "worldwide" are no restriction. */
function readCountryCodes(cell: unknown): string | null | Problem {
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
