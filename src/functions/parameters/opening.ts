import { Problem } from '../../engine/problem';
import { readAmount } from '../../workbook/values/amount';
import type { Parameter } from '../definition';

export const opening: Parameter<number | null> = {
  name: 'opening',
  help: {
    en: 'Receivables when the period of the sales begins; if left out the ledger tells, if it keeps paid invoices.',
    zh: '销售期间期初的应收账款；省略则由明细得出（须保留已付发票）。',
  },
  dimensionality: 'scalar',
  optional: true,
  read: (cells, { exchange }) => {
    if (cells === null) return null;
    const amount = readAmount(cells[0]?.[0]);
    if (amount instanceof Problem)
      throw new Problem({ ...amount.parts, field: { en: 'opening', zh: '期初应收 opening' } });
    return amount.currency === null ? amount.value : amount.value * (exchange?.worth(amount.currency) ?? 1);
  },
};
