import type { Heading, Headings } from './heading';

const pair = <Key extends string>(key: Key, en: string, zh: string) =>
  ({
    [`${key}Amber`]: { words: { en: `${en} amber`, zh: `${zh}黄灯` }, kind: 'level', also: [] },
    [`${key}Red`]: { words: { en: `${en} red`, zh: `${zh}红灯` }, kind: 'level', also: [] },
  }) as unknown as Readonly<Record<`${Key}${'Amber' | 'Red'}`, Heading & { readonly kind: 'level' }>>;

/** The levels of the early warning, in the same settings as everything else. */
// prettier-ignore
export const warningHeadings = {
  ...pair('pastDue', 'Days past due', '逾期天数'),
  ...pair('slowing', 'Trend', '付款趋势'),
  ...pair('migration', 'Ageing migration', '账龄恶化'),
  ...pair('usage', 'Limit usage now', '限额占用率'),
  ...pair('disputes', 'Disputed share', '争议占比'),
  ...pair('limitCut', 'Limit cut', '限额下调'),
  ...pair('silence', 'Silence', '停止下单'),
  ...pair('irregular', 'Order variation', '下单波动'),
} as const satisfies Headings<string>;
