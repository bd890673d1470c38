import { openBook } from '../../src/host/grid/openBook';
import type { CustomFunctions, FunctionMetadata } from '../../src/host/grid/customFunctions';
import { area, workbook } from './workbooks';

const metadata: FunctionMetadata = {
  id: 'LATE',
  name: 'LATE',
  description: '',
  result: { type: 'any', dimensionality: 'matrix' },
  options: { allowErrorForDataTypeAny: true },
  parameters: [{ name: 'wait', description: '', type: 'any', dimensionality: 'scalar', optional: false }],
};

/** Answers with 400 rows of its own number after so many milliseconds. */
const late: CustomFunctions = {
  functions: [metadata],
  run: ({ arguments: [wait] }) =>
    new Promise((resolve) => {
      setTimeout(() => resolve(Array.from({ length: 400 }, () => [wait as number])), wait as number);
    }),
};

const waits = [1, 60, 120, 180, 240, 400, 600, 900];
const letters = 'ABCDEFGH';
const rows = Array.from({ length: 400 }, (_, row) => [
  ...(row === 0 ? waits.map((wait) => `=LATE(${wait})`) : waits.map(() => undefined)),
  ...[...letters].map((letter) => `=${letter}${row + 1}*2`),
]);
const long = workbook({ Data: rows });

test('answers that come while long sheets are under calculation all arrive, and what depends on them follows', async () => {
  const book = openBook(long, { functions: late });
  try {
    await book.calculation.settled();
    expect(book.cells.values(area(book, 'Data!A400:P400'))).toEqual([[...waits, ...waits.map((wait) => 2 * wait)]]);
  } finally {
    book.dispose();
  }
}, 60_000);

test('a workbook that is closed in the middle of its calculation ends in peace', async () => {
  const thrown: unknown[] = [];
  const note = (error: unknown) => {
    thrown.push(error);
  };
  const book = openBook(long, { functions: late });
  await new Promise((resolve) => {
    setTimeout(resolve, 120);
  });
  process.on('uncaughtException', note);
  book.dispose();
  await new Promise((resolve) => {
    setTimeout(resolve, 1_300);
  });
  process.off('uncaughtException', note);
  expect(thrown).toEqual([]);
}, 60_000);
