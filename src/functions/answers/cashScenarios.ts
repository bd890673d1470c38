import type { CashForecast, CashPeriod } from '../../engine/desk';
import { isoDay } from '../../engine/ledger';
import type { Language, Words } from '../../engine/words';
import type { Answer } from '../definition';
import type { KeyOf } from '../layout';
import { cashForecastLines, cashScenariosLayout, sideBySide, type SideKey } from '../layouts/cashForecast';
import { lineName } from '../line';
import { noValues, printer, type Values } from '../printer';
import { cashAsked, type CashGiven } from './cashAsked';
import { joinedNotes } from './joinedNotes';
import { notReadNotes } from './notReadNotes';

type Key = KeyOf<typeof cashScenariosLayout>;
type Row = Partial<Values<Key>>;

interface Side {
  readonly key: SideKey;
  readonly forecast: CashForecast;
}

const keys = Object.keys(sideBySide) as SideKey[];

/** The three scenarios side by side: how low cash falls in each, without cover and with it, and when first below the minimum. */
export function cashScenarios(given: CashGiven, language: Language): Answer {
  const { receivables, unread, said, forecastFor } = cashAsked(given);
  const found = keys.map((key) => ({ key, ...forecastFor(sideBySide[key].scenario) }));
  const covered = given.policy !== null;
  const supposed = found.map(({ supposed }) => supposed).filter((one) => one !== null);
  const [first, ...rest] = found[0]!.forecast.periods.map((_, at) => periodRow(found, at, covered));
  const rows: Row[] = [
    { ...first, note: joinedNotes([...supposed, ...said]) },
    ...rest,
    ...besidesRows(found),
    lowestRow(found, covered),
    ...breachRow(found, covered, given.settings.forecast.minimumCash),
    ...notReadNotes(receivables, unread).map((note) => ({ period: lineName(cashForecastLines.notRead), note })),
  ];
  const print = printer(cashScenariosLayout, language);
  return print.answer(rows.map((row) => print.row({ ...blank, ...row })));
}

const blank = noValues(cashScenariosLayout);

function periodRow(found: readonly Side[], at: number, covered: boolean): Row {
  const { unit, number, from, to, otherIn, payments } = found[0]!.forecast.periods[at]!;
  return {
    period: lineName(cashForecastLines[unit], { number }),
    from: isoDay(from),
    to: isoDay(to),
    otherIn,
    payments,
    ...eachSide(found, ({ periods }, key) => {
      const { receipts, cash, cashCovered } = periods[at]!;
      return { [`${key}Receipts`]: receipts, [`${key}Cash`]: cash, [`${key}Covered`]: covered ? cashCovered : null };
    }),
  };
}

/** In the columns of receipts: what comes later, is lost, and is not counted; with the periods' receipts it is what is owed. */
function besidesRows(found: readonly Side[]): readonly Row[] {
  const sums = {
    later: ({ besides }: CashForecast) => besides.later,
    lost: ({ besides, periods }: CashForecast) => periods.reduce((sum, { lost }) => sum + lost, besides.lostLater),
    uncounted: ({ besides: { disputed, failed, noPrecedent, credits } }: CashForecast) =>
      disputed + failed + noPrecedent + credits,
    book: ({ besides }: CashForecast) => besides.book,
  };
  return (Object.keys(sums) as (keyof typeof sums)[]).map((line) => ({
    period: lineName(cashForecastLines[line]),
    ...eachSide(found, (forecast, key) => ({ [`${key}Receipts`]: sums[line](forecast) })),
  }));
}

type Cash = (period: CashPeriod) => number;
const without: Cash = ({ cash }) => cash;
const withCover: Cash = ({ cashCovered }) => cashCovered;

function lowestRow(found: readonly Side[], covered: boolean): Row {
  const least = ({ periods }: CashForecast, of: Cash) => Math.min(...periods.map(of));
  return {
    period: lineName(cashForecastLines.lowest),
    ...eachSide(found, (forecast, key) => ({
      [`${key}Cash`]: least(forecast, without),
      [`${key}Covered`]: covered ? least(forecast, withCover) : null,
    })),
  };
}

/** By how much cash is below the minimum where it first is, and in which period. */
function breachRow(found: readonly Side[], covered: boolean, minimum: number | null): readonly Row[] {
  if (minimum === null) return [];
  const first = ({ periods }: CashForecast, of: Cash) => periods.find((period) => of(period) < minimum) ?? null;
  const short = (period: CashPeriod | null, of: Cash) => period && minimum - of(period);
  const told = found.map(({ key, forecast }): Words => {
    const [plain, insured] = [first(forecast, without), covered ? first(forecast, withCover) : null];
    const { en, zh } = sideBySide[key].words;
    const [own, other] = [periodWords(plain), periodWords(insured)];
    return {
      en: `${en}: ${own.en}${covered ? `, with cover ${other.en}` : ''}.`,
      zh: `${zh}：${own.zh}${covered ? `，有保险时${other.zh}` : ''}。`,
    };
  });
  const row = eachSide(found, (forecast, key) => ({
    [`${key}Cash`]: short(first(forecast, without), without),
    [`${key}Covered`]: covered ? short(first(forecast, withCover), withCover) : null,
  }));
  return [{ period: lineName(cashForecastLines.breach), ...row, note: joinedNotes(told) }];
}

function periodWords(period: CashPeriod | null): Words {
  if (period === null) return { en: 'never', zh: '不低于' };
  const { en, zh } = lineName(cashForecastLines[period.unit], { number: period.number });
  return {
    en: `${en.charAt(0).toLowerCase()}${en.slice(1)} (${isoDay(period.from)})`,
    zh: `${zh}（${isoDay(period.from)}）`,
  };
}

function eachSide(found: readonly Side[], of: (forecast: CashForecast, key: SideKey) => Row): Row {
  return Object.assign({}, ...found.map(({ forecast, key }) => of(forecast, key))) as Row;
}
