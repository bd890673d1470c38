import { Problem } from '../../engine/problem';
import type { Heading } from '../headings/heading';
import type { ValueKind } from '../headings/valueKind';
import { denominationOf } from '../headings/denominationOf';
import { isNil, readAmount } from './amount';
import { readChoice } from './choice';
import { readCurrency } from './currencyName';
import { readCountryClass } from './countryClass';
import { readDate } from './date';
import { readDelay } from './delay';
import { readLevel } from './level';
import { readPositive, readWeight } from './number';
import { isEmpty, shown } from './odd';
import { readPercentage } from './percentage';
import { readPeriod } from './period';
import { readReduction } from './reduction';
import { readText } from './text';
import { readYesNo } from './yesNo';

/** Reads one cell; null where nothing is given. */
type Reader = (cell: unknown) => unknown;

/** What a reader needs to know besides the cell. */
export interface Circumstances {
  readonly date1904: boolean;
  /** Told each currency that stands beside an amount; where nobody can take it, a currency is refused. */
  readonly note?: (currency: string) => void;
  /** What one unit of the currency beside an amount (null: none) is worth in that of the call; where it is given a currency is never refused. */
  readonly worth?: (currency: string | null) => number;
  /** Readers of kinds that only some ranges have. */
  readonly others?: Readers;
}

export type Readers = Readonly<Partial<Record<ValueKind, Reader>>>;

/** The reader of what stands beside a term, by its kind; `term` as the user writes it, with the unit and the currency that it may name. */
export function readerOf({ kind, choices }: Heading, circumstances: Circumstances, term: string): Reader {
  const reader = circumstances.others?.[kind] ?? (kind === 'choice' ? readChoice(choices ?? []) : byKind[kind]);
  if (!reader) throw new Error(`nothing reads the kind ${kind} here`);
  return (cell) => reader(cell, circumstances, term);
}

type Reading = (cell: unknown, circumstances: Circumstances, term: string) => unknown;

const byKind: Readonly<Partial<Record<ValueKind, Reading>>> = {
  amount: positive,
  limit: (cell, circumstances, term) => (isNil(cell) ? 0 : positive(cell, circumstances, term)),
  share: readPercentage,
  rate: readPercentage,
  reduction: readReduction,
  part: (cell) => below(readPercentage(cell)),
  'share or none': (cell) => (readWeight(cell) === 0 ? 0 : readPercentage(cell)),
  'share or 0': or0(readPercentage),
  'part or 0': or0((cell) => below(readPercentage(cell))),
  number: readPositive,
  'number or 0': or0(readPositive),
  weight: readWeight,
  factor: (cell) => atLeastOne(readWeight(cell)),
  level: readLevel,
  day: (cell, { date1904 }) => readDate(cell, date1904),
  period: readPeriod,
  delay: readDelay,
  'yes or no': readYesNo,
  text: readText,
  id: readText,
  name: readText,
  class: readText,
  grade: readText,
  country: readText,
  'country class': readCountryClass,
  terms: readPeriod,
  currency: readCurrency,
};

/** Where 0 is a value, an empty cell alone gives nothing; the word none is 0 as well. */
function or0(read: (cell: unknown) => number | null | Problem): Reading {
  return (cell) => (isEmpty(cell) ? null : isNone(cell) ? 0 : (read(cell) ?? 0));
}

function isNone(cell: unknown): boolean {
  return readWeight(cell) === 0;
}

/** A sum of money of 0 or more; 0 is not given. A currency beside the number or the term is noted, a unit beside the term counts. */
function positive(cell: unknown, { note, worth }: Circumstances, term: string): number | null | Problem {
  const amount = readAmount(cell);
  if (amount instanceof Problem) return amount;
  if (amount.value < 0) return notPositive(cell);
  if (amount.currency !== null && !note && !worth) return withCurrency(cell);
  const { currency, unit } = denominationOf(term);
  for (const named of [currency, amount.currency]) if (named !== null) note?.(named);
  const factor = /[千万亿]/.test(shown(cell)) ? 1 : unit;
  const whole = Number((amount.value * factor).toPrecision(15));
  return amount.value === 0 ? null : worth ? whole * worth(amount.currency ?? currency) : whole;
}

function notPositive(cell: unknown): Problem {
  return new Problem({
    kind: 'invalid',
    expected: { en: 'an amount of 0 or more', zh: '不小于 0 的金额' },
    found: shown(cell),
  });
}

/** Where nobody can compare it with that of the others. */
function withCurrency(cell: unknown): Problem {
  return new Problem({
    kind: 'invalid',
    expected: {
      en: 'an amount without a currency, in that of all others (or exchange rates given)',
      zh: '不带币种的金额，币种与其他金额一致（或提供汇率）',
    },
    found: shown(cell),
  });
}

/** A share of 100 % would leave nothing to chance, or nothing to judge. */
function below(share: number | null | Problem): number | null | Problem {
  return share === 1
    ? new Problem({
        kind: 'invalid',
        expected: { en: 'a percentage below 100%', zh: '低于 100% 的百分比' },
        found: '100%',
      })
    : share;
}

/** Below 1 a hazard would grow instead of shrink, and the premium fall below the expected indemnity. */
function atLeastOne(factor: number | null | Problem): number | null | Problem {
  return typeof factor === 'number' && factor < 1
    ? new Problem({
        kind: 'invalid',
        expected: { en: 'a number of 1 or more', zh: '不小于 1 的数' },
        found: String(factor),
      })
    : factor;
}
