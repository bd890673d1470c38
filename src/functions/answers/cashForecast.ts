import type { Words } from '../../engine/words';
import { isoDay, unnamedProblems, spoiledAccounts } from '../../engine/ledger';
import type { Policy } from '../../engine/cover';
import { cashForecast, type CashForecast, type CashPeriod } from '../../engine/desk';
import type { RiskSettings } from '../../engine/risk';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { FlowsRange } from '../../workbook/ranges/flows';
import type { ForecastSettings } from '../../workbook/ranges/forecastSettings';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import { cashForecastLayout, cashForecastLines } from '../layouts/cashForecast';
import { lineName } from '../line';
import type { Scenario } from '../parameters/scenario';
import { printer, type Values } from '../printer';
import { failingIn, payersIn } from './forecastPayers';
import { notCounted } from './notCounted';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly customers: CustomersRange;
  readonly opening: number;
  readonly flows: FlowsRange | null;
  readonly asOf: number;
  readonly weeks: number;
  readonly policy: Policy | null;
  readonly scenario: Scenario;
  readonly settings: { readonly risk: RiskSettings; readonly forecast: ForecastSettings };
}

type Row = Partial<Values<(typeof cashForecastLayout)[number]['key']>>;

export function answerCashForecast(given: Given, { language }: Call): Answer {
  const { receivables, customers, asOf, scenario, settings, policy } = given;
  const payers = payersIn(receivables, customers, asOf, settings.risk);
  const { failing, name } = failingIn(payers, receivables, asOf, scenario);
  const slowBy = scenario === 'slow' ? settings.forecast.slowBy : 0;
  const flows = given.flows?.flows ?? [];
  const forecast = cashForecast({
    ...payers,
    book: receivables,
    halfCredible: settings.risk.halfCredible,
    asOf,
    opening: given.opening,
    flows,
    weeks: given.weeks,
    months: settings.forecast.monthsAfter,
    slowBy,
    failing,
    cover: policy && { policy, register: payers.register },
  });
  const covered = policy !== null;
  const print = printer(cashForecastLayout, language);
  const supposed = supposition(scenario, slowBy, name);
  const passed = flows.filter((flow) => flow.repeats === 'once' && flow.day <= asOf).length;
  const told = [supposed, ...payers.said, passed > 0 ? passedFlows(passed, asOf) : null].filter(
    (note) => note !== null,
  );
  const rows: Row[] = [
    ...forecast.periods.map((period) => periodRow(period, covered, settings.forecast.minimumCash)),
    ...besidesRows(forecast, covered),
    ...lowestRows(forecast, covered),
    ...notReadRows(receivables),
  ];
  const first = rows[0]!;
  return print.answer(
    [{ ...first, note: joinedNotes([...told, ...(first.note ? [first.note as Words] : [])]) }, ...rows.slice(1)].map(
      (row) => print.row({ ...blank, ...row }),
    ),
  );
}

const blank = Object.fromEntries(cashForecastLayout.map(({ key }) => [key, null])) as Values<
  (typeof cashForecastLayout)[number]['key']
>;

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
  const amount = (value: number) => Math.round(value).toLocaleString('en');
  const held = covered && cashCovered >= minimum;
  const rest = covered && !held ? amount(minimum - cashCovered) : null;
  return {
    en: `${amount(minimum - cash)} below the minimum cash${held ? '; not with cover' : rest === null ? '' : `, with cover ${rest}`}.`,
    zh: `低于最低现金余额 ${amount(minimum - cash)}${held ? '；有保险则不低于' : rest === null ? '' : `，有保险时低 ${rest}`}。`,
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

/** Rows of the ledger that are in no figure: each customer's first, and those of which not even the customer can be told. */
function notReadRows(receivables: ReceivablesRange): readonly Row[] {
  const spoiled = [...spoiledAccounts(receivables).values()].map((problem): Words => ({
    en: problem.in('en'),
    zh: problem.in('zh'),
  }));
  const lost = notCounted(unnamedProblems(receivables));
  return [...spoiled, ...(lost ? [{ en: `${lost.en}.`, zh: `${lost.zh}。` }] : [])].map((note) => ({
    period: lineName(cashForecastLines.notRead),
    note,
  }));
}

function supposition(scenario: Scenario, slowBy: number, failing: string | null): Words | null {
  if (scenario === 'base') return null;
  if (scenario === 'slow')
    return { en: `Everybody pays ${slowBy} days later than expected.`, zh: `全部回款比预期晚 ${slowBy} 天。` };
  return { en: `${failing} fails on the first day.`, zh: `${failing} 在首日违约。` };
}

function passedFlows(count: number, asOf: number): Words {
  return {
    en: `${count} flow${count === 1 ? '' : 's'} dated on or before ${isoDay(asOf)}: taken as done.`,
    zh: `${count} 项收支在 ${isoDay(asOf)} 或之前：视为已完成。`,
  };
}

function joinedNotes(notes: readonly Words[]): Words | null {
  if (notes.length === 0) return null;
  return { en: notes.map(({ en }) => en).join(' '), zh: notes.map(({ zh }) => zh).join('') };
}
