import type { Book } from '../../src/host/grid/book';
import type {
  CustomFunctions,
  FunctionArgument,
  FunctionCall,
  FunctionMetadata,
} from '../../src/host/grid/customFunctions';
import { openBook } from '../../src/host/grid/openBook';
import { area, table, workbook } from './workbooks';

let book: Book;
afterEach(() => book.dispose());

const metadata = (id: string, dimensionalities: readonly ('scalar' | 'matrix')[], optional = 0): FunctionMetadata => ({
  id,
  name: id,
  description: '',
  result: { type: 'any', dimensionality: 'matrix' },
  options: { allowErrorForDataTypeAny: true },
  parameters: dimensionalities.map((dimensionality, index) => ({
    name: `p${index}`,
    description: '',
    type: 'any',
    dimensionality,
    optional: index >= dimensionalities.length - optional,
  })),
});

function functions(
  list: Readonly<
    Record<string, { takes: FunctionMetadata; run(call: FunctionCall): FunctionArgument | Promise<FunctionArgument> }>
  >,
): CustomFunctions {
  return { functions: Object.values(list).map((each) => each.takes), run: (call) => list[call.id]!.run(call) };
}

async function open(custom: CustomFunctions, ...given: Parameters<typeof workbook>) {
  book = openBook(workbook(...given), { functions: custom });
  await book.calculation.settled();
}

const values = (address: string) => book.cells.values(area(book, address));

async function enter(address: string, entries: Parameters<Book['cells']['enter']>[1]) {
  book.cells.enter(area(book, address), entries);
  await book.calculation.settled();
}

describe('A custom function that answers at once', () => {
  it('gets blanks as null, dates as serials, errors and booleans with their types, and the addresses', async () => {
    const calls: FunctionCall[] = [];
    await open(
      functions({
        SEEN: {
          takes: metadata('SEEN', ['matrix', 'scalar', 'scalar'], 1),
          run: (call) => {
            calls.push(call);
            return 1;
          },
        },
      }),
      {
        Data: [
          ['A', null, true],
          [{ value: 45322, style: { numberFormat: 'yyyy-mm-dd' } }, '=1/0', '=""'],
          ['=SEEN(A1:C2,A2)'],
          ['=SEEN("x",,2)'],
        ],
      },
    );
    const [range, text] = calls;
    expect(range!.arguments).toEqual([
      [
        ['A', null, true],
        [45322, { error: '#DIV/0!' }, ''],
      ],
      45322,
      null,
    ]);
    expect(range!.address).toBe('Data!A3');
    expect(range!.parameterAddresses).toEqual(['Data!A1:C2', 'Data!A2']);
    expect(text!.arguments).toEqual([[['x']], null, 2]);
  });

  it('spills its matrix, can be referred to with #, and blocks with #SPILL!', async () => {
    await open(
      functions({
        TWICE: {
          takes: metadata('TWICE', ['matrix']),
          run: ({ arguments: [cells] }) => (cells as number[][]).map((row) => row.map((value) => value * 2)),
        },
      }),
      {
        Data: [
          [1, 2, '=TWICE(A1:B2)', null, '=SUM(C1#)'],
          [3, 4],
        ],
      },
    );
    expect(values('Data!C1:E2')).toEqual([
      [2, 4, 20],
      [6, 8, null],
    ]);
    await enter('Data!A1', [[10]]);
    expect(values('Data!C1:E1')).toEqual([[20, 4, 38]]);
    await enter('Data!D2', [['x']]);
    expect(values('Data!C1:D2')).toEqual([
      [{ error: '#SPILL!' }, null],
      [null, 'x'],
    ]);
  });

  it('shows an error of its own with its sentence, in a cell and inside a spill, also after rows were inserted above', async () => {
    await open(
      functions({
        ONE: { takes: metadata('ONE', []), run: () => ({ error: '#N/A', message: 'The day is missing.' }) },
        MANY: {
          takes: metadata('MANY', []),
          run: () => [[1], [{ error: '#VALUE!', message: 'Row 2: expected an amount.' }]],
        },
      }),
      { Data: [['=ONE()', '=MANY()']] },
    );
    expect(values('Data!A1:B2')).toEqual([
      [{ error: '#N/A', message: 'The day is missing.' }, 1],
      [null, { error: '#VALUE!', message: 'Row 2: expected an amount.' }],
    ]);
    expect(book.cells.message(area(book, 'Data!B2'))).toBe('Row 2: expected an amount.');
    book.sheets.insertRows(area(book, 'Data!A1').sheet, 0, 2);
    await book.calculation.settled();
    expect(book.cells.message(area(book, 'Data!A3'))).toBe('The day is missing.');
  });

  it('reads tables and names, and recalculates when a cell of them changes', async () => {
    const sum = {
      takes: metadata('TOTAL', ['matrix', 'scalar']),
      run: ({ arguments: [cells, factor] }: FunctionCall) =>
        (cells as number[][]).slice(1).reduce((total, row) => total + Number(row[1]), 0) * (factor as number),
    };
    await open(
      functions({ TOTAL: sum }),
      {
        Data: [
          ['Id', 'Amount'],
          ['a', 1],
          ['b', 2],
        ],
        Out: [[10, '=TOTAL(Sales[#All],Factor)']],
      },
      {
        tables: { Data: [table('Sales', 'A1:B3', ['Id', 'Amount'])] },
        names: [{ name: 'Factor', refersTo: '=Out!$A$1', sheet: null }],
      },
    );
    expect(values('Out!B1')).toEqual([[30]]);
    await enter('Data!B3', [[5]]);
    await enter('Out!A1', [[100]]);
    expect(values('Out!B1')).toEqual([[600]]);
  });
});

