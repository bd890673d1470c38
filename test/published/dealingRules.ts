import {
  borrowingBase,
  creditPolicy,
  dilutionOf,
  discountCost,
  financingCost,
  flatRate,
  lateInterest,
  lateRegimes,
  salesToRecover,
  type BaseRules,
  type LateRegimeName,
  type PaymentPart,
} from '../../src/engine/desk';
import { readPaymentMix } from '../../src/workbook/values/paymentMix';
import { policy } from '../engine/cover/made';
import { plainRules } from '../engine/desk/baseRules';
import { bookOf } from '../engine/ledger/book';
import type { PublishedRule } from './rule';

/** How each rule of terms, plans and financing is fed from a row. */
export const dealingRules: Readonly<Record<string, PublishedRule>> = {
  discountCost: ({ discount, discountDays, netDays, basis, asked }) =>
    discountCost.of({
      discount: Number(discount),
      daysEarlier: Number(netDays) - Number(discountDays),
      basis: Number(basis),
    })[asked as 'simple' | 'compounded'],
  creditPolicy: (row) => {
    const given = (name: string) => (row[name] === undefined || row[name] === '' ? null : Number(row[name]));
    const mix = row.mix ? (readPaymentMix(row.mix!.replaceAll(' + ', ', ')) as readonly PaymentPart[]) : null;
    const terms = {
      sales: given('sales')!,
      variableCost: given('variable')!,
      receivables: given('receivables'),
      days: given('days'),
      mix,
      capitalCost: given('capital') ?? 0,
      badDebts: given('badDebts') ?? 0,
      collectionCosts: given('collection') ?? 0,
    };
    const result = creditPolicy.of(terms, Number(row.basis));
    return row.asked === 'tied'
      ? result.receivables * terms.variableCost
      : result[row.asked as 'result' | 'carrying' | 'days' | 'receivables']!;
  },
  longerTerms: (row) => {
    const carrying = (sales: string | undefined, turnover: string | undefined) =>
      creditPolicy.of(
        {
          sales: Number(sales),
          variableCost: Number(row.variable),
          receivables: Number(sales) / Number(turnover),
          days: null,
          mix: null,
          capitalCost: Number(row.capital),
          badDebts: 0,
          collectionCosts: 0,
        },
        365,
      ).carrying;
    const cost = carrying(row.salesAfter, row.turnoverAfter) - carrying(row.salesBefore, row.turnoverBefore);
    return row.asked === 'cost' ? cost : cost / Number(row.capital);
  },
  salesToRecover: ({ loss, margin }) => salesToRecover.of(Number(loss), Number(margin)),
  lateInterest: ({ amount, rate, days, regime, rounding, asked }) => {
    const law = lateRegimes[regime as LateRegimeName];
    const book = bookOf([{ amount: Number(amount), dueDate: 45_900 }]);
    const rates = rate === '' ? law.rates! : flatRate(Number(rate));
    const terms = { regime: law, rates, rounding: rounding as 'exact' | 'daily', worth: 1 };
    const { interest, fixedSum } = lateInterest(book, 45_900 + Number(days), null, terms);
    return { interest: interest[0]!, total: interest[0]! + fixedSum[0]!, daily: interest[0]! / Number(days) }[
      asked as 'interest' | 'total' | 'daily'
    ];
  },
  borrowingBase: (row) => {
    const [domestic, late, excess] = [Number(row.domestic), Number(row.late || 0), Number(row.excess || 0)];
    const rates = { advanceRate: Number(row.rate), advanceRateInsured: Number(row.insuredRate) };
    const left = domestic - late;
    // The large customer exceeds a fifth of what is left by what the page calls ineligible without cover.
    const small = (0.8 * left - excess) / 5;
    const home = [0.2 * left + excess, small, small, small, small, small].map((amount, at) => ({
      customer: `${at}`,
      amount,
      dueDate,
    }));
    const away = Number(row.foreign) - Number(row.foreignLate || 0);
    return (
      available([...home, debtPastDue(late)], row.domesticCovered === 'yes', { ...rates, concentration: 0.2 }) +
      available(
        [{ customer: 'Away', amount: away, dueDate }, debtPastDue(Number(row.foreignLate || 0))],
        row.foreignCovered === 'yes',
        { ...rates, homeCountry: 'GB' },
      )
    );
  },
  crossAge: ({ whole, overdue, above }) =>
    available(
      [
        { amount: Number(whole) - Number(overdue), dueDate },
        { amount: Number(overdue), dueDate: late },
      ],
      false,
      {
        advanceRate: 1,
        crossAge: Number(above),
      },
    ),
  dilution: ({ accrued, receivables }) =>
    dilutionOf({ dilution: null, accruedRebates: Number(accrued) }, Number(receivables)),
  financingCost: (row) => {
    const told = (name: string) => Number(row[name] || 0);
    return financingCost.of({
      amount: told('amount'),
      days: told('days'),
      advance: told('advance'),
      reserve: told('reserve'),
      rate: told('rate'),
      rateDays: Number(row.rateDays || 365),
      service: told('service'),
      fixed: told('fixed'),
      premium: told('premium'),
    })[row.asked as 'cash' | 'cost' | 'yearly'];
  },
};

const [asOf, dueDate, late] = [1000, 1000, 800];

function debtPastDue(amount: number) {
  return { customer: 'Late', amount, dueDate: late };
}

/** What a bank lends on these debts; covered means every customer to any amount. */
function available(debts: Parameters<typeof bookOf>[0], covered: boolean, rules: Partial<BaseRules>): number {
  const book = bookOf(debts.filter(({ amount }) => amount > 0));
  return borrowingBase({
    book,
    asOf,
    rules: { ...plainRules, ...rules },
    customers: [],
    policy: covered ? policy({ insuredPercentage: 0.9, creditLimit: 1e12 }) : null,
  }).lent.available;
}
