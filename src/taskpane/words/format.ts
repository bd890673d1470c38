import type { Language } from '../../engine/words';
import { isoDay, serialOf } from '../../engine/ledger';

/** How numbers look in the pane: short amounts (1.23M, 123万), full ones and changes where asked for, percentages, days as written in both languages. */
export interface Format {
  amount(value: number): string;
  fullAmount(value: number): string;
  /** A full amount with its sign, `−26,000`; a dash where nothing changes. */
  change(value: number): string;
  share(value: number): string;
  count(value: number): string;
  /** With up to six digits in all. */
  exact(value: number): string;
  day(serial: number): string;
}

const locales = { en: 'en-GB', zh: 'zh-CN' } as const;

export function formatIn(language: Language): Format {
  const locale = locales[language];
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const full = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 3 });
  return {
    amount: (value) => short.format(value),
    fullAmount: (value) => full.format(value),
    change: (value) => (Math.round(value) === 0 ? '–' : `${value < 0 ? '−' : '+'}${full.format(Math.abs(value))}`),
    share: (value) => share.format(value),
    count: (value) => full.format(value),
    exact: (value) => exact.format(value),
    day: isoDay,
  };
}

/** The serial of `2026-01-31`; null where the text is no such day. */
export function serialOfIso(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return year ? serialOf(Number(year), Number(month), Number(day)) : null;
}
