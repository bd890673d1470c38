import type { FunctionMetadata } from '../../src/host/grid/customFunctions';
import type { CellValue } from '../../src/host/grid/document';
import { area, workbook } from '../host/workbooks';
import { openOfficeRoom, type OfficePage, type OfficeRoom } from './officePage';

jest.setTimeout(60_000);

const parameter = (name: string, dimensionality: 'scalar' | 'matrix') => ({
  name,
  description: '',
  type: 'any',
  dimensionality,
});
const metadata = (
  id: string,
  dimensionality: 'scalar' | 'matrix',
  options: Record<string, boolean> = {},
): FunctionMetadata => ({
  id,
  name: id,
  description: '',
  parameters: [parameter('given', dimensionality)],
  result: { type: 'any', dimensionality: 'matrix' },
  options,
});

const functions = [
  metadata('LINES', 'matrix'),
  metadata('KINDS', 'matrix', { allowErrorForDataTypeAny: true }),
  metadata('FAILS', 'scalar'),
  metadata('WHERE', 'matrix', { requiresAddress: true, requiresParameterAddresses: true }),
  metadata('LATER', 'scalar', { cancelable: true }),
];

/** What the add-in associates, as its own code would. */
const script = `
  CustomFunctions.associate('LINES', (cells) => cells.map((row, index) => [index + 1, row.join(' ')]));
  CustomFunctions.associate('KINDS', (cells) => cells.map((row) => row.map((cell) => cell === null ? 'null' : cell instanceof CustomFunctions.Error ? 'error ' + cell.code : typeof cell + ' ' + cell)));
  CustomFunctions.associate('FAILS', (kind) => {
    if (kind === 'throws') throw new Error('not told');
    throw new CustomFunctions.Error(kind === 'missing' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue, 'Row 3 has no amount.');
  });
  CustomFunctions.associate('WHERE', (cells, invocation) => [[invocation.address, invocation.parameterAddresses[0]]]);
  window.cancelled = [];
  CustomFunctions.associate('LATER', (given, invocation) => new Promise((resolve) => {
    invocation.onCanceled = () => { window.cancelled.push(given); };
    window.answer = () => { resolve('answer to ' + given); };
  }));
`;

let room: OfficeRoom;
let office: OfficePage;
beforeAll(async () => {
  room = await openOfficeRoom();
});
afterAll(async () => {
  await room.close();
});
beforeEach(async () => {
  office = await room.open(
    workbook({
      Data: [
        ['a', 'b'],
        ['c', null],
      ],
    }),
    functions,
    { script },
  );
});
afterEach(async () => {
  await office.close();
  expect(office.elsewhere).toEqual([]);
  expect(office.complaints).toEqual([]);
});

const type = (address: string, entry: CellValue) => {
  office.book.cells.enter(area(office.book, address), [[entry]]);
};
const settled = (address: string) =>
  office.book.calculation.settled().then(() => office.book.cells.values(area(office.book, address)));

