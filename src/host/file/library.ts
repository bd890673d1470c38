import { Workbook as Book, type Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { plainZip } from './parts/plainZip';

/** The only place that names the .xlsx library; the rest of the room uses these types. */
export type {
  Worksheet,
  Cell as FileCell,
  CellValue as FileValue,
  Style as FileStyle,
  ConditionalFormattingRule as FileRule,
  DefinedNameModel as FileName,
} from '@cj-tech-master/excelts';
export type { Chart as FileChart } from '@cj-tech-master/excelts/chart';
export type FileBook = Book;

installChartSupport();

export function newBook(): FileBook {
  return new Book();
}

export async function readBook(bytes: Uint8Array): Promise<FileBook> {
  const book = new Book();
  await book.xlsx.load(plainZip(bytes));
  for (const sheet of book.worksheets) {
    sheet.conditionalFormattings.forEach(({ rules }) => rules.forEach(solidFill));
    unshare(sheet);
  }
  return book;
}

/** Never `fullCalcOnLoad`: without the add-in, Excel would turn every stored result into #NAME?. */
export async function writeBook(book: FileBook, savedAt: Date): Promise<Uint8Array> {
  book.modified = savedAt;
  if (!book.creator) book.created = savedAt;
  const themed = book as unknown as { _themes?: Readonly<Record<string, unknown>> };
  // A file without a theme comes back as an empty list, which the library would write as a relation to a part that is not there.
  if (themed._themes && Object.keys(themed._themes).length === 0) themed._themes = undefined;
  book.calcProperties = { ...book.calcProperties, fullCalcOnLoad: false };
  // Not compressed here: the parts are looked through once more before they are packed.
  return new Uint8Array(await book.xlsx.writeBuffer({ zip: { level: 0 } }));
}

/** Formulas that lean on a neighbour's become formulas of their own, so that the neighbour may change. */
function unshare(sheet: Worksheet): void {
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const { value } = cell;
      const leans = value !== null && typeof value === 'object' && 'sharedFormula' in value;
      if (leans || cell.model.shareType === 'shared') cell.value = { formula: cell.formula!, result: cell.result };
    }),
  );
}

/** Excel leaves the pattern out of conditional fills (it means solid); the library would write `patternType="undefined"`. */
function solidFill(rule: { style?: { fill?: unknown } }): void {
  const fill = rule.style?.fill as { type?: string; pattern?: string } | undefined;
  if (fill?.type === 'pattern' && !fill.pattern) fill.pattern = 'solid';
}
