import { openBridge, type Bridge } from '../../src/host/bridge/bridge';
import { addinFunctions } from '../../src/host/bridge/functions';
import { EXECUTE, METHOD, REFUSED } from '../../src/host/bridge/messages';
import { defaultSwitches, type Switches } from '../../src/host/bridge/switches';
import type { Book } from '../../src/host/grid/book';
import { openBook } from '../../src/host/grid/openBook';
import { area, workbook } from './workbooks';

jest.setTimeout(60_000);

let book: Book;
let bridge: Bridge;
let switches: Switches;
beforeEach(() => {
  switches = defaultSwitches();
  const functions = addinFunctions([], switches);
  book = openBook(workbook({ Sheet1: [[1, 2, 3]] }), { functions });
  bridge = openBridge({ book, functions, switches, locale: 'en-US', documentUrl: 'Workbook.xlsx' });
});
afterEach(() => {
  bridge.dispose();
  book.dispose();
});

/** Writes into cells of the first sheet, one action a cell, as Office.js sends it. */
function batchThat(writes: Readonly<Record<string, unknown>>): unknown {
  const places = Object.entries(writes).map(([address, value], index) => ({ id: 10 + index, address, value }));
  return {
    Actions: places.map(({ id, value }) => ({
      Id: id,
      ActionType: 4,
      Name: 'Values',
      ObjectPathId: id,
      ArgumentInfo: { Arguments: [[[value]]] },
    })),
    ObjectPaths: Object.fromEntries([
      [1, { Id: 1, ObjectPathType: 1, Name: '' }],
      [2, { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 }],
      [3, { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Sheet1'] } }],
      ...places.map(({ id, address }) => [
        id,
        { Id: id, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: [address] } },
      ]),
    ]),
  };
}

/** What the wire gives back; `waits` says that the request may wait for the user. */
async function sent(writes: Readonly<Record<string, unknown>>, waits = false): Promise<unknown> {
  const body = JSON.stringify(batchThat(writes));
  const apiArgs = [['', 'POST', '', [], body, 0, waits ? 64 : 0]];
  return bridge.answer({ id: 1, methodId: METHOD.execute, params: { id: EXECUTE.batch, apiArgs } });
}

const answerIn = (answer: unknown) =>
  JSON.parse((answer as [number, [number, number, unknown[], string]])[1][3]) as { Error: { Code: string } | null };
const cells = () => book.cells.values(area(book, 'Sheet1!A1:C1'))[0];

test('a batch writes; while a cell is edited it is refused as a whole, or waits where it says that it can', async () => {
  expect(answerIn(await sent({ A1: 10 })).Error).toBeNull();
  switches.editing = true;
  expect(await sent({ A1: 20 })).toEqual([REFUSED.cellEditMode]);
  expect(cells()).toEqual([10, 2, 3]);
  const later = sent({ A1: 30 }, true);
  await new Promise((resume) => setTimeout(resume, 150));
  expect(cells()).toEqual([10, 2, 3]);
  switches.editing = false;
  expect(answerIn(await later).Error).toBeNull();
  expect(cells()).toEqual([30, 2, 3]);
});

test('a batch that fails at its second action has done its first, says with which code, and is one step back', async () => {
  Object.assign(switches, { failAtAction: 1, failCode: 'GeneralException' });
  expect(answerIn(await sent({ A1: 10, B1: 20 })).Error).toMatchObject({ Code: 'GeneralException', ActionIndex: 1 });
  expect(cells()).toEqual([10, 2, 3]);
  // What comes afterwards is a step of its own: the failed one is over.
  book.act('addin', () => book.cells.enter(area(book, 'Sheet1!C1'), [[30]]));
  book.history.undo();
  expect(cells()).toEqual([10, 2, 3]);
  book.history.undo();
  expect(cells()).toEqual([1, 2, 3]);
});
