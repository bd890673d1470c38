import type { Checked } from '../../workbook/report/checked';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Parameter } from '../definition';
import { exported } from './exported';

/** A range read as far as it can be; its currency once nothing stands in the way. */
export interface CheckedExport extends Checked<ReceivablesRange> {
  readonly currency: string | null;
}

/** An export of which everything that stands in the way is collected and not thrown. */
export const checkedExport: Parameter<CheckedExport> = {
  ...exported,
  read: async (cells, call) => {
    const [{ readReceivables }, { checked }] = await Promise.all([
      import(/* webpackChunkName: "reading" */ '../../workbook/ranges/receivables'),
      import(/* webpackChunkName: "reading" */ '../../workbook/report/checked'),
    ]);
    const found = checked((refuse) => readReceivables(cells ?? [], { ...call, refuse }));
    return { ...found, currency: found.hurdles.length === 0 ? (found.read?.currency ?? null) : null };
  },
};
