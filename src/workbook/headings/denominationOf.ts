import { brackets } from './brackets';
import { denominationIn, type Denomination } from './denomination';

/** What a heading says of currency and unit, in brackets or behind its words: `应收金额（万元）`, `Amount (USD '000)`, `Amount in thousands`. */
export function denominationOf(heading: string): Denomination {
  const text = heading.slice(0, 200).normalize('NFKC');
  const inBrackets = [...text.matchAll(brackets)]
    .map(([, content]) => denominationIn(content!))
    .filter((money) => money !== null);
  return inBrackets[0] ?? behind(text)?.money ?? { currency: inChinese.test(text.trim()) ? 'CNY' : null, unit: 1 };
}

/** 折人民币, 人民币金额: the currency before what it is of. */
const inChinese = /^(?:折合?)?人民币(?:金额|余额)?$/;

/** A heading without the words behind it that name currency or unit: `Amount in USD` → `Amount`; as it stands where there are none. */
export function withoutDenomination(heading: string): string {
  return behind(heading)?.before ?? heading;
}

function behind(text: string): { readonly before: string; readonly money: Denomination } | null {
  const chinese = /^(.*?)((?:[十百千]?[万萬]|[亿億]|千)元)$/.exec(text.trim());
  if (chinese) return { before: chinese[1]!, money: denominationIn(chinese[2]!)! };
  const words = text.trim().split(/(?<=[\s,:;/-])(?=\S)/);
  for (let at = 1; at < words.length; at++) {
    const phrase = words.slice(at).join('');
    const money = /^[ktm]\W*$/i.test(phrase) ? null : denominationIn(phrase);
    if (money !== null && (money.currency !== null || money.unit !== 1))
      return { before: words.slice(0, at).join(''), money };
  }
  return null;
}
