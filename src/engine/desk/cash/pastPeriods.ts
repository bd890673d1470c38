import { isoDay } from '../../ledger';
import { Problem } from '../../problem';

/** A stretch of the forecast that has passed, both days included. */
export interface PastPeriod {
  readonly from: number;
  readonly to: number;
}

/** Weeks from the day after the forecast was made that are over on the day. */
export function weeksSince(made: number, asOf: number): readonly PastPeriod[] {
  const count = Math.floor((asOf - made) / 7);
  if (count < 1) throw tooEarly(made);
  return Array.from({ length: count }, (_, at) => ({ from: made + 7 * at + 1, to: made + 7 * at + 7 }));
}

export function tooEarly(made: number): Problem {
  return new Problem({
    kind: 'missing',
    because: {
      en: `no week of the forecast is over yet: it was made on ${isoDay(made)}; compare a week later`,
      zh: `预测（${isoDay(made)}）尚无一周结束：请一周后再比较`,
    },
  });
}
