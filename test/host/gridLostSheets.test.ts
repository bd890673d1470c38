import type { Book } from '../../src/host/grid/book';
import type { CellValue } from '../../src/host/grid/document';
import type { CustomFunctions, FunctionMetadata } from '../../src/host/grid/customFunctions';
import { openBook } from '../../src/host/grid/openBook';
import { area, table, workbook } from './workbooks';

/** What speaks of a sheet that was deleted is #REF!, and never the cells that stand in its place on another sheet. */
let book: Book;
afterEach(() => book.dispose());

const lost = { error: '#REF!' };
const unknown = { error: '#NAME?' };
const parameters: FunctionMetadata['parameters'] = [
  { name: 'cells', description: '', type: 'any', dimensionality: 'matrix', optional: false },
];

/** Answers what it is given. */
const given: CustomFunctions = {
  functions: [
    {
      id: 'GIVEN',
      name: 'GIVEN',
      description: '',
      result: { type: 'any', dimensionality: 'matrix' },
      options: { allowErrorForDataTypeAny: true },
      parameters,
    },
  ],
  run: ({ arguments: [cells] }) => (Array.isArray(cells) ? (cells as CellValue[][])[0]![0]! : (cells as CellValue)),
};

const formulas = ['=SUM(One)', '=SUM(Both)', '=SUM(Worked)', '=INDEX(One,1,1)', '=ROWS(One)', '=GIVEN(One)'];
const values = async (address: string) => {
  await book.calculation.settled();
  return book.cells.values(area(book, address))[0];
};

function open(sheet: string, quoted: string) {
  book = openBook(
    workbook(
      { Out: [formulas, [1000], [2000]], [sheet]: [[5], [6]] },
      {
        names: [
          { name: 'One', refersTo: `=${quoted}!$A$1:$A$2`, sheet: null },
          { name: 'Both', refersTo: `=${quoted}!$A$1,${quoted}!$A$2`, sheet: null },
          { name: 'Worked', refersTo: `=SUM(${quoted}!$A$1:$A$2)*2`, sheet: null },
        ],
      },
    ),
    { functions: given },
  );
}

describe.each([
  ['Policy', 'Policy'],
  ['My policy', "'My policy'"],
  ['保单', '保单'],
])('Names that stand for cells of a sheet called %s', (sheet, quoted) => {
  it('are #REF! in every formula once it is deleted, and as before when it is back', async () => {
    open(sheet, quoted);
    const before = await values('Out!A1:E1');
    expect(before).toEqual([11, 11, 22, 5, 2]);
    book.sheets.remove(book.sheets.find(sheet)!.id);
    expect(await values('Out!A1:F1')).toEqual(formulas.map(() => lost));
    book.history.undo();
    expect(await values('Out!A1:E1')).toEqual(before);
  });
});

it('A formula, a name and a function of an add-in that speak of a sheet which never was are #REF!', async () => {
  book = openBook(
    workbook(
      {
        Out: [['=SUM(Gone!A2:A3)', '=SUM(Away)', '=GIVEN(Away)', "=GIVEN('#REF'!A2)", '=SUM(Broken)'], [1000], [2000]],
      },
      {
        names: [
          { name: 'Away', refersTo: '=Gone!$A$2:$A$3', sheet: null },
          { name: 'Broken', refersTo: '=#REF!$A$2:$A$3', sheet: null },
        ],
      },
    ),
    { functions: given },
  );
  expect(await values('Out!A1:E1')).toEqual([lost, lost, lost, lost, lost]);
});

it('A table that goes with its sheet leaves an unknown name to the formulas that speak of it', async () => {
  book = openBook(
    workbook(
      { Out: [['=SUM(Sales[Amount])', '=GIVEN(Sales)', '=ROWS(Sales)']], Data: [['Amount'], [7]] },
      { tables: { Data: [table('Sales', 'A1:A2', ['Amount'])] } },
    ),
    { functions: given },
  );
  expect(await values('Out!A1:C1')).toEqual([7, 7, 1]);
  book.sheets.remove(book.sheets.find('Data')!.id);
  expect(await values('Out!A1:C1')).toEqual([unknown, unknown, unknown]);
});