describe('A custom function that answers later', () => {
  it('shows #BUSY! meanwhile, runs beside the others, and what depends on it follows', async () => {
    const answers: (() => void)[] = [];
    const slow = {
      takes: metadata('SLOW', ['scalar']),
      run: ({ arguments: [value] }: FunctionCall) =>
        new Promise<FunctionArgument>((resolve) => {
          answers.push(() => resolve((value as number) * 2));
        }),
    };
    const rows = Array.from({ length: 50 }, (_, index) => [index, `=SLOW(A${index + 1})`]);
    book = openBook(workbook({ Data: [...rows, [null, '=SUM(B1:B50)']] }), { functions: functions({ SLOW: slow }) });
    await book.calculation.computed();
    expect(values('Data!B3')).toEqual([[{ error: '#BUSY!' }]]);
    expect(answers).toHaveLength(50);
    answers.forEach((answer) => answer());
    await book.calculation.settled();
    expect(values('Data!B50:B51')).toEqual([[98], [2450]]);
  });

  it('is asked once for the same arguments, again for new ones, and cancelled when nobody waits for it any more', async () => {
    const asked: [FunctionArgument, AbortSignal][] = [];
    const answers: ((value: number) => void)[] = [];
    const later = {
      takes: metadata('LATER', ['scalar']),
      run: ({ arguments: [value], cancelled }: FunctionCall) => {
        asked.push([value!, cancelled]);
        return new Promise<number>((resolve) => answers.push(resolve));
      },
    };
    book = openBook(workbook({ Data: [[1, '=LATER(A1)', 'x']] }), { functions: functions({ LATER: later }) });
    await book.calculation.computed();
    book.cells.enter(area(book, 'Data!A1'), [[2]]);
    await book.calculation.computed();
    expect(asked.map(([value, signal]) => [value, signal.aborted])).toEqual([
      [1, true],
      [2, false],
    ]);
    answers[0]!(111);
    answers[1]!(222);
    await book.calculation.settled();
    expect(values('Data!B1')).toEqual([[222]]);
    await enter('Data!C1', [['y']]);
    expect(asked).toHaveLength(2);
    book.calculation.recalculate('full');
    await book.calculation.computed();
    answers[2]!(333);
    await book.calculation.settled();
    expect(values('Data!B1')).toEqual([[333]]);
  });

  it('whose promise fails shows #VALUE! with the reason', async () => {
    await open(
      functions({ FAILS: { takes: metadata('FAILS', []), run: () => Promise.reject(new Error('No connection.')) } }),
      { Data: [['=FAILS()']] },
    );
    expect(values('Data!A1')).toEqual([[{ error: '#VALUE!', message: 'No connection.' }]]);
  });
});
