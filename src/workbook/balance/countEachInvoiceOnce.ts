import type { ReceivableHeading } from '../headings/receivables';
import { plain } from '../headings/heading';
import type { Table } from '../report/table';
import type { ReceivableColumns } from '../columns/receivableColumns';

type Columns = Pick<ReceivableColumns, 'invoice' | 'amount' | 'paid' | 'invoiceDate' | 'dueDate' | 'disputed'>;

/**
 * An export with a row for each line of an invoice (Xero's invoices as CSV) prints the invoice's own amounts on every line: the first
 * counts, the others become blank rows. Only where the headings speak of lines, and only where the rows of every
 * invoice agree in dates and amounts: one that differs shows that the amounts are those of the lines.
 */
export function countEachInvoiceOnce(table: Table<ReceivableHeading>, columns: Columns, customer: Int32Array): void {
  const { invoice, amount, paid, disputed } = columns;
  if (invoice === null || !hasLines(table)) return;
  const first = new Map<string, number>();
  const again: number[] = [];
  for (let entry = 0; entry < table.count; entry++) {
    if (customer[entry]! < 0 || invoice[entry] === '') continue;
    const key = `${customer[entry]} ${invoice[entry]}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, entry);
    else if (agree(columns, before, entry)) again.push(entry);
    else return;
  }
  for (const entry of again) [customer[entry], amount[entry], paid[entry], disputed[entry]] = [-1, 0, NaN, 0];
  if (again.length > 0) table.remarks.push(said(again.length, table.headingRow + 1 + again[0]!));
}

function agree({ amount, paid, invoiceDate, dueDate }: Columns, one: number, other: number): boolean {
  return [amount, paid, invoiceDate, dueDate].every((column) => Object.is(column[one], column[other]));
}

/** The headings name what only a line has, and the amounts are not themselves those of lines. */
function hasLines({ texts, columns }: Table<ReceivableHeading>): boolean {
  const ofLines = ({ heading }: { readonly heading: { readonly en: string } }) => lines.has(plain(heading.en));
  const amounts = [columns.amount, columns.open, columns.paid].filter((column) => column !== undefined);
  return texts.some((text) => lines.has(plain(text))) && !amounts.some(ofLines);
}

/** What stands under it is of a line, and nothing of the invoice. */
export function isOfLine(heading: string): boolean {
  return lines.has(plain(heading));
}

function said(count: number, row: number): Table<ReceivableHeading>['remarks'][number] {
  return {
    weight: 'doubt',
    about: 'row',
    at: { row, column: null },
    sentence: {
      en: `The export has a row for each line of an invoice and repeats the invoice’s amounts: ${count} further rows are not counted (the first is row ${row + 1}).`,
      zh: `导出文件按发票明细行列示，并在每行重复发票金额：其余 ${count} 行不重复计入（首行：第 ${row + 1} 行）。`,
    },
  };
}

/** What Xero, QuickBooks, Zoho, 金蝶, 用友 and others call what a line of an invoice is about. */
// prettier-ignore
const lines: ReadonlySet<string> = new Set([
  'Quantity', 'Qty', 'Unit amount', 'Unit price', 'Rate per unit', 'Line amount', 'Line total', 'Line no', 'Line number', 'Line description', 'Item', 'Item code', 'Item name', 'Inventory item code', 'Product', 'Product code', 'Product/Service', 'Item quantity', 'Item total', 'Item price', 'SKU',
  'Menge', 'Einzelpreis', 'Artikel', 'Artikelnummer', 'Position', 'Quantité', 'Prix unitaire', 'Article', 'Cantidad', 'Precio unitario', 'Quantità', 'Prezzo unitario',
  '数量', '单价', '含税单价', '行号', '行金额', '分录金额', '物料编码', '物料名称', '存货编码', '存货名称', '商品编码', '商品名称', '货品名称', '规格型号', '货物或应税劳务名称',
].map(plain));
