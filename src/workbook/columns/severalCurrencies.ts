import { sameCurrency } from '../values/currency';
import type { Exchange } from '../rates/exchange';
import type { Column } from '../report/table';
import type { Remarks } from '../report/remark';

/** Amounts of a table in several currencies, each by the nearest that names one: the cell, the heading, the row, the title. */
export interface Exchanged {
  codeAt(column: Column, entry: number): string | null;
  /** Brings a column of amounts into the base currency. */
  inBase(column: Column, values: Float64Array): Float64Array;
}

/** What the title above a table says of its amounts. */
export interface Titled {
  readonly remarks: Remarks;
  readonly money?: { readonly currency: string | null; readonly unit: number };
}

/** `days`: when each entry is converted, where that is not the day of the call. */
export function severalCurrencies(
  table: Titled & { readonly columns?: Readonly<Record<string, Column | undefined>> },
  exchange: Exchange,
  days: Float64Array | null = null,
) {
  const [byHeading, byCell] = [new Map<number, string>(), new Map<number, (string | undefined)[]>()];
  const titled = table.money?.currency ?? null;
  const rowColumn = (table.columns as { readonly currency?: Column } | undefined)?.currency?.at;
  const rowCodes = () => byCell.get(rowColumn ?? -1);
  const codeAt = ({ at }: Column, entry: number) =>
    exact(byCell.get(at)?.[entry] ?? byHeading.get(at), rowCodes()?.[entry]) ?? titled;
  return {
    one: (): string | null => exchange.base,
    note(code: string, { at, count }: Column, entry: number | null) {
      if (entry === null) byHeading.set(at, code);
      else if (byCell.has(at)) byCell.get(at)![entry] = code;
      else byCell.set(at, Object.assign(new Array<string | undefined>(count), { [entry]: code }));
    },
    unit: table.money?.unit ?? 1,
    remarks: table.remarks,
    exchanged: {
      codeAt,
      inBase: (column: Column, values: Float64Array) => {
        for (let entry = 0; entry < values.length; entry++)
          if (values[entry] !== 0 && !Number.isNaN(values[entry]!))
            values[entry]! *= exchange.worth(codeAt(column, entry), days?.[entry]);
        return values;
      },
    },
  };
}

/** The nearest counts; a mark (`$`) beside a code of the row (HKD) is that code. */
function exact(near: string | undefined, row: string | undefined): string | null {
  if (near === undefined || row === undefined || near === row) return near ?? row ?? null;
  return sameCurrency(near, row) ?? near;
}
