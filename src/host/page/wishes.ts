import type { PageLanguage } from './words';

/** What the address of the page asks for: `?workbook=<path>|new&lang=zh-CN|en&theme=dark|light&looks=pane&blank=zero|nothing&pane=open|closed`. */
export interface Wishes {
  /** Null for a blank one. An address that names none shows the sample in the page's language. */
  readonly workbook: string | null;
  readonly language: PageLanguage;
  readonly theme: 'light' | 'dark';
  /** The pane shows its own switches of language and look, as it does in Excel; else those of the bar hold for both. */
  readonly ownLooks: boolean;
  readonly blanks: 'zero' | 'nothing';
  readonly pane: boolean;
}

export function wishesOf(query: string, browserLanguage: string, prefersDark: boolean): Wishes {
  const given = new URLSearchParams(query);
  const asked = given.get('lang') ?? given.get('language') ?? browserLanguage;
  const language = asked.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  const theme = given.get('theme');
  const workbook = given.get('workbook') ?? samples[language];
  return {
    workbook: workbook === 'new' ? null : workbook,
    language,
    theme: theme === 'dark' || theme === 'light' ? theme : prefersDark ? 'dark' : 'light',
    ownLooks: given.get('looks') === 'pane',
    blanks: given.get('blank') === 'zero' ? 'zero' : 'nothing',
    pane: given.get('pane') !== 'closed',
  };
}

export const samples: Readonly<Record<PageLanguage, string>> = {
  en: '../assets/sample.en.xlsx',
  zh: '../assets/sample.zh-CN.xlsx',
};

/** The same page with these wishes in its address, so that it comes back with them. */
export function addressWith(location: Location, { language, theme }: Wishes): string {
  const query = new URLSearchParams(location.search);
  query.delete('lang');
  query.set('language', language);
  query.set('theme', theme);
  return `${location.pathname}?${query}`;
}
