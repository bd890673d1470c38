/** In whose currency a column of amounts is kept: the ledger's own, or that of each document. */
export type Money = 'local' | 'document';

/** What a heading says about it; null where it says nothing. */
export function moneyOf(heading: string): Money | null {
  const text = heading.normalize('NFKC');
  if (local.test(text)) return 'local';
  return document.test(text) ? 'document' : null;
}

/** The heading without it: `Amount in local currency`, `本币金额` and `Remaining Amt. (LCY)` are amounts. */
export function withoutMoney(heading: string): string {
  return heading.replace(signs, ' ').replace(local, ' ').replace(document, ' ');
}

const currency = '(?:currency|curr?\\b\\.?|crcy\\b\\.?)';
const local = new RegExp(
  [
    `(?:\\bin\\s+)?\\b(?:local|loc\\b\\.?|company(?:\\s+code)?|cocode|home|base|functional|domestic)\\s*${currency}`,
    '\\blcy\\b|\\(lc\\)|(?<=[a-z])Local$',
    '(?:in\\s+)?(?:haus|landes|eigen|basis|buchungskreis)währung|(?:in\\s+)?lokale(?:r)?\\s+(?:valuta|währung)|en\\s+devise\\s+(?:locale|interne)',
    '(?:en|em|in)\\s+(?:moneda|moeda|valuta)\\s+locale?|w\\s+walucie\\s+krajowej',
    '(?:组织|公司|主)?本位?币|公司代码货币',
  ].join('|'),
  'iu',
);
const document = new RegExp(
  [
    `(?:\\bin\\s+)?\\b(?:document|doc\\b\\.?|transaction|trans?\\b\\.?|foreign|original|invoice|txn)\\s*${currency}`,
    '\\bfcy\\b|\\(fc\\)|^\\s*cur\\.\\s+(?=\\w)',
    '(?:in\\s+)?(?:beleg|fremd|transaktions)währung|in\\s+documentvaluta|en\\s+devise\\s+(?:de\\s+)?(?:pièce|document)',
    '(?:en|em|in)\\s+(?:moneda|moeda|valuta)\\s+(?:del?|do)?\\s*document[oe]|w\\s+walucie\\s+dokumentu',
    '\\(source\\)|\\bsource\\s+curr(?:ency)?\\b',
    '原币|外币|凭证货币|交易货币|交易币种',
  ].join('|'),
  'iu',
);
/** `with +/- signs`, `with Signs (+/-)`. */
const signs = /\bwith\s+(?:\+\/-\s*)?signs?(?:\s*\(\+\/-\))?/iu;
