import { type Address, addressOf } from '../../host/grid/address';
import type { Book } from '../../host/grid/book';
import type { CustomFunctions, FunctionArgument } from '../../host/grid/customFunctions';
import type { CellValue } from '../../host/grid/document';
import type { SheetArea } from '../../host/file/formula/areasIn';
import { type Contents, type FormulaCell, valuesIn } from '../../host/file/contents/contents';
import { customFunctionsOf } from '../customFunctions';
import { keyOf, meet } from './area';
import { documentFor } from './documentFor';
import type { Plan } from './plan';

/** A formula with its answer and the cells that it fills. */
export interface Calculated {
  readonly formula: FormulaCell;
  readonly area: SheetArea;
  readonly values: readonly (readonly CellValue[])[];
}

/** Has the sheet's engine calculate the formulas of a plan, in the order in which they depend on each other. */
export async function calculate(contents: Contents, plan: Plan): Promise<ReadonlyMap<string, Calculated>> {
  const { openBook } = await import(/* webpackMode: "lazy", webpackChunkName: "book" */ '../../host/grid/openBook');
  const answers = new Map<string, FunctionArgument>();
  const places = new Map(
    plan.formulas
      .filter((formula) => plan.aside.has(keyOf(formula)))
      .map((formula) => [addressOf({ ...formula, rows: 1, columns: 1 }, formula.sheet), keyOf(formula)]),
  );
  const book = openBook(documentFor(contents, plan), {
    functions: withShortcuts(customFunctionsOf(contents.date1904), contents, plan, places, answers),
  });
  try {
    book.calculation.recalculate('full');
    await book.calculation.settled();
    return new Map(
      plan.formulas.map((formula) => [keyOf(formula), resultOf(book, formula, answers.get(keyOf(formula)))]),
    );
  } finally {
    book.dispose();
  }
}

/** What no formula changes is read where it lies, and answers that nobody looks at go round the sheet. */
function withShortcuts(
  functions: CustomFunctions,
  contents: Contents,
  { needed, moving }: Plan,
  places: ReadonlyMap<string, string>,
  answers: Map<string, FunctionArgument>,
): CustomFunctions {
  const known = new Map<string, readonly (readonly CellValue[])[]>();
  const cells = ({ sheetName, ...area }: Address) => {
    const sheet = contents.sheets.find(({ name }) => name === sheetName);
    if (
      !needed ||
      !sheet ||
      !Number.isFinite(area.rows + area.columns) ||
      moving.some((one) => meet(one, { ...area, sheet: sheet.name }))
    )
      return null;
    const key = addressOf(area, sheet.name);
    if (!known.has(key)) known.set(key, valuesIn(sheet.rows, area));
    return known.get(key)!;
  };
  const kept = (address: string, answer: FunctionArgument): FunctionArgument => {
    const place = places.get(address);
    if (place === undefined) return answer;
    answers.set(place, answer);
    return true;
  };
  return {
    functions: functions.functions,
    cells,
    run: (call) => {
      const answer = functions.run(call);
      return answer instanceof Promise ? answer.then((later) => kept(call.address, later)) : kept(call.address, answer);
    },
  };
}

function resultOf(book: Book, formula: FormulaCell, aside: FunctionArgument | undefined): Calculated {
  if (aside !== undefined) {
    const values = asShown(aside);
    return { formula, values, area: { ...formula, rows: values.length, columns: values[0]!.length } };
  }
  const sheet = book.sheets.find(formula.sheet)!.id;
  const spill = book.cells.spill({ sheet, row: formula.row, column: formula.column });
  const isAnchor = spill !== null && spill.row === formula.row && spill.column === formula.column;
  const area = {
    row: formula.row,
    column: formula.column,
    rows: isAnchor ? spill.rows : 1,
    columns: isAnchor ? spill.columns : 1,
  };
  return { formula, values: book.cells.values({ sheet, ...area }), area: { sheet: formula.sheet, ...area } };
}

/** An answer as the sheet would show it: even rows, no number that is none. */
function asShown(answer: FunctionArgument): readonly (readonly CellValue[])[] {
  const rows = (Array.isArray(answer) ? answer : [[answer]]) as readonly (readonly (CellValue | undefined)[])[];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return [[{ error: '#CALC!' }]];
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const value = row[column];
      if (value === undefined) return { error: '#N/A' };
      return typeof value === 'number' && !Number.isFinite(value) ? { error: '#NUM!' } : value;
    }),
  );
}
