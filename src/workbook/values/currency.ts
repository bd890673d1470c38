import { currencyNames } from './currencyNames';
import { isTraditional, simplified } from './simplified';

/** The currency that a code, mark or word stands for: an ISO code, or the mark itself where several use it (`$`, `¥`); null where it is none. */
export function currencyOf(text: string): string | null {
  const mark = text.normalize('NFKC').trim().toUpperCase();
  return named(mark) ?? (codes.has(mark) ? mark : null);
}

function named(mark: string): string | null {
  const known = marks[mark] ?? currencyNames[mark] ?? null;
  return known !== null || !isTraditional(mark) ? known : named(simplified(mark));
}

/** The more exact name of two that can be one currency (`$` and HKD: HKD); null where they are two. */
export function sameCurrency(one: string, other: string): string | null {
  if (one === other || sharedMarks[other]?.includes(one)) return one;
  return sharedMarks[one]?.includes(other) ? other : null;
}

/** The currencies that a mark may mean; none where it is no shared mark. */
export function meantBy(mark: string): readonly string[] {
  return sharedMarks[mark] ?? [];
}

const sharedMarks: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'AUD', 'CAD', 'HKD', 'SGD', 'NZD', 'TWD', 'MXN'],
  '¥': ['CNY', 'JPY'],
  KR: ['SEK', 'NOK', 'DKK', 'ISK'],
  RS: ['INR', 'PKR', 'LKR'],
};

const marks: Readonly<Record<string, string>> = {
  $: '$',
  US$: 'USD',
  美元: 'USD',
  美金: 'USD',
  '€': 'EUR',
  欧元: 'EUR',
  '£': 'GBP',
  英镑: 'GBP',
  '¥': '¥',
  RMB: 'CNY',
  CNH: 'CNY',
  人民币: 'CNY',
  元: 'CNY',
  人民币元: 'CNY',
  日元: 'JPY',
  円: 'JPY',
  HK$: 'HKD',
  港元: 'HKD',
  港币: 'HKD',
  A$: 'AUD',
  澳元: 'AUD',
  C$: 'CAD',
  加元: 'CAD',
  S$: 'SGD',
  新加坡元: 'SGD',
  '₩': 'KRW',
  韩元: 'KRW',
  '₹': 'INR',
  R$: 'BRL',
  瑞士法郎: 'CHF',
  卢布: 'RUB',
  '₽': 'RUB',
  '₺': 'TRY',
  TL: 'TRY',
  원: 'KRW',
  RP: 'IDR',
  VNĐ: 'VND',
  Đ: 'VND',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₦': 'NGN',
  '₴': 'UAH',
  '₪': 'ILS',
  RM: 'MYR',
  KČ: 'CZK',
  ZŁ: 'PLN',
  FT: 'HUF',
  SFR: 'CHF',
  NT$: 'TWD',
  新台币: 'TWD',
  KR: 'KR',
  RS: 'RS',
  RUPEES: 'INR',
  卢比: 'INR',
  EURO: 'EUR',
  EUROS: 'EUR',
};

const codes = new Set(
  (
    'AED AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK DZD EGP EUR GBP GHS HKD HUF IDR ILS INR ISK JOD JPY KES KRW KWD KZT LKR MAD MOP MXN MYR ' +
    'NGN NOK NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD TZS UAH USD UYU UZS VND XAF XOF ZAR'
  ).split(' '),
);
