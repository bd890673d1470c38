import fc from 'fast-check';
import type { Book } from '../../src/host/grid/book';
import { openBook } from '../../src/host/grid/openBook';
import { area, workbook } from './workbooks';

/** Three spills whose heights stand in cells, spills out of their insides, and sums over the insides of all, in any order of the sheets. */
const COLUMNS = ['A', 'D', 'G'] as const;
const DEEPER = ['K', 'N', 'Q'] as const;
const inside = (column: string) => String.fromCharCode(column.charCodeAt(0) + 1);
const MOST = 12;

/** What each sum must be: twice 1 + … + height, for the spills and for what is made out of them. */
const sums = (heights: readonly number[]) => heights.map((height) => height * (height + 1));

const reader = (first: string, column: string) =>
  `=IF(ISERROR(Answers!$${first}$1),-1,SUM(Answers!$${inside(column)}$1:$${inside(column)}$60))`;

const books = fc.record({
  heights: fc.array(fc.integer({ min: 1, max: MOST }), { minLength: 3, maxLength: 3 }),
  later: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: MOST })), { maxLength: 4 }),
  firsts: fc.array(fc.constantFrom(...COLUMNS, ...DEEPER), { minLength: 6, maxLength: 6 }),
  reportFirst: fc.boolean(),
});

test('whatever formulas read first, sums over the insides of spills are those of the heights, after every change', async () => {
  await fc.assert(
    fc.asyncProperty(books, async ({ heights, later, firsts, reportFirst }) => {
      const report = [...COLUMNS, ...DEEPER].map((column, at) => reader(firsts[at]!, column));
      const answers: (string | null)[] = Array.from({ length: 17 }, () => null);
      COLUMNS.forEach((column, at) => {
        answers[column.charCodeAt(0) - 65] = `=SEQUENCE(Heights!$${'ABC'[at]}$1,2)`;
        answers[DEEPER[at]!.charCodeAt(0) - 65] =
          `=Answers!$${column}$1:$${inside(column)}$${MOST}*(Answers!$${column}$1:$${inside(column)}$${MOST}<>"")`;
      });
      const sheets = reportFirst
        ? { Report: [report], Answers: [answers], Heights: [heights] }
        : { Heights: [heights], Answers: [answers], Report: [report] };
      const book = openBook(workbook(sheets));
      try {
        await book.calculation.settled();
        expect(await read(book)).toEqual([...sums(heights), ...sums(heights)]);
        const now = [...heights];
        for (const [at, height] of later) {
          now[at] = height;
          book.cells.enter(area(book, `Heights!${'ABC'[at]}1`), [[height]]);
          expect(await read(book)).toEqual([...sums(now), ...sums(now)]);
        }
      } finally {
        book.dispose();
      }
    }),
    { seed: 1, numRuns: 40 },
  );
}, 120_000);

async function read(book: Book): Promise<unknown[]> {
  await book.calculation.settled();
  return book.cells.values(area(book, 'Report!A1:F1'))[0]!;
}
