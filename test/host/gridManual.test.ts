import type { Book } from '../../src/host/grid/book';
import type { FunctionMetadata } from '../../src/host/grid/customFunctions';
import { openBook } from '../../src/host/grid/openBook';
import { area, workbook } from './workbooks';

/** Manual calculation: nothing follows by itself, F9 brings what depends on changes up to date, and nothing else. */
let book: Book;
let asked: unknown[];

const twice: FunctionMetadata = {
  id: 'TWICE',
  name: 'TWICE',
  description: '',
  parameters: [{ name: 'value', description: '', type: 'any', dimensionality: 'scalar' }],
  result: { type: 'any', dimensionality: 'scalar' },
};

beforeEach(async () => {
  asked = [];
  const run = ({ arguments: [value] }: { arguments: readonly unknown[] }) => {
    asked.push(value);
    return (value as number) * 2;
  };
  book = openBook(
    workbook(
      {
        Data: [
          [1, '=TWICE(A1)', '=B1+1'],
          [10, '=TWICE(A2)', '=B2+Plus'],
          [100, '=TWICE(A3)'],
        ],
      },
      { names: [{ name: 'Plus', refersTo: '=5', sheet: null }] },
    ),
    { functions: { functions: [twice], run } },
  );
  await book.calculation.settled();
  asked = [];
  book.calculation.mode = 'manual';
});
afterEach(() => book.dispose());

const values = () => book.cells.values(area(book, 'Data!A1:C3'));

async function enter(address: string, value: number | string) {
  book.cells.enter(area(book, address), [[value]]);
  await book.calculation.settled();
}

async function recalculate(what: 'dirty' | 'full') {
  book.calculation.recalculate(what);
  await book.calculation.settled();
}

it('an edit leaves every formula as it is', async () => {
  await enter('Data!A1', 2);
  expect(values()).toEqual([
    [2, 2, 3],
    [10, 20, 25],
    [100, 200, null],
  ]);
  expect(asked).toEqual([]);
});

it('recalculating what is dirty asks for what depends on the edits, and for nothing else', async () => {
  await enter('Data!A1', 2);
  await enter('Data!A3', 300);
  await recalculate('dirty');
  expect(values()).toEqual([
    [2, 4, 5],
    [10, 20, 25],
    [300, 600, null],
  ]);
  expect(asked).toEqual([2, 300]);
  await recalculate('dirty');
  expect(asked).toEqual([2, 300]);
});

it('recalculating all asks for everything', async () => {
  await recalculate('full');
  expect(asked).toEqual([1, 10, 100]);
});

it('back in automatic mode what was edited meanwhile is calculated', async () => {
  await enter('Data!A2', 20);
  book.calculation.mode = 'automatic';
  await book.calculation.settled();
  expect(values()[1]).toEqual([20, 40, 45]);
  expect(asked).toEqual([20]);
});

it('rows inserted meanwhile, and a formula entered, are calculated when asked', async () => {
  book.sheets.insertRows(area(book, 'Data!A1').sheet, 0, 1);
  await enter('Data!D2', '=C2*10');
  await enter('Data!A2', 3);
  await recalculate('dirty');
  expect(book.cells.values(area(book, 'Data!A2:D2'))).toEqual([[3, 6, 7, 70]]);
});
