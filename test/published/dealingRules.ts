import {
  discountCost,
  lateInterest,
  lateRegimes,
  flatRate,
  salesToRecover,
  type LateRegimeName,
} from '../../src/engine/desk';
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
};
