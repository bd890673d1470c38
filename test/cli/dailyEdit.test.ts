import { readFileSync } from 'node:fs';
import path from 'node:path';
import { customFunctionsOf, functionNames } from '../../src/cli/customFunctions';
import { openFile } from '../../src/host/file/openFile';
import { parseAddress } from '../../src/host/grid/address';
import type { Book } from '../../src/host/grid/book';
import type { CustomFunctions } from '../../src/host/grid/customFunctions';
import { openBook } from '../../src/host/grid/openBook';
import { apart, dailyFormulas } from '../bench/cases/dailyUse';

/** The sample with six spilling formulas and one that adds up a spill: which functions are asked again after one edit. */
let book: Book;
let asked: string[] = [];

/** Answers a moment later, as the add-in does. */
const counted = (functions: CustomFunctions): CustomFunctions => ({
  functions: functions.functions,
  run: async (call) => {
    asked.push(call.id);
    return functions.run(call);
  },
});

const at = (sheet: string, address: string) => {
  const { row, column, rows, columns } = parseAddress(address)!;
  return { sheet: book.sheets.find(sheet)!.id, row, column, rows, columns };
};

async function edit(sheet: string, address: string, value: number | string): Promise<readonly string[]> {
  asked = [];
  book.cells.enter(at(sheet, address), [[value]]);
  await book.calculation.settled();
  return [...asked].sort();
}

beforeAll(async () => {
  const file = readFileSync(path.join(__dirname, '../../assets/sample.en.xlsx'));
  book = openBook(await openFile(new Uint8Array(file), functionNames), {
    functions: counted(customFunctionsOf(false)),
  });
  book.sheets.add('Daily');
  dailyFormulas.forEach((formula, index) =>
    book.cells.enter({ ...at('Daily', 'A3'), column: index * apart }, [[formula]]),
  );
  book.cells.enter(at('Daily', 'A1'), [['=SUM(INDEX(A3#,0,1))']]);
  await book.calculation.settled();
}, 60_000);
afterAll(() => book.dispose());

const everyone = ['AGEING', 'CREDITRISK', 'INDEMNITY', 'INDEMNITYIFFAILS', 'INDEMNITYSUMMARY', 'PAYMENTBEHAVIOUR'];

test('an edited invoice asks each function that reads the receivables once', async () => {
  expect(await edit('Receivables', 'C2', 1_234_567)).toEqual(everyone);
});

test('an edited policy term asks only the functions that read the policy', async () => {
  const terms = book.cells.values(at('Policy', 'A1:A40')).flat();
  const row = terms.findIndex((term) => term === 'Insured percentage') + 1;
  expect(row).toBeGreaterThan(0);
  expect(await edit('Policy', `B${row}`, 0.85)).toEqual(['INDEMNITY', 'INDEMNITYIFFAILS', 'INDEMNITYSUMMARY']);
});

test('a cell that no formula reads asks none, and the same value entered again asks none', async () => {
  expect(await edit('Daily', 'BZ300', 'a note')).toEqual([]);
  expect(await edit('Receivables', 'C2', 1_234_567)).toEqual([]);
});

test('a raised open invoice raises the spilled ageing of its customer and the total by as much, and of nobody else', async () => {
  const ageing = () => book.cells.values(book.cells.spill(at('Daily', `${String.fromCharCode(65 + 2 * apart)}3`))!);
  const { customer, row, amount } = openInvoice(ageing());
  const before = ageing();
  await edit('Receivables', `C${row}`, amount + 1000);
  const rises = ageing().flatMap((cells, index) =>
    cells.flatMap((value, column) =>
      String(value) === String(before[index]![column])
        ? []
        : [{ customer: cells[0], rise: Number(value) - Number(before[index]![column]) }],
    ),
  );
  expect(new Set(rises.map((one) => one.customer))).toEqual(new Set([customer, 'Total']));
  for (const { rise } of rises) expect(rise).toBeCloseTo(1000, 5);
});

/** Unpaid, undisputed, of a customer whose ageing can be read. */
function openInvoice(ageing: readonly (readonly unknown[])[]) {
  const readable = new Set(ageing.filter(([, owed]) => typeof owed === 'number').map(([customer]) => customer));
  const rows = book.cells.values(at('Receivables', 'A2:J1501'));
  const index = rows.findIndex(
    ([, customer, amount, , , paidOn, paid, disputed, , insolvent]) =>
      readable.has(customer) &&
      typeof amount === 'number' &&
      amount > 0 &&
      [paidOn, paid, disputed, insolvent].every((cell) => cell === null),
  );
  return { customer: rows[index]![1], row: index + 2, amount: rows[index]![2] as number };
}
