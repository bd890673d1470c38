import { sources } from '../../engine/sources';
import type { Language } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import { marketRates } from '../../engine/tables';
import type { Answer } from '../definition';
import { verdictWords } from './verdictWords';
import { bookOf, lossesOf, worthOf, type WorthGiven } from './worth';
import { worthLines } from './worthLines';

export function coverValueAnswer(given: WorthGiven & { readonly policy: Policy }, language: Language): Answer {
  const entries = bookOf(given);
  const worth = worthOf(given.policy, entries, given, lossesOf(entries, given));
  const { verdict, why } = verdictWords(worth);
  return [
    headings[language],
    ...worthLines.map(({ name, how, needs, of }) => {
      const amount = of(worth);
      return [
        name[language],
        amount ?? '',
        amount === null ? `${language === 'zh' ? '需要：' : 'Needs: '}${needs[language]}` : how[language],
      ];
    }),
    ...market(language),
    [language === 'zh' ? '结论' : 'Verdict', verdict[language], why[language]],
  ];
}

/** Published rates for comparison; never part of the verdict. */
function market(language: Language): Answer {
  return marketRates.rows.map(({ name, low, high, source, firm }) => {
    const { title } = sources[source];
    const range = low === high ? percent(low) : `${percent(low)}–${percent(high)}`;
    const weight =
      language === 'zh'
        ? `仅供对比，占营业额${firm ? '' : '（行业经验值）'}：${title}`
        : `For comparison only, of turnover${firm ? '' : ' (rule of thumb of the trade)'}: ${title}`;
    return [name[language], range, weight];
  });
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(12))}%`;
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['What', 'Amount', 'How computed'],
  zh: ['项目', '金额', '计算方法'],
};
