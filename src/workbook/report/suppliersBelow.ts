import { Problem } from '../../engine/problem';
import { inOneWriting } from '../values/inOneWriting';
import type { Body } from './body';
import type { Hurdle } from './hurdle';

/** A list of suppliers below that of the customers, in the same columns: what is owed to them is owed by nobody. */
export function suppliersBelow({ cells, first, count, roles, items }: Body): readonly Hurdle[] {
  const column = roles.party[0] ?? 0;
  if (!items) return [];
  for (let row = first; row < first + count; row++) {
    const cell = cells[row]![column];
    if (isSupplierHeading(cell) && isHead(cells[row]!)) return [below(cell, row)];
  }
  return [];
}

/** What a column of suppliers is called. */
export function isSupplierHeading(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.length <= longest && isSupplier.test(inOneWriting(cell).trim());
}

const longest = 24;
const isSupplier =
  /^(?:suppliers?|vendors?|creditors?|payees?|供应商|供货商|供货单位|lieferanten?|kreditor(?:en)?|fournisseurs?|proveedor(?:es)?|acreedor(?:es)?|fornitor[ei]|fornecedor(?:es)?|leveranciers?|crediteur(?:en)?|dostawcy?|leverantör(?:er)?|tedarikçi)(?: (?:name|no\.?|id|code|number)|名称|编码|代码|编号)?$/i;

/** Headings stand beside it: words, and no figure. */
function isHead(row: readonly unknown[]): boolean {
  const filled = row.filter((cell) => cell !== '' && cell !== null && cell !== undefined);
  return filled.length > 1 && filled.every((cell) => typeof cell === 'string' && !/\d/.test(cell));
}

function below(called: string, row: number): Hurdle {
  const problem = new Problem({
    kind: 'invalid',
    because: {
      en: `row ${row + 1} begins a list of suppliers (“${called}”), to whom money is owed: take the rows above it alone into the range`,
      zh: `第 ${row + 1} 行起是供应商（“${called}”）的清单，属于应付：请只选取其上方各行`,
    },
  });
  return { problem, at: { row, column: null }, remedy: null, spoils: null };
}
