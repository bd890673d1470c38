/**
 * node tools/countries.mjs <file.json>: writes src/engine/tables/countries.ts from the OECD's list. The file holds `rows` of iso3, country,
 * current ("-" or 0 to 7) and notes. Chinese names and two-letter codes come from Unicode's names of regions, ours where the trade says otherwise.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const rows = JSON.parse(readFileSync(process.argv[2], 'utf8')).rows;
const names = (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
const [english, chinese] = [names('en'), names('zh-Hans')];

/** Two-letter codes where the OECD's name is not Unicode's, or the code is not the first that bears the name. */
const codes = {
  CHN: 'CN',
  COG: 'CG',
  COD: 'CD',
  PRK: 'KP',
  KOR: 'KR',
  HKG: 'HK',
  MAC: 'MO',
  LAO: 'LA',
  MMR: 'MM',
  MKD: 'MK',
  STP: 'ST',
  SVK: 'SK',
  SYR: 'SY',
  TWN: 'TW',
  VNM: 'VN',
  PSE: 'PS',
  BRN: 'BN',
  ATG: 'AG',
  BIH: 'BA',
  CIV: 'CI',
  KNA: 'KN',
  LCA: 'LC',
  VCT: 'VC',
  TTO: 'TT',
  BEN: 'BJ',
  BFA: 'BF',
  FRA: 'FR',
  GBR: 'GB',
  RUS: 'RU',
  SRB: 'RS',
  TLS: 'TL',
  TUR: 'TR',
  XKV: 'XK',
  SXM: 'SX',
  CPV: 'CV',
  CZE: 'CZ',
};
const ours = {
  CD: '刚果（金）',
  CG: '刚果（布）',
  HK: '中国香港',
  MO: '中国澳门',
  TW: '中国台湾',
  PS: '巴勒斯坦',
  MM: '缅甸',
  SX: '荷属圣马丁',
  MK: '北马其顿',
  SZ: '斯威士兰',
};
const also = {
  AE: ['UAE', 'Emirates', '阿联酋'],
  BD: ['孟加拉'],
  BN: ['Brunei'],
  BO: ['Bolivia (Plurinational State of)'],
  CD: ['DR Congo', 'DRC', 'Congo (DRC)', 'Congo-Kinshasa', '民主刚果', '刚果民主共和国'],
  CG: ['Republic of the Congo', 'Congo-Brazzaville', '刚果共和国'],
  CI: ['Ivory Coast', "Cote d'Ivoire", '象牙海岸'],
  CN: ['China', "People's Republic of China", 'PR China', 'PRC', 'Mainland China', '中国大陆', '中华人民共和国'],
  CV: ['Cape Verde'],
  CZ: ['Czech Republic', '捷克共和国'],
  GB: ['UK', 'Great Britain', 'Britain', 'England', '大不列颠'],
  HK: ['Hong Kong', 'Hong Kong SAR', '香港', '香港特别行政区'],
  ID: ['印尼'],
  IR: ['Iran (Islamic Republic of)'],
  KG: ['Kyrgyz Republic', '吉尔吉斯'],
  KP: ['North Korea', 'Korea (North)', 'Korea (DPR)', 'DPRK', '北朝鲜'],
  KR: ['South Korea', 'Korea (South)', 'Korea (Republic of)', 'Republic of Korea', '南韩', '大韩民国'],
  KZ: ['哈萨克'],
  LA: ['Laos'],
  MD: ['Republic of Moldova'],
  MK: ['North Macedonia', 'Macedonia', '马其顿'],
  MM: ['Burma'],
  MO: ['Macau', 'Macao', '澳门', '澳门特别行政区'],
  NL: ['Holland', 'The Netherlands'],
  PS: ['Palestine', 'Palestinian Territories', '巴勒斯坦领土'],
  RU: ['Russian Federation', '俄国'],
  SA: ['KSA', '沙特'],
  SK: ['Slovakia'],
  ST: ['São Tomé and Príncipe'],
  SY: ['Syria'],
  SZ: ['Swaziland'],
  TJ: ['塔吉克'],
  TL: ['East Timor'],
  TM: ['土库曼'],
  TR: ['Turkey'],
  TW: ['Taiwan', '台湾', '台湾地区', '中国台湾地区'],
  TZ: ['United Republic of Tanzania'],
  US: ['USA', 'U.S.A.', 'United States of America', 'America', '美利坚合众国'],
  UZ: ['乌兹别克'],
  VE: ['Venezuela (Bolivarian Republic of)'],
  VN: ['Vietnam'],
  XK: ['XKX'],
};

const bare = (name) =>
  name
    .normalize('NFKD')
    .replace(/[^A-Za-z]/g, '')
    .replace(/^the/i, '')
    .toLowerCase();
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const byName = new Map(
  letters
    .flatMap((one) => letters.map((two) => one + two))
    .filter((code) => english.of(code))
    .map((code) => [bare(english.of(code).replace('&', 'and')), code]),
);

const entries = rows.map(({ iso3, country, current, notes }) => {
  const iso2 = codes[iso3] ?? byName.get(bare(country));
  if (!iso2) throw new Error(`no two-letter code for ${iso3} ${country}`);
  const oecdClass =
    current !== '-'
      ? Number(current)
      : /\(8\)/.test(notes)
        ? 'micro-state'
        : /\((6|7)\)/.test(notes)
          ? 'high income'
          : 'not reviewed';
  return {
    iso2,
    iso3,
    oecdClass,
    en: country.replace(/’/g, "'"),
    zh: ours[iso2] ?? chinese.of(iso2),
    also: also[iso2] ?? [],
  };
});

const line = ({ iso2, iso3, oecdClass, en, zh, also }) =>
  `    { iso2: ${text(iso2)}, iso3: ${text(iso3)}, oecdClass: ${typeof oecdClass === 'number' ? oecdClass : text(oecdClass)}, words: { en: ${text(en)}, zh: ${text(zh)} }, also: [${also.map(text).join(', ')}] },`;
const text = (value) => (value.includes("'") ? JSON.stringify(value) : `'${value}'`);

writeFileSync(
  new URL('../src/engine/tables/countries.ts', import.meta.url),
  `import type { Table } from '../rule';
import type { Words } from '../words';

/** A class 0 (safest) to 7; or why there is none: market pricing for high income, never reviewed, or too small. */
export type CountryClass = number | 'high income' | 'not reviewed' | 'micro-state';

export interface Country {
  readonly iso2: string;
  readonly iso3: string;
  readonly oecdClass: CountryClass;
  readonly words: Words;
  readonly also: readonly string[];
}

/** The OECD's list valid from 30 January 2026, made by tools/countries.mjs. It classifies transfer, convertibility and force majeure, not companies. */
export const countries: Table<Country> = {
  name: { en: 'OECD country risk classification', zh: '经合组织国家风险分类' },
  summary: { en: 'Classes 0 to 7 of the participants to the Arrangement, valid from 30 January 2026.', zh: '《官方支持出口信贷安排》参加方的 0 至 7 级国家风险分类，自 2026 年 1 月 30 日起有效。' },
  source: 'oecd2026',
  from: 46052,
  until: null,
  rows: [
${entries.map(line).join('\n')}
  ],
};
`,
);
