import type { SalesRange } from '../../workbook/ranges/sales';
import type { Parameter } from '../definition';
import { sales } from './sales';

/** Left out, the ledger tells what was sold. */
export const salesOrLedger: Parameter<SalesRange> = {
  ...sales,
  optional: true,
  read: (cells, call) => (cells === null ? { sales: null, currency: null } : sales.read(cells, call)),
};
