import type { Words } from '../../engine/words';
import { denominationIn, type Denomination } from './denomination';
import { plain } from './heading';
import type { DecimalMark } from '../values/digits';
import type { Order } from '../values/textDate';

/** How the user says that a column is to be read: under which of our headings, and how what stands in it is written. Null where he leaves it open. */
export interface Ways {
  readonly heading: string | null;
  readonly days: Order | null;
  readonly decimals: DecimalMark | null;
  readonly money: Denomination | null;
}

/** The words for the order of days in texts, and for the mark of decimals, as they stand in a Mapping range. */
// prettier-ignore
export const wayWords = {
  'D/M/Y': { en: 'day first', zh: '先日后月' },
  'M/D/Y': { en: 'month first', zh: '先月后日' },
  'Y-M-D': { en: 'year first', zh: '年份在前' },
  '.': { en: 'decimal point', zh: '点作小数点' },
  ',': { en: 'decimal comma', zh: '逗号作小数点' },
} as const satisfies Readonly<Record<Order | DecimalMark, Words>>;

/** The right side of a Mapping range, its parts behind semicolons: `Due date; day first`, `金额；万元`. */
export function waysOf(ours: string): Ways {
  const found = { heading: null, days: null, decimals: null, money: null } as {
    -readonly [Key in keyof Ways]: Ways[Key];
  };
  for (const part of ours.split(/[;；]/).map((text) => text.trim())) {
    const way = spelled.get(plain(part));
    const money = way === undefined ? denominationIn(part.normalize('NFKC')) : null;
    if (way === '.' || way === ',') found.decimals = way;
    else if (way !== undefined) found.days = way;
    else if (money !== null) found.money = money;
    else if (part !== '') found.heading ??= part;
  }
  return found;
}

const spelled: ReadonlyMap<string, Order | DecimalMark> = new Map(
  (Object.keys(wayWords) as (Order | DecimalMark)[]).flatMap((way) =>
    [wayWords[way].en, wayWords[way].zh].map((text) => [plain(text), way] as const),
  ),
);
