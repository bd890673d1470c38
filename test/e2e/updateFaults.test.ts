import { catalogue } from '../../src/functions/catalogue/catalogue';
import { metadata } from '../../src/functions/metadata';
import { blankSheet } from '../../src/taskpane/plan/look';
import type { BookPlan } from '../../src/taskpane/port/spreadsheet';
import type { Switches } from '../../src/host/bridge/switches';
import { area } from '../host/workbooks';
import { openOfficeRoom, type OfficePage, type OfficeRoom } from './officePage';
import { smallLedger } from './smallLedger';

/** Excel refuses at any request of an update, at its first action and at its last: the workbook is as it was, old names and what was typed with it, or the update is done. */
jest.setTimeout(120_000);

function plan(top: number): BookPlan {
  return {
    purpose: 'cover',
    sheets: [
      {
        ...blankSheet('Open items by age'),
        blocks: [{ at: 'A1', cells: [[{ formula: '=AGEING(Ledger[#All],AsOf)' }]] }],
      },
      {
        ...blankSheet('Summary'),
        inputs: [{ of: 'summary', at: `B${top}`, rows: ['day', 'equity'] }],
        blocks: [
          {
            at: `A${top}`,
            cells: [
              ['Day', 46203],
              ['Equity', null],
              ['Total', { formula: "=SUM('Open items by age'!G2:G3)" }],
            ],
          },
        ],
      },
    ],
    names: [{ name: 'AsOf', refersTo: `=Summary!$B$${top}` }],
    show: 'Summary',
  };
}

const [first, second] = [plan(1), plan(4)];
const names = first.sheets.map(({ name }) => name);

let room: OfficeRoom;
let office: OfficePage;
beforeAll(async () => {
  room = await openOfficeRoom('officeAddin.ts');
  office = await room.open(smallLedger(), metadata(catalogue, 'en').functions, { switches: { excelApi: '1.20' } });
});
afterAll(async () => {
  await office.close();
  expect([office.elsewhere, office.complaints]).toEqual([[], []]);
  await room.close();
});

interface Ended {
  readonly gave?: unknown;
  readonly refused?: string;
}

const insert = () =>
  office.pane.evaluate((given) => window.ended(() => window.officeAddin.insert(given)), first) as Promise<Ended>;
const remove = () => office.pane.evaluate(() => window.ended(() => window.officeAddin.remove()));
const last = () => office.pane.evaluate(() => window.officeAddin.lastInsert('cover'));
const update = () =>
  office.pane.evaluate(([given, old]) => window.ended(() => window.officeAddin.update(given, old)), [
    second,
    names,
  ] as const) as Promise<Ended>;

/** An insert on which the equity was typed. */
async function begin(): Promise<void> {
  await remove();
  expect(await insert()).toEqual({ gave: 'done' });
  const { book } = office;
  book.cells.enter(area(book, 'Summary!B2'), [[5000]]);
}

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
    remembered: await last(),
  };
}

const fail = (how: Partial<Switches> | null) =>
  void Object.assign(office.switches, { failAtAction: null, failAfterBatches: 0, ...how });

const updated = { end: 'updated', typed: 1, both: [], kept: [] };

test('refused at any request an update leaves everything as it was, or is done', async () => {
  await begin();
  const before = await everything();
  const many = 1_000_000;
  fail({ failAtAction: 0, failAfterBatches: many });
  expect(await update()).toEqual({ gave: updated });
  const requests = many - office.switches.failAfterBatches;
  fail(null);
  const after = await everything();
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(office.book.names.find('AsOf')).toMatchObject({ refersTo: '=Summary!$B$4' });
  expect(office.book.cells.values(area(office.book, 'Summary!A4:B6'))).toEqual([
    ['Day', 46203],
    ['Equity', 5000],
    ['Total', expect.any(Number)],
  ]);
  expect(requests).toBeGreaterThan(15);
  const outcomes = { refused: 0, done: 0 };
  await begin();
  for (let request = 0; request < requests; request++)
    for (const failAtAction of [0, Infinity]) {
      fail({ failAtAction, failCode: 'GeneralException', failAfterBatches: request });
      const end = await update();
      fail(null);
      const told = { request, failAtAction, end };
      const done = end.refused === undefined;
      expect({ ...told, now: await everything() }).toEqual({ ...told, now: done ? after : before });
      outcomes[done ? 'done' : 'refused']++;
      if (done) await begin();
    }
  expect(outcomes.refused).toBeGreaterThan(15);
});

test('it is stopped by the user in the middle: nothing has changed', async () => {
  await begin();
  const before = await everything();
  const end = await office.pane.evaluate(
    ([given, old]) => {
      const stop = new AbortController();
      return window.ended(() =>
        window.officeAddin.update(given, old, { signal: stop.signal, progress: () => stop.abort() }),
      );
    },
    [second, names] as const,
  );
  expect(end).toMatchObject({ refused: 'cancelled' });
  expect(await everything()).toEqual(before);
});

test('frozen formulas are a record: nothing is changed until they are thawed', async () => {
  await begin();
  await office.book.calculation.settled();
  await office.pane.evaluate(() => window.officeAddin.freeze());
  const frozen = await everything();
  expect(await update()).toEqual({ gave: { end: 'frozen' } });
  expect(await everything()).toEqual(frozen);
  await office.pane.evaluate(() => window.officeAddin.thaw());
  expect(await update()).toEqual({ gave: updated });
});

test('a name of the user’s that reads an inserted cell is named, and so is nothing that reads another sheet', async () => {
  await begin();
  const { book } = office;
  book.names.set({ name: 'Mine', refersTo: '=Summary!$B$3*2', sheet: null });
  book.names.set({ name: 'Other', refersTo: '=Ledger!$B$2*2', sheet: null });
  expect(await update()).toEqual({ gave: { end: 'read', by: ['Mine'] } });
  book.names.remove('Mine');
  book.names.remove('Other');
  expect(await update()).toEqual({ gave: updated });
});

test('what an earlier version inserted says nothing of its purpose, and is not remade', async () => {
  await remove();
  const { purpose: _, ...older } = first;
  await office.pane.evaluate((given) => window.ended(() => window.officeAddin.insert(given)), older);
  expect(await last()).toBeNull();
  expect(await update()).toEqual({ gave: { end: 'not remembered' } });
});
