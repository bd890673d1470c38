import type { Workbook } from '../../src/host/grid/document';
import { openOfficeRoom, type OfficePage, type OfficeRoom } from './officePage';

const empty: Workbook = {
  sheets: [{ name: 'Sheet1', cells: [], columnWidths: {}, frozenRows: 0, frozenColumns: 0, visible: true, protected: false, tables: [], conditionalFormats: [], charts: [] }],
  names: [], date1904: false, settings: {},
};

let room: OfficeRoom;
beforeAll(async () => { room = await openOfficeRoom(); });
afterAll(async () => { await room.close(); });

describe('the real Office.js in its frame', () => {
  let office: OfficePage;
  beforeAll(async () => { office = await room.open(empty); });
  afterAll(async () => { await office.close(); });

  it('takes the page for Excel', async () => {
    expect(await office.pane.evaluate(() => window.officeIsReady)).toMatchObject({ host: 'Excel', platform: 'Mac' });
  });

  it('writes and reads a range', async () => {
    const read = await office.pane.evaluate(() => Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [[1, 'two'], [true, '=A1*2']];
      await context.sync();
      range.load('values, formulas, address, valueTypes');
      await context.sync();
      return { values: range.values as unknown[][], formulas: range.formulas as unknown[][], address: range.address, valueTypes: range.valueTypes };
    }));
    expect(read).toEqual({
      address: 'Sheet1!A1:B2', values: [[1, 'two'], [true, 2]], formulas: [[1, 'two'], [true, '=A1*2']],
      valueTypes: [['Double', 'String'], ['Boolean', 'Double']],
    });
  });

  it('asks nothing of any other host and breaks no rule of the strict policy', () => {
    expect(office.elsewhere).toEqual([]);
    expect(office.complaints).toEqual([]);
  });
});
