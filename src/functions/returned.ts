import type { Words } from '../engine/words';
import type { Lines, Returned } from './definition';
import type { Layout } from './layout';
import type { Line } from './line';

/** What help says of an answer besides its columns. */
interface Besides {
  /** The lines of an answer that names them in its first column, by key. */
  readonly lines?: Lines;
  readonly after?: Words;
}

/** What a function returns, in a sentence made from its layout: how many rows, which columns, which lines. */
export function returned(rows: Words, layout: Layout, { lines, after }: Besides = {}): Words & Returned {
  const columns = layout.map(({ words, meaning }) => ({
    en: words.en + (meaning ? ` (${meaning.en})` : ''),
    zh: words.zh + (meaning ? `（${meaning.zh}）` : ''),
  }));
  const names = Object.values(lines ?? {});
  return {
    layout,
    lines: lines ?? {},
    en: [`${rows.en}: ${listed(columns, 'en')}.`, lines && `Lines: ${lineNames(names, 'en')}.`, after?.en]
      .filter(Boolean)
      .join(' '),
    zh: [`${rows.zh}：${listed(columns, 'zh')}。`, lines && `各行：${lineNames(names, 'zh')}。`, after?.zh]
      .filter(Boolean)
      .join(''),
  };
}

function listed(words: readonly Words[], language: keyof Words): string {
  return words.map((one) => one[language]).join(language === 'zh' ? '、' : ', ');
}

/** Names of lines have commas of their own; what they are printed with is left open. */
function lineNames(lines: readonly Pick<Line, 'words'>[], language: keyof Words): string {
  return lines.map(({ words }) => words[language].replace(/\{\w+\}/g, '…')).join(language === 'zh' ? '；' : '; ');
}

export const besideCustomers: Words = {
  en: 'As many rows as the customers range, headings included',
  zh: '与客户区域行数相同（含标题行）',
};

/** Of functions that also take the customers from a ledger. */
export const besideCustomersOrLedger: Words = {
  en: 'As many rows as the customers range, headings included (of a ledger: one row a customer, in order of first appearance, below the headings)',
  zh: '与客户区域行数相同（含标题行）；若给的是应收账款明细：标题行下每个客户一行，按首次出现顺序',
};

export const oneRowEach: Words = {
  en: 'A heading row and one row a customer, in order of first appearance',
  zh: '标题行，以及按首次出现顺序每个客户一行',
};

export const oneRow: Words = { en: 'A heading row and one row', zh: '标题行及一行结果' };

export const besideReceivables: Words = {
  en: 'As many rows as the receivables range, headings included',
  zh: '与应收账款区域行数相同（含标题行）',
};
