import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import { isoDay } from '../../engine/ledger';
import { countries, type Country, type CountryClass } from '../../engine/tables';
import type { Cells } from '../../workbook/values/cells';
import { readCountries } from '../../workbook/ranges/countries';
import { customersKind } from '../../workbook/ranges/customers';
import type { Answer, Call } from '../definition';
import { countryRiskLayout } from '../layouts/countryRisk';
import { printer } from '../printer';

export function answerCountryRisk(cells: Cells, asOf: number | null, call: Call): Answer {
  refuseBefore(asOf);
  const { headingRow, rows } = readCountries(cells, call);
  return printer(countryRiskLayout, call.language).beside(
    { name: customersKind.name, headingRow },
    rows.map((row) => (row === 'blank' ? null : (row ?? unnamed))),
    (row) => valuesOf(row, asOf, call.language),
  );
}

/** A customer without a country. */
const unnamed = 'no country';

function valuesOf(country: Country | typeof unnamed, asOf: number | null, language: Language) {
  if (country === unnamed)
    return {
      country: null,
      oecdClass: classShown('not reviewed'),
      note: { en: 'No country given.', zh: '未给出国家。' },
    };
  const { oecdClass, words } = country;
  const notes = [edition, typeof oecdClass === 'number' ? null : why[oecdClass], isOld(asOf) ? old : null];
  return {
    country: words,
    oecdClass: classShown(oecdClass),
    note: notes
      .filter((one) => one !== null)
      .map((one) => one[language])
      .join(language === 'zh' ? '' : ' '),
  };
}

/** A number, or in words that no reader takes for one. */
function classShown(oecdClass: CountryClass): Words | number {
  if (typeof oecdClass === 'number') return oecdClass;
  return oecdClass === 'high income' ? { en: 'high income', zh: '高收入' } : { en: 'unknown', zh: '未知' };
}

function refuseBefore(asOf: number | null): void {
  if (asOf === null || asOf >= countries.from) return;
  throw new Problem({
    kind: 'invalid',
    field: { en: 'asOf', zh: '基准日 asOf' },
    expected: {
      en: `a day from ${isoDay(countries.from)} on, when the list begins`,
      zh: `${isoDay(countries.from)}（名单生效日）或以后`,
    },
    found: isoDay(asOf),
  });
}

function isOld(asOf: number | null): boolean {
  return asOf !== null && asOf > countries.from + 365;
}

const edition: Words = {
  en: `OECD list of ${isoDay(countries.from)}.`,
  zh: `经合组织 ${isoDay(countries.from)} 名单。`,
};
const old: Words = {
  en: 'More than a year old: the OECD revises it several times a year.',
  zh: '名单已逾一年：经合组织每年多次修订。',
};
const why: Readonly<Record<Exclude<CountryClass, number>, Words>> = {
  'high income': { en: 'Market pricing, no class.', zh: '市场定价，不设类别。' },
  'not reviewed': { en: 'Not reviewed: unknown, not 0.', zh: '未评审：未知，而非 0。' },
  'micro-state': { en: 'Too small to be classified: unknown, not 0.', zh: '国家过小未分类：未知，而非 0。' },
};
