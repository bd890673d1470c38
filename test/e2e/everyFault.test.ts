import { catalogue } from '../../src/functions/catalogue/catalogue';
import { metadata } from '../../src/functions/metadata';
import type { BookPlan } from '../../src/taskpane/port/spreadsheet';
import type { SheetPlan } from '../../src/taskpane/port/sheetPlan';
import { onePage } from '../../src/taskpane/plan/look';
import type { Switches } from '../../src/host/bridge/switches';
import { area } from '../host/workbooks';
import { openOfficeRoom, type OfficePage, type OfficeRoom } from './officePage';
import { smallLedger } from './smallLedger';

/**
 * Excel refuses with any of its codes, or with one that nobody knows, at every request of an insert, a freeze, a thaw, a removal and a repair, at
 * its first action and at its last: nothing is lost, nothing stays half written, and the next try works. With and without groups of undo.
 */
jest.setTimeout(300_000);

const codes = [
  'InvalidOperationInCellEditMode',
  'RequestAborted',
  'AccessDenied',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ItemAlreadyExists',
  'ApiNotFound',
  'ApiNotAvailable',
  'UnsupportedOperation',
  'NotImplemented',
  'InvalidSelection',
] as const;

const look: Omit<SheetPlan, 'name' | 'blocks'> = {
  styles: [{ range: '1:1', bold: true }],
  columnWidths: { A: 20 },
  rowHeights: {},
  frozenRows: 1,
  frozenColumns: 0,
  gridlines: true,
  merged: [],
  conditionalFormats: [{ kind: 'dataBar', range: 'B2:B9', color: '#4472C4' }],
  charts: [
    {
      name: 'Picture',
      kind: 'barClustered',
      title: 'Open',
      series: [{ name: 'Open', values: 'G2:G3', categories: 'A2:A3', color: '#4472C4' }],
      over: 'I2:N12',
      altText: '',
      numberFormat: '#,##0',
    },
  ],
  print: onePage,
  tabColor: null,
  inputs: [],
};

const plan: BookPlan = {
  sheets: [
    {
      ...look,
      name: 'Open items by age',
      blocks: [{ at: 'A1', cells: [[{ formula: '=AGEING(Ledger[#All],AsOf)' }]] }],
    },
    {
      ...look,
      name: 'Summary',
      charts: [],
      blocks: [
        {
          at: 'A1',
          cells: [
            ['Day', 46203],
            ['Total', { formula: "=SUM('Open items by age'!G2:G3)" }],
          ],
        },
        { at: 'A4', cells: [[{ formula: "='Open items by age'!A1#" }]] },
      ],
    },
  ],
  names: [{ name: 'AsOf', refersTo: '=Summary!$B$1' }],
  show: 'Summary',
};

let room: OfficeRoom;
let office: OfficePage;
beforeAll(async () => {
  room = await openOfficeRoom('officeAddin.ts');
});
afterAll(() => room.close());

