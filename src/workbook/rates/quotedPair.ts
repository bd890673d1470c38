import { currencyOf } from '../values/currency';

/** What the heading of a column of rates says by itself: one unit of `of` is worth the rate ÷ `per` in `into`. `per` is null where no number of units stands there. */
interface QuotedPair {
  readonly of: string;
  readonly into: string;
  readonly per: number | null;
}

/** A pair of currencies as markets, central banks and programs write it: `USD/CNY`, `100JPY/CNY`, `USDCNY`, `USD to CNY`, `CNY per 100 JPY`, `100日元兑人民币`, `EXR.D.USD.EUR.SP00.A`; null where it is none. */
export function quotedPair(text: string): QuotedPair | null {
  const said = text.slice(0, 60).normalize('NFKC').trim();
  const inside = /[(（]([^)）]+)[)）]/.exec(said)?.[1];
  return pairIn(said) ?? (inside === undefined ? null : pairIn(inside));
}

function pairIn(said: string): QuotedPair | null {
  const bare = said.replace(/(?:的?(?:汇率|中间价|牌价))+$|\s+(?:rate|mid|close|closing|spot)$/i, '').trim();
  for (const pattern of patterns) {
    const { of, into, per } = pattern.exec(bare)?.groups ?? {};
    const pair = of && into ? pairOf(of, into, per) : null;
    if (pair !== null) return pair;
  }
  return null;
}

const name = '[A-Za-z]{3}|\\p{Script=Han}{2,6}?|[€£]';
const patterns = [
  /EXR\.[A-Z]\.(?<into>[A-Z]{3})\.(?<of>[A-Z]{3})\./,
  new RegExp(
    `^(?<per>\\d*)\\s*(?<of>${name})\\s*(?:[/:\\-_=]|→|->|=>|\\bto\\b|兑|对|折合?|兑换)\\s*(?<into>${name})$`,
    'iu',
  ),
  new RegExp(`^(?<per>\\d+)\\s*(?<of>${name})\\s*=\\s*(?:[?x…]\\s*)?(?<into>${name})$`, 'iu'),
  new RegExp(`^(?<into>${name})\\s*per\\s*(?<per>\\d*)\\s*(?<of>${name})$`, 'iu'),
  /^(?<of>[A-Z]{3})(?<into>[A-Z]{3})$/i,
];

function pairOf(one: string, other: string, per: string | undefined): QuotedPair | null {
  const [of, into] = [currencyOf(one), currencyOf(other)];
  return of === null || into === null || of === into ? null : { of, into, per: per ? Number(per) : null };
}

/** A currency that a heading or a cell names, alone or beside its name: `USD`, `美元`, `US dollar (USD)`, `USD 美元`, `100 JPY`; null where it names none or two. */
export function quotedCurrency(text: string): { readonly currency: string; readonly per: number | null } | null {
  const said = text.slice(0, 60).normalize('NFKC').trim();
  const whole = currencyOf(said);
  if (whole !== null) return { currency: whole, per: null };
  const per = /(?:^|[\s(])(\d{1,5})(?=$|[\s)A-Z\p{Script=Han}])/u.exec(said)?.[1];
  const words = said
    .replace(/\d+/g, ' ')
    .split(/[()[\]|,;:\-–_\s]+|(?<=\p{Script=Han})(?=[A-Za-z])|(?<=[A-Za-z])(?=\p{Script=Han})/u)
    .filter((word) => word !== '');
  const found = new Set([...words, words.join(' ')].map(currencyOf).filter((one) => one !== null));
  const [currency] = found;
  return found.size === 1 ? { currency: currency!, per: per === undefined ? null : Number(per) } : null;
}
