import type { Measure } from '../../rule';
import type { Account } from '../account';

/** Contested invoices dilute what is owed; they are no default, so they are shown apart. */
export const disputedShare: Measure<Account> = {
  name: { en: 'Disputed share', zh: '争议占比' },
  summary: { en: 'Contested part of all that was invoiced.', zh: '争议金额占开票金额的比例。' },
  source: 'expert',
  unit: 'share',
  of: ({ invoiced, disputed }) => (invoiced > 0 ? disputed / invoiced : null),
};
