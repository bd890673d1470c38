import { isoDay, type Rate } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';

/** Which rates a call has used, and which it would have needed. */
export interface RateLog {
  use(of: string, into: string, rate: Rate, day: number): void;
  /** `known`: there are rates, but none so early. */
  miss(of: string, into: string, day: number, known: boolean): void;
  /** Some amounts name no currency. */
  unnamed: boolean;
  /** At which rates amounts were converted, as a sentence without its stop; null where none were. */
  said(base: string): Words | null;
  /** All that is missing, in one sentence; null where nothing is. */
  missing(): Problem | null;
}

interface Used {
  readonly of: string;
  readonly into: string;
  readonly rates: Map<number, Rate>;
  readonly days: { first: number; last: number };
}

interface Missed {
  readonly of: string;
  readonly into: string;
  readonly known: boolean;
  readonly first: number;
}

export function emptyRateLog(): RateLog {
  const used = new Map<string, Used>();
  const missed = new Map<string, Missed>();
  return {
    unnamed: false,
    use(of, into, rate, day) {
      const own = used.get(`${of} ${into}`) ?? { of, into, rates: new Map(), days: { first: day, last: day } };
      own.rates.set(rate.day, rate);
      own.days.last = Math.max(own.days.last, day);
      used.set(`${of} ${into}`, own);
    },
    miss(of, into, day, known) {
      const before = missed.get(`${of} ${into}`)?.first ?? Infinity;
      missed.set(`${of} ${into}`, { of, into, known, first: Math.min(before, day) });
    },
    said(base) {
      return used.size === 0 ? null : saidOf([...used.values()], base, this.unnamed);
    },
    missing: () => (missed.size === 0 ? null : missingOf([...missed.values()])),
  };
}

function saidOf(used: readonly Used[], base: string, unnamed: boolean): Words {
  const rates = used.map(rateSaid);
  const rest = {
    en: unnamed ? `; amounts that name no currency count as ${base}` : '',
    zh: unnamed ? `；未注明币种的金额按 ${base} 计` : '',
  };
  return {
    en: `Converted to ${base}: ${rates.map(({ en }) => en).join('; ')}${rest.en}`,
    zh: `折算为 ${base}：${rates.map(({ zh }) => zh).join('；')}${rest.zh}`,
  };
}

function rateSaid({ of, into, rates, days }: Used): Words {
  const sorted = [...rates.keys()].sort((one, other) => one - other);
  if (sorted.length > 1) {
    const [first, last] = [sorted.find((day) => day > -Infinity)!, sorted.at(-1)!].map(isoDay);
    return {
      en: `${of} at ${sorted.length} rates from ${first} to ${last}`,
      zh: `${of} 采用 ${first} 至 ${last} 的 ${sorted.length} 个汇率`,
    };
  }
  const [rate] = rates.values();
  return equalTo(of, into, rate!, days.last);
}

/** `1 USD = 7.2 CNY (2026-06-30)`; a rate that is older than a month says how old it is. */
export function equalTo(of: string, into: string, { worth, day }: Rate, on: number): Words {
  const equal = `1 ${of} = ${Number(worth.toPrecision(8))} ${into}`;
  if (!Number.isFinite(day)) return { en: equal, zh: equal };
  const age = Number.isFinite(on) && on - day > month ? on - day : 0;
  return {
    en: `${equal} (${isoDay(day)}${age ? `, ${age} days old` : ''})`,
    zh: `${equal}（${isoDay(day)}${age ? `，已过 ${age} 天` : ''}）`,
  };
}

/** Many books are kept at one rate a month. */
const month = 31;

function missingOf(missed: readonly Missed[]): Problem {
  const said = missed.map(({ of, into, known, first }) => {
    const early = known && Number.isFinite(first);
    return {
      en: `${of} into ${into}${early ? ` on or before ${isoDay(first)}` : ''}`,
      zh: `${of} 折 ${into}${early ? `（${isoDay(first)} 或之前）` : ''}`,
    };
  });
  return new Problem({
    kind: 'missing',
    place: { en: 'Rates', zh: '汇率' },
    because: {
      en: `no rate for ${said.map(({ en }) => en).join(', ')}`,
      zh: `缺少汇率：${said.map(({ zh }) => zh).join('、')}`,
    },
  });
}
