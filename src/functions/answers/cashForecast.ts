import type { CashForecast, CashPeriod } from '../../engine/desk';
import { isoDay } from '../../engine/ledger';
import type { Words } from '../../engine/words';
import type { Answer, Call } from '../definition';
import { cashForecastLayout, cashForecastLines } from '../layouts/cashForecast';
import { lineName } from '../line';
import { noValues, printer, type Values } from '../printer';
import { cashAsked, type CashGiven } from './cashAsked';
import { cashScenarios } from './cashScenarios';
import { joinedNotes } from './joinedNotes';
import { notReadNotes } from './notReadNotes';
import { shownAmount } from './shownFigures';

type Row = Partial<Values<(typeof cashForecastLayout)[number]['key']>>;

export function answerCashForecast(given: CashGiven, { language }: Call): Answer {
  if (given.scenario === 'all') return cashScenarios(given, language);
  const { settings, policy } = given;
  const { receivables, unread, said, forecastFor } = cashAsked(given);
  const { forecast, supposed } = forecastFor(given.scenario);
  const covered = policy !== null;
  const print = printer(cashForecastLayout, language);
  const told = [...(supposed ? [supposed] : []), ...said];
  const rows: Row[] = [
    ...forecast.periods.map((period) => periodRow(period, covered, settings.forecast.minimumCash)),
    ...besidesRows(forecast, covered),
    ...lowestRows(forecast, covered),
    ...notReadNotes(receivables, unread).map((note) => ({ period: lineName(cashForecastLines.notRead), note })),
  ];
  const first = rows[0]!;
  return print.answer(
    [{ ...first, note: joinedNotes([...told, ...(first.note ? [first.note as Words] : [])]) }, ...rows.slice(1)].map(
      (row) => print.row({ ...blank, ...row }),
    ),
  );
}

const blank = noValues(cashForecastLayout);

function periodRow(period: CashPeriod, covered: boolean, minimum: number | null): Row {
  const { unit, number, from, to, receipts, lost, indemnity, otherIn, payments, cash, cashCovered } = period;
  return {
    period: lineName(cashForecastLines[unit], { number }),
    from: isoDay(from),
    to: isoDay(to),
    receipts,
    lost,
    indemnity: covered ? indemnity : null,
    otherIn,
    payments,
    cash,
    cashCovered: covered ? cashCovered : null,
    note: belowMinimum(period, covered, minimum),
  };
}

function belowMinimum({ cash, cashCovered }: CashPeriod, covered: boolean, minimum: number | null): Words | null {
  if (minimum === null || cash >= minimum) return null;
  const held = covered && cashCovered >= minimum;
  const rest = covered && !held ? shownAmount(minimum - cashCovered) : null;
  return {
    en: `${shownAmount(minimum - cash)} below the minimum cash${held ? '; not with cover' : rest === null ? '' : `, with cover ${rest}`}.`,
    zh: `低于最低现金余额 ${shownAmount(minimum - cash)}${held ? '；有保险则不低于' : rest === null ? '' : `，有保险时低 ${rest}`}。`,
  };
}

/** What no period has; receipts, losses and what is not counted add up to the book. */
function besidesRows({ periods, besides }: CashForecast, covered: boolean): readonly Row[] {
  const { later, lostLater, disputed, failed, noPrecedent, credits, book, indemnityLater } = besides;
  const total = (of: (period: CashPeriod) => number) => periods.reduce((sum, period) => sum + of(period), 0);
  const uncounted = { disputed, failed, noPrecedent, credits };
  return [
    {
      period: lineName(cashForecastLines.later),
      receipts: later,
      lost: lostLater,
      indemnity: covered ? indemnityLater : null,
    },
    ...(Object.keys(uncounted) as (keyof typeof uncounted)[])
      .filter((key) => uncounted[key] !== 0)
      .map((key) => ({ period: lineName(cashForecastLines[key]), uncounted: uncounted[key] })),
    {
      period: lineName(cashForecastLines.book),
      receipts: later + total(({ receipts }) => receipts),
      lost: lostLater + total(({ lost }) => lost),
      indemnity: covered ? indemnityLater + total(({ indemnity }) => indemnity) : null,
      uncounted: disputed + failed + noPrecedent + credits,
      note: addsUp(book),
    },
  ];
}

function addsUp(book: number): Words {
  const amount = book.toLocaleString('en', { maximumFractionDigits: 2 });
  return {
    en: `Receipts, lost and not counted are what is owed: ${amount}.`,
    zh: `回款、违约减少与未计入三项合计即未收余额：${amount}。`,
  };
}

function lowestRows({ periods }: CashForecast, covered: boolean): readonly Row[] {
  if (periods.length === 0) return [];
  const least = (of: (period: CashPeriod) => number) =>
    periods.reduce((low, period) => (of(period) < of(low) ? period : low), periods[0]!);
  const [without, withCover] = [least(({ cash }) => cash), least(({ cashCovered }) => cashCovered)];
  const { from, to } = without;
  return [
    { period: lineName(cashForecastLines.lowest), from: isoDay(from), to: isoDay(to), cash: without.cash },
    ...(covered
      ? [
          {
            period: lineName(cashForecastLines.lowestCovered),
            from: isoDay(withCover.from),
            to: isoDay(withCover.to),
            cashCovered: withCover.cashCovered,
          },
        ]
      : []),
  ];
}
