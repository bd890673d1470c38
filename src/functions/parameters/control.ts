import { Problem } from '../../engine/problem';
import { readAmount } from '../../workbook/values/amount';
import type { Parameter } from '../definition';

/** The balance of the ledger account, to which the book must tie; not given where it is left out. */
export const control: Parameter<number | null> = {
  name: 'control',
  help: {
    en: 'The balance of the receivables account in the general ledger on asOf, to tie the book to.',
    zh: '总账应收账款科目在基准日的余额，用于核对。',
  },
  dimensionality: 'scalar',
  optional: true,
  read: (cells, { exchange }) => {
    if (cells === null) return null;
    const amount = readAmount(cells[0]?.[0]);
    if (amount instanceof Problem)
      throw new Problem({ ...amount.parts, field: { en: 'control', zh: '核对数 control' } });
    return amount.currency === null ? amount.value : amount.value * (exchange?.worth(amount.currency) ?? 1);
  },
};
