import { openBook } from '../../src/host/grid/openBook';
import type { Book } from '../../src/host/grid/book';
import { area, workbook } from './workbooks';

let book: Book;
afterEach(() => book.dispose());

describe('A live workbook', () => {
  it('calculates what it is opened with and shows it with its number format', async () => {
    book = openBook(workbook({ Data: [[10, 20], ['=A1*B1', { value: 0.256, style: { numberFormat: '0.0%' } }]] }));
    await book.calculation.settled();
    expect(book.cells.values(area(book, 'Data!A1:B2'))).toEqual([[10, 20], [200, 0.256]]);
    expect(book.cells.formulas(area(book, 'Data!A1:B2'))).toEqual([[10, 20], ['=A1*B1', 0.256]]);
    expect(book.cells.text(area(book, 'Data!A2:B2'))).toEqual([['200', '25.6%']]);
  });

  it('recalculates what depends on an edit', async () => {
    book = openBook(workbook({ Data: [[10, '=A1*2', '=B1+1']] }));
    await book.calculation.settled();
    book.cells.enter(area(book, 'Data!A1'), [['50']]);
    await book.calculation.settled();
    expect(book.cells.values(area(book, 'Data!A1:C1'))).toEqual([[50, 100, 101]]);
  });
});
