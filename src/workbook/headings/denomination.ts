import { currencyOf } from '../values/currency';
import { isTraditional, simplified } from '../values/simplified';

/** The currency and the unit that words name: `USD '000`, `万元`, `in thousands`, `TEUR`, `Rs. in lakhs`. */
export interface Denomination {
  readonly currency: string | null;
  readonly unit: number;
  /** It is said that amounts stand in single units (元, whole amounts); where nothing is said of a unit the lines above may. */
  readonly whole?: true;
}

/** What a phrase says of the money it speaks of; null unless every word of it does. */
export function denominationIn(phrase: string): Denomination | null {
  let rest = simplified(phrase.slice(0, 60).normalize('NFKC')).toLowerCase().replace(/[‘’]/g, "'").trim();
  let money: Denomination | null = null;
  while (rest !== '') {
    const noise =
      /^(?:[\s,;:/、.·*=]+|(?:in|of|all|figures|amounts?|unit|currency|expressed|单位|币种|币别|计)(?![a-z]))/.exec(
        rest,
      );
    const said = noise === null ? wordOf(rest) : null;
    if (noise === null && said === null) return null;
    rest = rest.slice((noise?.[0] ?? said![0]).length);
    if (said !== null) money = together(money, said[1]);
  }
  return money && outsideChina(money, phrase);
}

/** 萬元 stands in books of Taiwan and Hong Kong: it says a unit and no currency. */
function outsideChina(money: Denomination, phrase: string): Denomination {
  const none = money.currency === 'CNY' && isTraditional(phrase) && !phrase.includes('人民');
  return none ? { ...money, currency: null } : money;
}

function together(one: Denomination | null, other: Denomination): Denomination {
  const unit = (one?.unit ?? 1) * other.unit;
  const whole = unit === 1 && (one?.whole ?? other.whole);
  return { currency: other.currency ?? one?.currency ?? null, unit, ...(whole && { whole }) };
}

/** The word at the front and what it says. */
function wordOf(rest: string): readonly [string, Denomination] | null {
  const [scale, unit] =
    scales.map(([word, unit]) => [word.exec(rest)?.[0], unit] as const).find(([found]) => found) ?? [];
  if (scale) return [scale, { currency: null, unit: unit!, ...(unit === 1 && { whole: true as const }) }];
  for (let length = Math.min(6, rest.length); length > 0; length--) {
    const currency = endsWord(rest, length) ? currencyOf(rest.slice(0, length)) : null;
    const word = rest.slice(0, length);
    if (currency !== null)
      return [word, { currency, unit: 1, ...(/^(?:人民币)?[元圆]$/.test(word) && { whole: true as const }) }];
  }
  const letter = /^[ktm](?=$|[\s,;:/]|[a-z]{3}(?![a-z])|[^\sa-z\d])/.exec(rest)?.[0];
  return letter === undefined ? null : [letter, { currency: null, unit: letter === 'm' ? 1e6 : 1e3 }];
}

/** Latin letters are a word only where no further letter follows, but for the k or m of `USDk`, `EURm`. */
function endsWord(rest: string, length: number): boolean {
  return !/[a-z]/.test(rest[length - 1]!) || !/^[a-z](?!$|[\s,;:/])|^[a-jln-z]/.test(rest.slice(length));
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:[x×]\s*)?(?:1[.,']?000[.,']?000|'?000[.,']?000)(?:'?s)?(?!\d)/, 1e6],
  [/^(?:[x×]\s*)?10[.,']?000(?!\d)/, 1e4],
  [/^(?:[x×]\s*)?(?:1[.,']?000|'?000)(?:'?s)?'?(?!\d)/, 1e3],
  [/^(?:thousands?|tsd|tausend|milliers|miles|migliaia)(?![a-z])/, 1e3],
  [/^(?:millions?|millionen|millones|milioni|mio|mln|mn|mm)(?![a-z])/, 1e6],
  [/^(?:billions?|bn|mrd|milliarden)(?![a-z])/, 1e9],
  [/^whole(?![a-z])/, 1],
  [/^不换算/, 1],
  [/^ten thousands?(?![a-z])/, 1e4],
  [/^(?:hundred|100) millions?(?![a-z])/, 1e8],
  [/^(?:lakhs?|lacs?)(?![a-z])/, 1e5],
  [/^crores?(?![a-z])/, 1e7],
  [/^万亿/, 1e12],
  [/^千万/, 1e7],
  [/^百万/, 1e6],
  [/^十万/, 1e5],
  [/^亿/, 1e8],
  [/^万/, 1e4],
  [/^千/, 1e3],
];
