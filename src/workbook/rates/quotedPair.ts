import { currencyOf } from '../values/currency';

/** What the heading of a column of rates says by itself: one unit of `of` is worth the rate ÷ `per` in `into`. */
interface QuotedPair {
  readonly of: string;
  readonly into: string;
  readonly per: number;
}

/** A pair of currencies as markets and central banks write it: `USD/CNY`, `100JPY/CNY`, `USDCNY`, `美元/人民币`, `EXR.D.USD.EUR.SP00.A`; null where it is none. */
export function quotedPair(text: string): QuotedPair | null {
  const said = text.slice(0, 60).normalize('NFKC').toUpperCase().replace(/\s+/g, '');
  const series = /EXR\.[A-Z]\.([A-Z]{3})\.([A-Z]{3})\./.exec(said);
  if (series) return pair(series[2]!, series[1]!, '');
  const market = /^(\d*)([A-Z]{3}|\p{Script=Han}{2,6})[/:\-_=]([A-Z]{3}|\p{Script=Han}{2,6})$/u.exec(said);
  if (market) return pair(market[2]!, market[3]!, market[1]!);
  const run = /^([A-Z]{3})([A-Z]{3})$/.exec(said);
  return run ? pair(run[1]!, run[2]!, '') : null;
}

function pair(one: string, other: string, per: string): QuotedPair | null {
  const [of, into] = [currencyOf(one), currencyOf(other)];
  return of === null || into === null || of === into ? null : { of, into, per: per === '' ? 1 : Number(per) };
}

/** A currency that a heading or a cell names, alone or beside its name: `USD`, `美元`, `US dollar (USD)`, `USD 美元`, `100 JPY`; null where it names none or two. */
export function quotedCurrency(text: string): { readonly currency: string; readonly per: number } | null {
  const said = text.slice(0, 60).normalize('NFKC').trim();
  const whole = currencyOf(said);
  if (whole !== null) return { currency: whole, per: 1 };
  const per = /(?:^|[\s(])(\d{1,5})(?=$|[\s)A-Z\p{Script=Han}])/u.exec(said)?.[1];
  const words = said
    .replace(/\d+/g, ' ')
    .split(/[()[\]|,;:\-–_\s]+|(?<=\p{Script=Han})(?=[A-Za-z])|(?<=[A-Za-z])(?=\p{Script=Han})/u)
    .filter((word) => word !== '');
  const found = new Set([...words, words.join(' ')].map(currencyOf).filter((one) => one !== null));
  const [currency] = found;
  return found.size === 1 ? { currency: currency!, per: per === undefined ? 1 : Number(per) } : null;
}
