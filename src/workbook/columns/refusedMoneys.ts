import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { Column } from '../report/table';
import { currencyOf, sameCurrency } from '../values/currency';

/** All of them at once, each with its first place. */
export function refusedMoneys(moneys: ReadonlyMap<string, Words>): Problem {
  const [en, zh] = (['en', 'zh'] as const).map((language) =>
    [...moneys].map(([code, at]) => (language === 'en' ? `${code} (${at.en})` : `${code}（${at.zh}）`)),
  );
  const [count, said] = [
    en!.length,
    en!.length === 2 ? { en: 'two', zh: '两种' } : { en: `${en!.length}`, zh: ` ${en!.length} 种` },
  ];
  return new Problem({
    kind: 'invalid',
    because: {
      en: `${said.en} currencies, ${en!.slice(0, -1).join(', ')} and ${en![count - 1]}: ${advice.en}`,
      zh: `出现${said.zh}币种：${zh!.slice(0, -1).join('、')}和 ${zh![count - 1]}，${advice.zh}`,
    },
  });
}

/** What helps where amounts are in several currencies. */
export const advice: Words = {
  en: 'give their exchange rates (rates), or convert to one first',
  zh: '请给出汇率（参数 rates），或先折算为一种',
};

/** Further currencies that a column of them names, each where it first stands. */
export function othersIn(
  { cells, at, first, count, place }: Column,
  met: readonly string[],
): readonly (readonly [string, Words])[] {
  const found = new Map<string, Words>();
  for (let entry = 0; entry < count; entry++) {
    const cell = cells[first + entry]?.[at];
    const code = typeof cell === 'string' ? currencyOf(cell) : null;
    if (code !== null && met.every((one) => sameCurrency(one, code) === null) && !found.has(code))
      found.set(code, place(entry));
  }
  return [...found];
}