describe.each(['1.12', '1.20'])('with ExcelApi %s', (excelApi) => {
  beforeAll(async () => {
    office = await room.open(smallLedger(), metadata(catalogue, 'en').functions, { switches: { excelApi } });
  });
  afterAll(async () => {
    await office.close();
    expect([office.elsewhere, office.complaints]).toEqual([[], []]);
  });

  type Work = 'insert' | 'remove' | 'freeze' | 'thaw' | 'repair';
  interface Ended {
    readonly gave?: unknown;
    readonly refused?: string;
    readonly detail?: string;
  }
  const run = (work: Work): Promise<Ended> =>
    office.pane.evaluate(
      ([what, given]) =>
        window.ended(() => (what === 'insert' ? window.officeAddin.insert(given) : window.officeAddin[what]())),
      [work, plan] as const,
    ) as Promise<Ended>;
  const done = async (work: Work) => expect(await run(work)).toEqual({ gave: expect.anything() });

  async function everything() {
    const { book } = office;
    await book.calculation.settled();
    return {
      sheets: book.sheets.list().map(({ id, name }) => {
        const used = book.cells.used(id, true);
        return {
          name,
          cells: used && { ...used, sheet: null, formulas: book.cells.formulas(used), values: book.cells.values(used) },
        };
      }),
      names: book.names.list(),
      tables: book.tables.list().map(({ name, range }) => ({ name, range })),
    };
  }

  /** How often work asks Excel. */
  async function requestsOf(work: Work): Promise<number> {
    const many = 1_000_000;
    await fail({ failAtAction: 0, failAfterBatches: many });
    await done(work);
    const asked = many - office.switches.failAfterBatches;
    await fail(null);
    return asked;
  }

  const fail = async (how: Partial<Switches> | null) => {
    Object.assign(office.switches, { failAtAction: null, failAfterBatches: 0, ...how });
  };

  /** Nothing of ours in the book, or all of it, live or frozen. */
  async function begin(work: Work): Promise<void> {
    await run('thaw');
    await run('remove');
    if (work !== 'insert') await done('insert');
    // Who freezes sees the answers: a formula that has not spilled yet would be frozen as one cell.
    await office.book.calculation.settled();
    if (work === 'thaw') await done('freeze');
  }

  it('knows whether one step of undo takes all of it back', async () => {
    expect(await office.pane.evaluate(() => window.officeAddin.undoesInOneStep())).toBe(excelApi === '1.20');
  });

  it('a colleague’s sheet that takes a name in the middle of an insert stays, and what the insert had added goes', async () => {
    await begin('insert');
    const before = await everything();
    const { sheets } = office.book;
    const stop = office.book.on('added', ({ sheet }) => {
      stop();
      if (sheets.list().find(({ id }) => id === sheet)?.name === plan.sheets[0]!.name) sheets.add(plan.sheets[1]!.name);
    });
    expect(await run('insert')).toMatchObject({ refused: 'name taken' });
    const names = (await everything()).sheets.map(({ name }) => name);
    expect(names).toEqual([...before.sheets.map(({ name }) => name), plan.sheets[1]!.name]);
    sheets.remove(sheets.find(plan.sheets[1]!.name)!.id);
    expect(await everything()).toEqual(before);
    await done('insert');
  });

  it.each([
    '=WEBSERVICE("http://localhost/?"&A1)',
    '=1+1',
    '=AGEING(Ledger[#All],WEBSERVICE("http://localhost/"))',
    "=AGEING(Ledger[#All],cmd|'/c calc'!A1)",
  ])('thawing enters nothing that no freeze has taken: %s', async (formula) => {
    await begin('thaw');
    const { book } = office;
    const list = area(book, "'Frozen by Coversheet'!C4");
    const place = String(book.cells.values({ ...list, column: 0, columns: 2 })[0]!.join('!'));
    book.cells.enter(list, [[`'${formula}`]]);
    const frozen = await everything();
    const end = await run('thaw');
    expect(end).toEqual({
      gave: {
        count: 1,
        left: [place.replace(/^(.*)!/, (_, sheet: string) => `${sheet.includes(' ') ? `'${sheet}'` : sheet}!`)],
      },
    });
    const after = await everything();
    expect(after.sheets[1]).toEqual(frozen.sheets[1]);
    expect(book.cells.values(list)).toEqual([[formula]]);
    book.sheets.remove(list.sheet);
  });

  it.each([
    ['insert', 'remove', 8],
    ['freeze', 'thaw', 15],
    ['thaw', 'freeze', 8],
    ['remove', 'insert', 2],
  ] as const)('%s, refused at any request, leaves everything as it was, or is done', async (work, back, atLeast) => {
    await begin(work);
    const before = await everything();
    const requests = await requestsOf(work);
    const after = await everything();
    await done(back);
    expect(await everything()).toEqual(before);
    expect(requests).toBeGreaterThanOrEqual(atLeast);
    const outcomes = { refused: 0, done: 0 };
    for (const [request, failAtAction, failCode] of faultsAmong(requests, excelApi)) {
      await fail({ failAtAction, failCode, failAfterBatches: request });
      const end = await run(work);
      await fail(null);
      const told = { work, request, failAtAction, failCode, end };
      // A sheet that is deleted cannot be brought back: what is left of a removal goes with the next one.
      if (work === 'remove' && end.refused) await done('remove');
      const wanted = end.refused && work !== 'remove' ? before : after;
      expect({ ...told, now: await everything() }).toEqual({ ...told, now: wanted });
      if (wanted === after) await done(back);
      outcomes[end.refused ? 'refused' : 'done']++;
    }
    expect(outcomes.refused).toBeGreaterThan(0);
    expect(await everything()).toEqual(before);
    await done(work);
    expect(await everything()).toEqual(after);
  });
});

/** Every request, at its first action and at its last, with the unknown code and with the others by turns; where nothing is grouped once each. */
function faultsAmong(requests: number, excelApi: string): readonly (readonly [number, number, string])[] {
  const faults = Array.from({ length: 2 * requests }, (_, index) => {
    const [request, last] = [index >> 1, index % 2];
    const code = request % 2 === last ? 'GeneralException' : codes[index % codes.length]!;
    return [request, last ? Infinity : 0, code] as const;
  });
  return excelApi === '1.20' ? faults : faults.filter(([request], index) => index % 2 !== request % 2);
}
