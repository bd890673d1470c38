import type { CustomFunctions } from '../../src/host/grid/customFunctions';
import type { CellValue } from '../../src/host/grid/document';
import type { Book } from '../../src/host/grid/book';
import { openBook } from '../../src/host/grid/openBook';
import { area, workbook } from './workbooks';

const scalar = { description: '', type: 'any', dimensionality: 'scalar', optional: false } as const;

/** Numbers from 1 in so many rows and columns, a moment later. */
const grids: CustomFunctions = {
  functions: [
    {
      id: 'GRID',
      name: 'GRID',
      description: '',
      result: { type: 'any', dimensionality: 'matrix' },
      options: { allowErrorForDataTypeAny: true },
      parameters: [
        { ...scalar, name: 'rows' },
        { ...scalar, name: 'columns' },
      ],
    },
  ],
  run: async ({ arguments: [rows, columns] }) =>
    Array.from({ length: Number(rows) }, (_, row) =>
      Array.from({ length: Number(columns) }, (_none, column) => row * Number(columns) + column + 1),
    ),
};

/** Formulas that read the inside of a spill come after it, whatever else they read and however deep it lies. */
describe('what reads a spill', () => {
  let book: Book;
  afterEach(() => book.dispose());

  const values = async (address: string): Promise<CellValue[][]> => {
    await book.calculation.settled();
    return book.cells.values(area(book, address));
  };
  const enter = async (address: string, value: string | number | null) => {
    book.cells.enter(area(book, address), [[value]]);
    await book.calculation.settled();
  };
  /** All formulas at once, the report before what it reads. */
  const opened = (report: readonly (string | number)[], answers: readonly (string | null)[]) => {
    book = openBook(workbook({ Report: [report], Answers: [answers] }));
    return book.calculation.settled();
  };

  test.each(['D', 'A'])(
    'the first cell of a spill and the insides of others, all answered later: read from %s',
    async (anchor) => {
      const inside = (column: string) => `SUM(Answers!$${column}$1:$${column}$100)`;
      book = openBook(
        workbook({
          Report: [[`=IF(ISERROR(Answers!$${anchor}$1),-1,${inside('B')}+${inside('F')})`, `=${inside('B')}`]],
          Answers: [['=GRID(3,2)', null, null, '=GRID(4,3)']],
        }),
        { functions: grids },
      );
      expect(await values('Report!A1:B1')).toEqual([[12 + 30, 12]]);
      book.calculation.recalculate('full');
      expect(await values('Report!A1:B1')).toEqual([[42, 12]]);
    },
  );

  test.each([
    ['before', (report: readonly string[], answers: readonly string[]) => ({ Report: [report], Answers: [answers] })],
    ['after', (report: readonly string[], answers: readonly string[]) => ({ Answers: [answers], Report: [report] })],
  ])('a range is read anew by whoever comes after the spill, the report %s the answers', async (_, sheets) => {
    book = openBook(
      workbook(
        sheets(
          [
            '=SUM(Answers!$B$1:$B$100)',
            '=IF(ISERROR(Answers!$A$1),-1,SUMIF(Answers!$B$1:$B$100,">=4",Answers!$B$1:$B$100))',
          ],
          ['=SEQUENCE(3,2)'],
        ),
      ),
    );
    expect(await values('Report!A1:B1')).toEqual([[12, 10]]);
  });

  test('spills out of spills out of spills', async () => {
    await opened(
      ['=IF(ISERROR(Answers!$G$1),-1,SUM(Answers!$H$1:$H$50))'],
      ['=SEQUENCE(5,2)', null, null, '=Answers!$A$1:$B$5+0', null, null, '=Answers!$D$1:$E$5+0', null],
    );
    expect(await values('Report!A1')).toEqual([[2 + 4 + 6 + 8 + 10]]);
  });

  test('a spill that grows, shrinks and grows again, with what adds up its inside', async () => {
    await opened([2, '=SUM(Answers!$B$1:$B$100)', '=COUNT(Answers!$B$1:$B$100)'], ['=SEQUENCE(Report!$A$1,2)']);
    for (const rows of [2, 5, 3, 70, 1, 4]) {
      await enter('Report!A1', rows);
      expect([rows, ...(await values('Report!B1:C1'))]).toEqual([rows, [rows * (rows + 1), rows]]);
    }
    await enter('Answers!A1', null);
    expect(await values('Report!B1:C1')).toEqual([[0, 0]]);
  });
});
