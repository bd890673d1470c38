import type { DefinedName } from '../../grid/document';
import { parseAddress } from '../../grid/address';
import { formulaFromFile } from '../formula/formulaFromFile';
import { formulaToFile } from '../formula/formulaToFile';
import type { FileBook, FileName } from '../library';

/** In alphabetical order, as Excel stores them. */
export function namesOf(book: FileBook, functions: readonly string[]): readonly DefinedName[] {
  const found = book.definedNames.model
    .filter(isVisible)
    .map(({ name, ranges, rawText, formulaExpression, localSheetId }) => ({
      name,
      refersTo: formulaFromFile(
        ranges.length > 0 ? ranges.join(',') : (rawText ?? formulaExpression ?? '#REF!'),
        functions,
      ),
      sheet: localSheetId === undefined ? null : (book.worksheets[localSheetId]?.name ?? null),
    }));
  return found.sort((one, other) => (one.name < other.name ? -1 : Number(one.name > other.name)));
}

/** Names that Excel keeps for itself (filters, print areas) and hidden ones stay. */
export function writeNames(
  book: FileBook,
  before: readonly DefinedName[],
  after: readonly DefinedName[],
  functions: readonly string[],
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const own = book.definedNames.model.filter((name) => !isVisible(name));
  book.definedNames.model = [...own, ...after.map((name) => fileName(book, name, functions))];
}

function fileName(book: FileBook, { name, refersTo, sheet }: DefinedName, functions: readonly string[]): FileName {
  const stored = formulaToFile(refersTo, { functions });
  const place = sheet === null ? {} : { localSheetId: book.worksheets.findIndex((one) => one.name === sheet) };
  const isRange = parseAddress(stored)?.sheetName !== undefined && parseAddress(stored)?.sheetName !== null;
  return isRange
    ? { name, ranges: [stored], ...place }
    : { name, ranges: [], rawText: stored, kind: 'opaque', ...place };
}

function isVisible({ name, hidden }: FileName): boolean {
  return !hidden && !name.startsWith('_xlnm.');
}
