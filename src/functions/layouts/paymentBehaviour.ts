import { paymentMeasures } from '../../engine/ledger';
import { column, layoutOf, type Is, type Layout } from '../layout';

const kinds: Readonly<Record<(typeof paymentMeasures)[number]['unit'], Is>> = {
  amount: 'amount',
  share: 'share',
  days: 'days',
  years: 'years',
  count: 'count',
  times: 'ratio',
  points: 'score',
  'log-odds': 'ratio',
};

/** PAYMENTBEHAVIOUR: a customer, then each measure under its own name. */
export const paymentBehaviourLayout: Layout = layoutOf({
  customer: column('name', 'Customer', '客户'),
  ...Object.fromEntries(
    paymentMeasures.map(({ name, unit }) => [name.en, { ...column(kinds[unit], '', ''), words: name }]),
  ),
});
