import {
  flatRate,
  lateInterest,
  lateRegimes,
  steppedRates,
  type LateInterest,
  type LateRates,
  type LateRegime,
  type LateRegimeName,
  type LateRounding,
  type RateFrom,
} from '../../engine/desk';
import { refuseSummarised } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { PaymentsRange } from '../../workbook/ranges/payments';
import { receivablesName } from '../../workbook/ranges/rangeNames';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { rowOf } from '../../workbook/report/table';
import type { Answer, Call } from '../definition';
import { lateInterestLayout } from '../layouts/lateInterest';
import { printer } from '../printer';
import { paymentsByInvoice } from './paymentsByInvoice';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly asOf: number;
  readonly regime: LateRegimeName;
  readonly rate: number | readonly RateFrom[] | null;
  readonly payments: PaymentsRange | null;
  readonly rounding: LateRounding;
}

export function answerLateInterest(given: Given, { language, exchange }: Call): Answer {
  const { receivables: book, asOf, rounding } = given;
  refuseSummarised(book);
  const regime = lateRegimes[given.regime];
  if (!exchange) refuseOtherMoney(regime, book.currency);
  const worth = regime.currency !== null && exchange ? exchange.worth(regime.currency) : 1;
  const payments = given.payments && paymentsByInvoice(book, given.payments.payments);
  const late = lateInterest(book, asOf, payments, { regime, rates: ratesOf(regime, given.rate), rounding, worth });
  const print = printer(lateInterestLayout, language);
  const rowAt = (row: number) => {
    const problem = book.problems.get(row) ?? late.problems.get(row);
    if (problem)
      return print.spoiled(
        problem.parts.place ? problem : problem.at(rowOf(receivablesName, book.headingRow + row + 2)),
      );
    if (!Number.isNaN(late.interest[row]!)) return print.row(valuesOf(late, row, noteOn(book, row, payments !== null)));
    return book.amount[row]! < 0 ? print.row({ ...nothing, note: notes.credit }) : print.blank;
  };
  return print.eachRow(book.count, rowAt, book.headingRow);
}

function ratesOf({ name, rates, margin }: LateRegime, given: Given['rate']): LateRates {
  if (typeof given === 'number') return flatRate(given);
  if (given !== null) return steppedRates(given.map(({ from, yearly }) => ({ from, yearly: yearly + margin })));
  if (rates !== null) return rates;
  throw new Problem({
    kind: 'missing',
    field: { en: 'rate', zh: '利率 rate' },
    because: { en: `needed for interest as ${name.en}`, zh: `按${name.zh}计息时必填` },
  });
}

/** Fixed sums are in the money of their law. */
function refuseOtherMoney({ currency, name }: LateRegime, books: string | null): void {
  if (currency === null || books === null || books === currency) return;
  throw new Problem({
    kind: 'invalid',
    because: {
      en: `the fixed sums of ${name.en} are in ${currency}, the book is in ${books}: give the exchange rate of ${currency} (rates), or take the regime agreed`,
      zh: `${name.zh}定额补偿以 ${currency} 计，账簿为 ${books}：请给出 ${currency} 的汇率（rates），或改用“约定”`,
    },
  });
}

const nothing = { daysLate: null, principal: null, rate: null, interest: null, fixedSum: null, total: null };

function valuesOf({ daysLate, principal, rate, interest, fixedSum }: LateInterest, row: number, note: Words | null) {
  return {
    daysLate: daysLate[row]!,
    principal: principal[row]!,
    rate: rate[row]!,
    interest: interest[row]!,
    fixedSum: fixedSum[row]!,
    total: interest[row]! + fixedSum[row]!,
    note,
  };
}

function noteOn({ paid, paidDate, disputed }: ReceivablesRange, row: number, listed: boolean): Words | null {
  if (!listed && paid[row]! > 0 && Number.isNaN(paidDate[row]!)) return notes.undated;
  return disputed[row]! > 0 ? notes.disputed : null;
}

const notes = {
  credit: {
    en: 'A credit bears no interest; list it in payments with its day if it settles an invoice',
    zh: '贷项不计息；如用于抵付发票，请连同日期列入 payments',
  },
  undated: {
    en: 'Paid without a day: counted as paid before it was due',
    zh: '付款未注明日期：视为到期前已付',
  },
  disputed: {
    en: 'Disputed: owed only so far as the dispute is lost by the customer',
    zh: '有争议：仅就最终认定应付的部分计息',
  },
} as const satisfies Record<string, Words>;
