import type { StatementModel } from './model';
import { tafflerWithoutInterval } from './tafflerWithoutInterval';

/** 3.20 + 12.18 PBT/CL + 2.50 CA/TL − 10.68 CL/TA + 0.029 no-credit interval, which is the days that quick assets, less what is due, would pay for. */
// prettier-ignore
export const taffler: StatementModel = {
  ...tafflerWithoutInterval,
  name: { en: 'Taffler', zh: '塔夫勒' },
  summary: { en: 'UK score from profit, liquidity, short debt and the days a firm could go on without new credit.', zh: '英国评分：利润、流动性、短期负债以及不再赊欠可维持的天数。' },
  source: 'taffler1983',
  needs: [...tafflerWithoutInterval.needs, 'noCreditInterval'],
  caution: { en: 'Fitted on UK listed manufacturers', zh: '系数来自英国上市制造企业' },
  of: (lines) => tafflerWithoutInterval.of(lines) + 0.029 * lines.noCreditInterval,
};
