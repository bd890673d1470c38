import type { Book } from '../../src/host/grid/book';
import { callsOurs } from '../../src/excel/formulas/recognise';
import { bookPlanOf } from '../../src/taskpane/plan/bookPlan';
import { englishBook } from '../taskpane/books';
import type { MemoryBook } from '../taskpane/memorySpreadsheet';
import { calculatedBook, decided, everythingOn } from './calculatedBook';

jest.setTimeout(60_000);

let book: Book | null = null;
afterEach(() => book?.dispose());

/** Numbers of customers that a look-up could take for a pattern, a comparison or a formula, and the names that belong to them. */
const odd = [
  ['C-011', 'Aurora Tools'],
  ['C-01*', 'Birch & Sons'],
  ['C-0?1', 'Cobalt Marine'],
  ['=C-01', 'Delta Foods'],
] as const;

/** The small trading company, with these customers in the places of its own. */
function oddBook(): MemoryBook {
  const { sheets, tables } = englishBook;
  const numbers = new Map(odd.map(([number], index) => [`C-0${index + 1}`, number]));
  const parents = ['Parent', odd[1][0], '', odd[1][0], ''];
  return {
    ...englishBook,
    sheets: {
      ...sheets,
      Customers: sheets.Customers!.map(([number, ...rest], row) => [
        numbers.get(String(number)) ?? number,
        ...rest,
        parents[row]!,
      ]),
      'Open items': sheets['Open items']!.map(([invoice, number, ...rest]) => [
        invoice,
        numbers.get(String(number)) ?? number,
        ...rest,
      ]),
    },
    tables: { ...tables, Customers: { sheet: 'Customers', address: 'A1:H5' } },
  };
}

test('formulas that call functions of ours hold no decimals but the level of a bad year: a Turkish Excel before version 2607 takes them amiss', async () => {
  const terms = { insuredPercentage: '87.5%', waitingPeriod: '180' };
  const plan = bookPlanOf(await decided(englishBook, { policyFrom: 'typed', terms, premium: '0.35%' }));
  const formulas = plan.sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => (typeof cell === 'object' && cell ? cell.formula : [])),
    ),
  );
  const ours = formulas.filter(callsOurs);
  expect(ours.length).toBeGreaterThan(5);
  const decimals = ours.flatMap((formula) => formula.replace(/"[^"]*"/g, '').match(/\d+\.\d+/g) ?? []);
  expect([...new Set(decimals)]).toEqual(['0.99']);
});

test('a customer whose number holds *, ? or = has its own name beside it on every sheet, and its own group', async () => {
  const memory = oddBook();
  book = await calculatedBook(memory, bookPlanOf(await decided(memory, {})));
  for (const sheet of ['Ageing', 'Claims', 'To do'])
    for (const row of everythingOn(book, sheet)) {
      const found = odd.find(([number]) => row.includes(number));
      if (found) expect([sheet, ...row]).toContain(found[1]);
    }
  const said = everythingOn(book, 'Report').flat();
  // 260,000, 140,000 and 110,000 of the parent itself.
  expect(said).toContainEqual(
    expect.stringMatching(/^Largest group: Birch & Sons, 3 customers with one parent, owes 510,000, 94\.4%/),
  );
  expect(said.filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
});
