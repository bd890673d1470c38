import { addressOf } from '../grid/address';
import { apiNotFound } from '../bridge/excelError';
import { typeName } from '../bridge/events';
import type { Area, Book } from '../grid/book';
import { HostObject } from './hostObject';
import { Range } from './range';
import type { Session } from './session';

/** The cells of a range that are blank, constants or formulas (of some kinds of result), as rectangles. */
export function specialCells(range: Range, type: string, valueType = 'All'): RangeAreas | null {
  const area = range.getUsedRangeOrNullObject()?.area;
  if (!area) return null;
  const wanted = tester(range.session.book, area, type, valueType);
  const found: Area[] = [];
  for (let column = 0; column < area.columns; column++) {
    for (let row = 0; row < area.rows; row++) {
      const start = row;
      while (row < area.rows && wanted(row, column)) row++;
      if (row > start)
        found.push({
          sheet: area.sheet,
          row: area.row + start,
          column: area.column + column,
          rows: row - start,
          columns: 1,
        });
    }
  }
  return found.length > 0 ? new RangeAreas(range.session, found) : null;
}

function tester(book: Book, area: Area, type: string, valueType: string): (row: number, column: number) => boolean {
  const values = book.cells.values(area);
  const formulas = book.cells.formulas(area);
  const isFormula = (row: number, column: number) =>
    typeof formulas[row]![column] === 'string' &&
    formulas[row]![column].startsWith('=') &&
    formulas[row]![column] !== values[row]![column];
  const kinds = KINDS[valueType] ?? Object.values(KINDS).flat();
  const isKind = (row: number, column: number) => kinds.includes(typeName(values[row]![column]));
  if (type === 'Blanks') return (row, column) => values[row]![column] === null && !isFormula(row, column);
  if (type === 'Formulas') return (row, column) => isFormula(row, column) && isKind(row, column);
  if (type === 'Constants')
    return (row, column) => !isFormula(row, column) && values[row]![column] !== null && isKind(row, column);
  throw apiNotFound(`Range.getSpecialCells(${type})`);
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  Errors: ['Error'],
  Logical: ['Boolean'],
  Numbers: ['Double'],
  Text: ['String'],
  ErrorsLogical: ['Error', 'Boolean'],
  ErrorsNumbers: ['Error', 'Double'],
  ErrorsText: ['Error', 'String'],
  NumbersText: ['Double', 'String'],
};

class RangeAreas extends HostObject {
  constructor(
    session: Session,
    readonly found: readonly Area[],
  ) {
    super(session);
  }
  get _className() {
    return 'RangeAreas';
  }
  get areaCount() {
    return this.found.length;
  }
  get cellCount() {
    return this.found.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }
  get address() {
    return this.found.map((area) => addressOf(area, this.session.book.sheets.find(area.sheet)!.name)).join(',');
  }
  get areas() {
    return new RangeCollection(this.session, this.found);
  }
}

class RangeCollection extends HostObject {
  constructor(
    session: Session,
    readonly found: readonly Area[],
  ) {
    super(session);
  }
  get _className() {
    return 'RangeCollection';
  }
  get items() {
    return this.found.map((area) => new Range(this.session, area));
  }
  getCount() {
    return this.found.length;
  }
  getItemAt(index: number) {
    return this.items[index] ?? null;
  }
}
