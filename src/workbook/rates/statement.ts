import { currencyOf } from '../values/currency';

/** How a table quotes: `unit`: what `per` units of a currency cost in the base (直接标价); `base`: how many units of a currency `per` of the base are worth (间接标价). */
export interface Statement {
  readonly side: 'unit' | 'base';
  /** Null where the words do not name it. */
  readonly base: string | null;
  readonly per: number;
}

/** What a heading or a line above a table says of its rates: `CNY per unit`, `Rate to base`, `Units per EUR`, `1 USD =`, `每100外币兑人民币`, `间接标价`; null where it says nothing. */
export function statementIn(text: string): Statement | null {
  const said = text
    .slice(0, 120)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[每一]?百(?=个?(?:单位|外币|原币|元|美元|日元|人民币|欧元))/, '每100')
    .trim();
  return within(said) ?? brackets(said).reduce<Statement | null>((found, part) => found ?? within(part), null);
}

/** A remark in brackets, and what stands outside it. */
function brackets(said: string): readonly string[] {
  const inside = [...said.matchAll(/[(（[【]([^)）\]】]*)[)）\]】]/g)].map(([, content]) => content!.trim());
  return inside.length === 0 ? [] : [...inside, said.replace(/[(（[【][^)）\]】]*[)）\]】]/g, ' ').trim()];
}

function within(said: string): Statement | null {
  for (const [pattern, side] of patterns) {
    const { base: named, per } = pattern.exec(said)?.groups ?? {};
    if (!pattern.test(said)) continue;
    const base = named === undefined ? null : baseOf(named);
    if (base !== undefined) return { side, base, per: per === undefined ? 1 : Number(per.replace(/,/g, '')) };
  }
  return null;
}

/** Null for words that mean the base without naming it; undefined where the word is no currency. */
function baseOf(word: string): string | null | undefined {
  const name = word.trim().replace(/^(?:the|one|an?) /, '');
  if (/^(?:base|home|local|functional|company|reporting|lcy|本位币|记账本位币|本币)(?: currency)?$/.test(name))
    return null;
  return currencyOf(name) ?? currencyOf(name.replace(/元$/, '')) ?? undefined;
}

const base = '(?<base>[a-z][a-z. ]{0,24}?|[€$£¥]|\\p{Script=Han}{1,6}?)';
const per = '(?<per>[\\d,]+(?:\\.0+)?)';
const unit = '(?:foreign |currency )*(?:units?|fc\\b)(?: of (?:the )?(?:foreign )?currency)?';
const foreign = '(?:个)?(?:单位)?(?:外币|原币|外汇)';

/** The first that fits counts. */
const patterns: readonly (readonly [RegExp, Statement['side']])[] = [
  // 每100外币兑人民币, 100外币=人民币, 100外币折合人民币元, 外币对人民币
  [
    new RegExp(
      `(?:每)?${per}?${foreign}(?:折算|折合|兑换|兑|折|合|对|=|等于)+(?:成|为)?${base}(?:元)?(?:汇率|中间价|金额)?(?:中间价)?$`,
      'u',
    ),
    'unit',
  ],
  // 人民币/100外币, 人民币元/外币
  [new RegExp(`${base}(?:元)?/${per}?${foreign}$`, 'u'), 'unit'],
  // 100外币/人民币
  [new RegExp(`${per}${foreign}/${base}(?:元)?$`, 'u'), 'unit'],
  // 外币*汇率=本位币, 外币/汇率=本位币
  [/(?:外币|原币)[*×]汇率=(?:本位币|本币)/u, 'unit'],
  [/(?:外币|原币)[/÷]汇率=(?:本位币|本币)/u, 'base'],
  // 100人民币折合外币, 每1欧元兑外币
  [new RegExp(`(?:每)?${per}${base}(?:元)?(?:折算|折合|兑换|兑|折|合|=|等于)+(?:成|为)?${foreign}`, 'u'), 'base'],
  [new RegExp(`(?:每)?${per}${foreign}$`, 'u'), 'unit'],
  [/直接(?:标价法?|汇率)/u, 'unit'],
  [/间接(?:标价法?|汇率)/u, 'base'],
  [new RegExp(`^(?:兑换?|对|折合?|折算)(?:为|成)?${base}(?:元)?(?:的)?(?:折算)?(?:汇率|中间价|金额)*$`, 'u'), 'unit'],
  // inv. 1.00 USD (X-rates), units per EUR, per 1 EUR, 1 USD =
  [new RegExp(`^inv(?:\\.|erse)? ?${per} ?${base}$`, 'u'), 'unit'],
  [new RegExp(`${unit} ?(?:per|for|to|/) ?${per}? ?${base}$`, 'u'), 'base'],
  [new RegExp(`(?:^|currency |rates? |quoted |expressed )(?:per|for|against) ?${per} ?${base}$`, 'u'), 'base'],
  [new RegExp(`^(?:(?:foreign )?currency )?per ${base}$`, 'u'), 'base'],
  [new RegExp(`^${per} ?${base} ?(?:=|buys|equals|is worth)`, 'u'), 'base'],
  [new RegExp(`^${base} ?${per} ?=`, 'u'), 'base'],
  [new RegExp(`^${per} ${base}$`, 'u'), 'base'],
  // rate per 100, middle rate per 100 units, per 100 units
  [new RegExp(`^(?:[a-z ]*\\b(?:rate|value|price) )?(?:per|for|/) ?(?<per>10+) ?(?:${unit})?$`, 'u'), 'unit'],
  // currency units per £1
  [new RegExp(`${unit} ?(?:per|for|to|/) ?(?<base>[€$£¥]) ?1$`, 'u'), 'base'],
  // CNY per unit, CNY per 100 units, CNY/unit, rate in CNY per foreign unit
  [new RegExp(`(?:^|\\bin )${base} ?(?:per|for|/) ?${per}? ?${unit}$`, 'u'), 'unit'],
  [new RegExp(`(?:^|\\bin )${base} ?(?:per|for) ${per}$`, 'u'), 'unit'],
  [new RegExp(`^${per}? ?${unit} ?(?:=|in|equals) ?${base}$`, 'u'), 'unit'],
  // rate to base, value in CNY, CNY equivalent
  [new RegExp(`\\b(?:rate|value|price|worth) (?:to|into|in) ${base}$`, 'u'), 'unit'],
  [new RegExp(`^${base} (?:equivalent|value)$`, 'u'), 'unit'],
  [/\bindirect\b|\binverse\b/, 'base'],
  [/\bdirect\b/, 'unit'],
];
