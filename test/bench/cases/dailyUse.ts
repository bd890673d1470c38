import '../../../src/host/grid/iterators';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { customFunctionsOf, functionNames } from '../../../src/cli/customFunctions';
import { openFile } from '../../../src/host/file/openFile';
import type { Book } from '../../../src/host/grid/book';
import { openBook } from '../../../src/host/grid/openBook';
import { alternate, clocked, type Scenario } from '../measure/scenario';

/** What the wizard inserts, side by side on a sheet of their own. */
export const dailyFormulas = [
  '=CREDITRISK(Customers[#All],Receivables[#All],AsOf,Settings)',
  '=INDEMNITYIFFAILS(Customers[#All],Policy,Receivables[#All],AsOf)',
  '=AGEING(Receivables[#All],AsOf)',
  '=PAYMENTBEHAVIOUR(Receivables[#All],AsOf)',
  '=INDEMNITY(Receivables[#All],Policy,Customers[#All],AsOf)',
  '=INDEMNITYSUMMARY(Receivables[#All],Policy,Customers[#All],AsOf)',
];

/** Columns between the formulas: the widest answer has nine. */
export const apart = 10;

/** The sample book with six formulas; one invoice's amount is typed anew, and every spill is fresh. Beside it, a recalculation of the whole book. */
export const dailyUse: Scenario = {
  name: 'dailyuse',
  async measure({ cold, warm }) {
    const file = await readFile(path.join(__dirname, '../../../assets/sample.en.xlsx'));
    const opened = openBook(await openFile(new Uint8Array(file), functionNames), {
      functions: customFunctionsOf(false),
    });
    const sheet = opened.sheets.add('Coverage').id;
    dailyFormulas.forEach((formula, index) =>
      opened.cells.enter({ sheet, row: 0, column: index * apart, rows: 1, columns: 1 }, [[formula]]),
    );
    await opened.calculation.settled();
    const first = await alternate(1, edit(opened, sheet, 0), () => afresh(opened));
    const rest = await alternate(cold + warm, edit(opened, sheet, 1), () => afresh(opened));
    opened.dispose();
    return {
      name: 'dailyuse',
      title: 'Daily use, without a screen: one invoice edited, six spills fresh; beside it the whole book recalculated',
      target: 'ours below 1,000 ms',
      rows: null,
      cold: first,
      warm: rest,
    };
  },
};

/** Each edit types another amount; the sum of what is not due or overdue by customer must have followed. */
function edit(book: Book, sheet: string, from: number): () => Promise<number> {
  const receivables = book.sheets.find('Receivables')!.id;
  const at = { sheet: receivables, row: 1, column: 2, rows: 1, columns: 1 };
  const invoiced = () => String(book.cells.values({ sheet, row: 1, column: 0, rows: 60, columns: 6 * apart }));
  let amount = 1_000_000 + from;
  return async () => {
    const before = invoiced();
    amount += 250_000;
    const time = await clocked(async () => {
      book.cells.enter(at, [[amount]]);
      await book.calculation.settled();
    });
    if (invoiced() === before) throw new Error('dailyuse: the edit changed no answer.');
    return time;
  };
}

function afresh(book: Book): Promise<number> {
  return clocked(async () => {
    book.calculation.recalculate('full');
    await book.calculation.settled();
  });
}
