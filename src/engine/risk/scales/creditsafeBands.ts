import { logOdds, probabilityOf } from '../logOdds';
import { illustrative, type Scale } from './scale';

/** Band A to D, or the score 21 to 100; E is not rated. The base rate lies half-way between B and C; the odds are four times as high with every band down. */
// prettier-ignore
export const creditsafeBands: Scale = {
  name: { en: 'Creditsafe bands', zh: 'Creditsafe 评分区间' },
  summary: { en: 'Bands A to D: the base rate between B and C, odds four times as high with every band (illustrative); E is not rated.', zh: 'A 至 D 档：基准违约率介于 B 与 C 之间，每降一档优势比（odds）为四倍（示意）；E 为未评级。' },
  source: 'creditsafeBands',
  edition: illustrative,
  expected: { en: 'a Creditsafe band (A to D) or score (21 to 100)', zh: 'Creditsafe 档位（A 至 D）或评分（21 至 100）' },
  of(grade, baseRate) {
    const band = /^[A-D]$/.test(grade) ? 'ABCD'.indexOf(grade) : bandOf(/^\d+$/.test(grade) ? Number(grade) : NaN);
    return band === -1 ? null : probabilityOf(logOdds(baseRate) + (band - 1.5) * Math.log(4));
  },
};

function bandOf(score: number): number {
  return score > 100 ? -1 : [71, 51, 30, 21].findIndex((from) => score >= from);
}
