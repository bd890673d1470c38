import { countries } from '../../../src/engine/tables';
import { readCountry } from '../../../src/workbook/values/country';

const oecdClass = (text: string) => (readCountry(text) as { oecdClass: unknown }).oecdClass;
const counted = (wanted: unknown) => countries.rows.filter((one) => one.oecdClass === wanted).length;

test('the list has 201 countries, of which 137 have a class', () => {
  expect([countries.rows.length, countries.rows.filter((one) => typeof one.oecdClass === 'number').length]).toEqual([
    201, 137,
  ]);
});

/** Counted in the printed list. */
test.each([
  [0, 1],
  [1, 0],
  [2, 9],
  [3, 14],
  [4, 13],
  [5, 15],
  [6, 27],
  [7, 58],
  ['micro-state', 3],
])('class %s has %d countries', (wanted, count) => {
  expect(counted(wanted)).toBe(count);
});

test('what changed in this edition is as printed: Armenia 5, Moldova 6, Oman 3', () => {
  expect(['ARM', 'MDA', 'OMN'].map(oecdClass)).toEqual([5, 6, 3]);
});

test('a country that was not reviewed is unknown, never 0', () => {
  expect(['Barbados', '文莱', 'MAC', 'Monaco'].map(oecdClass)).toEqual([
    'not reviewed',
    'not reviewed',
    'not reviewed',
    'micro-state',
  ]);
});

test('high income is no class 0: that is Singapore alone', () => {
  expect(['Germany', 'US', '日本', 'Croatia', 'Cyprus', 'Israel', 'SGP'].map(oecdClass)).toEqual([
    'high income',
    'high income',
    'high income',
    'high income',
    'high income',
    'high income',
    0,
  ]);
});

test.each([
  ['China', 'CN'],
  ['中国', 'CN'],
  ['中国 China', 'CN'],
  ['P.R. China', 'CN'],
  ['Hong Kong', 'HK'],
  ['香港', 'HK'],
  ['台湾', 'TW'],
  ['USA', 'US'],
  ['uk', 'GB'],
  ['South Korea', 'KR'],
  ['Korea (North)', 'KP'],
  ['Vietnam', 'VN'],
  ['越南', 'VN'],
  ['Turkey', 'TR'],
  ['Türkiye', 'TR'],
  ['阿联酋', 'AE'],
  ['UAE', 'AE'],
  ['Russian Federation', 'RU'],
  ['刚果（金）', 'CD'],
  ['DR Congo', 'CD'],
  ['印尼', 'ID'],
  ['Czech Republic', 'CZ'],
  ["Côte d'Ivoire", 'CI'],
  ['Niger', 'NE'],
  ['Nigeria', 'NG'],
  ['RUS', 'RU'],
])('%s is %s', (text, iso2) => {
  expect(readCountry(text)).toMatchObject({ iso2 });
});

test('every country is found by both codes and both names, and no name means two', () => {
  for (const one of countries.rows)
    expect(
      [one.iso2, one.iso3, one.words.en, one.words.zh].map((text) => (readCountry(text) as { iso3: string }).iso3),
    ).toEqual(Array(4).fill(one.iso3));
});

test('a country unknown to the list is refused, a blank is not given', () => {
  expect(readCountry('Atlantis')).toMatchObject({ message: 'expected a country or its ISO code, found "Atlantis".' });
  expect(readCountry(null)).toBeNull();
});
