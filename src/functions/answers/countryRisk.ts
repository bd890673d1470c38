import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import { isoDay } from '../../engine/ledger';
import { countries, type Country, type CountryStanding } from '../../engine/tables';
import type { Cells } from '../../workbook/values/cells';
import { readCountries } from '../../workbook/ranges/countries';
import type { Answer, AnswerCell, Call } from '../definition';

type Row = readonly AnswerCell[];

export function countryRisk(cells: Cells, asOf: number | null, call: Call): Answer {
  refuseBefore(asOf);
  const { headingRow, rows } = readCountries(cells, call);
  const body = rows.map((row) => (row === 'blank' ? blank : rowFor(row, asOf, call.language)));
  return [...Array.from({ length: headingRow }, () => blank), headings[call.language], ...body];
}

function rowFor(country: Country | Problem | null, asOf: number | null, language: Language): Row {
  if (country === null)
    return ['', standingShown('not reviewed', language), language === 'zh' ? '未给出国家。' : 'No country given.'];
  if (country instanceof Problem) return [country, country, country.in(language)];
  const { standing } = country;
  const notes = [edition, typeof standing === 'number' ? null : why[standing], isOld(asOf) ? old : null].filter(
    (words) => words !== null,
  );
  return [
    country.words[language],
    standingShown(standing, language),
    notes.map((words) => words[language]).join(language === 'zh' ? '' : ' '),
  ];
}

/** A number, or in words that no reader takes for one. */
function standingShown(standing: CountryStanding, language: Language): string | number {
  if (typeof standing === 'number') return standing;
  const words = standing === 'high income' ? { en: 'high income', zh: '高收入' } : { en: 'unknown', zh: '未知' };
  return words[language];
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
const why: Readonly<Record<Exclude<CountryStanding, number>, Words>> = {
  'high income': { en: 'Market pricing, no class.', zh: '市场定价，不设类别。' },
  'not reviewed': { en: 'Not reviewed: unknown, not 0.', zh: '未评审：未知，而非 0。' },
  'micro-state': { en: 'Too small to be classified: unknown, not 0.', zh: '国家过小未分类：未知，而非 0。' },
};

const headings: Readonly<Record<Language, Row>> = {
  en: ['Recognised as', 'Country class', 'Country note'],
  zh: ['识别为', '国家类别', '国家说明'],
};
const blank: Row = headings.en.map(() => '');