describe('A function of the add-in, called by the sheet', () => {
  it('spills, shows #BUSY! meanwhile, and follows an edit', async () => {
    type('Data!D1', '=LINES(A1:B2)');
    await office.book.calculation.computed();
    expect(office.book.cells.values(area(office.book, 'Data!D1'))).toEqual([[{ error: '#BUSY!' }]]);
    expect(await settled('Data!D1:E2')).toEqual([
      [1, 'a b'],
      [2, 'c '],
    ]);
    type('Data!B2', 'd');
    expect(await settled('Data!D1:E2')).toEqual([
      [1, 'a b'],
      [2, 'c d'],
    ]);
  });

  it('is read by the add-in as any other spill', async () => {
    type('Data!D1', '=LINES(A1:B2)');
    await office.book.calculation.settled();
    expect(
      await office.pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Data');
          const spill = sheet.getRange('D1').getSpillingToRange();
          const parent = sheet.getRange('E2').getSpillParent();
          const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
          spill.load('address, values');
          parent.load('address, formulas, hasSpill');
          await context.sync();
          return [
            spill.address,
            spill.values[1] as unknown,
            parent.address,
            parent.formulas as unknown,
            parent.hasSpill,
            none.isNullObject,
          ];
        }),
      ),
    ).toEqual(['Data!D1:E2', [2, 'c '], 'Data!D1', [['=LINES(A1:B2)']], true, true]);
  });

  it.each([
    ['zero' as const, 'number 0'],
    ['nothing' as const, 'null'],
  ])('sees a blank cell as %s', async (blanks, seen) => {
    office.switches.blanks = blanks;
    type('Data!D1', '=KINDS(A2:B2)');
    expect(await settled('Data!D1:E1')).toEqual([['string c', seen]]);
  });

  it('sees errors as Excel hands them over', async () => {
    type('Data!A1', '=1/0');
    type('Data!D1', '=KINDS(A1:A2)');
    expect(await settled('Data!D1:D2')).toEqual([['error #DIV/0!'], ['string c']]);
    type('Data!D1', '=LINES(A1:A2)');
    expect(await settled('Data!D1')).toEqual([[{ error: '#DIV/0!' }]]);
  });

  it('fails with the sentence that it gives, where Excel shows one', async () => {
    type('Data!D1', '=FAILS("missing")');
    type('Data!D2', '=FAILS("invalid")');
    type('Data!D3', '=FAILS("throws")');
    expect(await settled('Data!D1:D3')).toEqual([
      [{ error: '#N/A', message: 'Row 3 has no amount.' }],
      [{ error: '#VALUE!', message: 'Row 3 has no amount.' }],
      [{ error: '#VALUE!' }],
    ]);
    expect(office.book.cells.message(area(office.book, 'Data!D1'))).toBe('Row 3 has no amount.');
  });

  it('knows where it stands and what it was given', async () => {
    type('Data!D1', '=WHERE(A1:B2)');
    expect(await settled('Data!D1:E1')).toEqual([['Data!D1', 'Data!A1:B2']]);
  });

  it('is cancelled when its cell is written over', async () => {
    type('Data!D1', '=LATER("first")');
    await office.pane.waitForFunction(() => 'answer' in window);
    type('Data!D1', 'something else');
    await office.pane.waitForFunction(() => (window as unknown as { cancelled: string[] }).cancelled.length > 0);
    expect(await office.pane.evaluate(() => (window as unknown as { cancelled: string[] }).cancelled)).toEqual([
      'first',
    ]);
    expect(await settled('Data!D1')).toEqual([['something else']]);
  });

  it('above 5 MB is not called: its cell says why', async () => {
    type('Data!D3', '=LINES(A2)');
    expect(await settled('Data!D3')).toEqual([[1]]);
    office.switches.payloadLimit = 200;
    office.book.cells.enter(area(office.book, 'Data!A1'), [['x'.repeat(300)]]);
    type('Data!D1', '=LINES(A1:B2)');
    expect(await settled('Data!D1')).toEqual([
      [{ error: '#VALUE!', message: expect.stringContaining('larger than the') as string }],
    ]);
  });

  it('is called again by a pane that was closed and opened while it ran', async () => {
    type('Data!D1', '=LATER("patience")');
    await office.pane.waitForFunction(() => 'answer' in window);
    await office.pane.goto(office.pane.url());
    await office.pane.waitForFunction(() => 'answer' in window);
    await office.pane.evaluate(() => {
      (window as unknown as { answer(): void }).answer();
    });
    expect(await settled('Data!D1')).toEqual([['answer to patience']]);
  });
});

describe('Office.js in Chinese', () => {
  it('refuses a property that was not loaded in Microsoft’s own Chinese words', async () => {
    const chinese = await room.open(workbook({ Data: [] }), [], { locale: 'zh-CN' });
    const sentence = await chinese.pane.evaluate(() =>
      Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().name).catch(
        (thrown: Error) => thrown.message,
      ),
    );
    expect(sentence).toMatch(/属性.*不可用|load/);
    expect(sentence).toMatch(/[一-龥]/);
    expect(await chinese.pane.evaluate(() => Office.context.displayLanguage)).toBe('zh-CN');
    expect(chinese.elsewhere).toEqual([]);
    await chinese.close();
  });
});
