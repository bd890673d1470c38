import { wordsOf } from '../../src/host/page/words';
import { startHarness, type Harness, type Sheet } from './harness';

/** The grid under the hands of a person: sorting a table, going to a cell, leaving the grid by the keyboard. */
let harness: Harness;
let sheet: Sheet;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
beforeEach(async () => {
  sheet = await harness.open({ language: 'en' });
  await sheet.pane();
}, 120_000);
afterEach(() => sheet.page.context().close());
afterAll(() => harness.close());

/** Upper left corner of the drawn cells, below the letters and right of the numbers. */
const origin = async () => {
  const box = (await sheet.page.locator('#sheet canvas').last().boundingBox())!;
  return { x: box.x + 46, y: box.y + 20 };
};

test('A table sorts by the menu of its heading, with its formulas, in both directions; its totals stay where they are', async () => {
  await sheet.enter('A1:C5', [
    ['Town', 'Amount', 'Double'],
    ['Ghent', 30, '=B2*2'],
    ['Bruges', 10, '=B3*2'],
    ['Ostend', 20, '=B4*2'],
    ['Total', '=SUM(B2:B4)', null],
  ]);
  await sheet.page.evaluate(() => {
    const { book, area } = window.coversheetHost;
    book.tables.add(area('A1:C4'), { name: 'Sales' });
  });
  await sheet.settled();
  const sort = async (command: string) => {
    const { x, y } = await origin();
    await sheet.page.mouse.click(x + 73 * 2 - 10, y + 10);
    await sheet.page.getByText(command, { exact: true }).click();
  };
  await sort('Ascending');
  await sheet.page.waitForFunction(
    () => window.coversheetHost.book.cells.values(window.coversheetHost.area('B2'))[0]![0] === 10,
  );
  expect(await sheet.values('A1:C5')).toEqual([
    ['Town', 'Amount', 'Double'],
    ['Bruges', 10, 20],
    ['Ostend', 20, 40],
    ['Ghent', 30, 60],
    ['Total', 60, null],
  ]);
  await sort('Descending');
  await sheet.page.waitForFunction(
    () => window.coversheetHost.book.cells.values(window.coversheetHost.area('B2'))[0]![0] === 30,
  );
  expect(await sheet.values('A2:C4')).toEqual([
    ['Ghent', 30, 60],
    ['Ostend', 20, 40],
    ['Bruges', 10, 20],
  ]);
});

test('A cell that the pane goes to comes into sight, on this sheet and on another one', async () => {
  const pane = await sheet.pane();
  await sheet.page.evaluate(() => {
    window.coversheetHost.book.sheets.add('Far');
    window.coversheetHost.book.sheets.activate(window.coversheetHost.book.sheets.list()[0]!.id);
  });
  const cell = await sheet.page.evaluate(() => window.coversheetHost.book.sheets.list()[0]!.name);
  for (const [name, address, mark] of [
    [cell, 'C400', 'near'],
    ['Far', 'BB700', 'far'],
  ] as const) {
    await pane.evaluate(
      ([on, at]) =>
        Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(on);
          worksheet.activate();
          worksheet.getRange(at).select();
          await context.sync();
        }),
      [name, address] as const,
    );
    const { x, y } = await origin();
    // Somewhere in the middle of what is drawn there has to be a cell near the one gone to.
    await sheet.page.waitForTimeout(500);
    await sheet.page.mouse.click(x + 150, y + 150);
    const seen = await sheet.page.evaluate(() => window.coversheetHost.book.selection.area());
    expect([mark, seen.row > 300]).toEqual([mark, true]);
  }
});

test('A workbook is open once it is drawn: a cell gone to then comes into sight, and one that gives way to another at once is no failure', async () => {
  const fresh = await harness.open({ language: 'en' });
  await fresh.page.evaluate(() => window.coversheetHost.book.selection.select(window.coversheetHost.area('C400')));
  await fresh.page.waitForTimeout(1000);
  const box = (await fresh.page.locator('#sheet canvas').last().boundingBox())!;
  await fresh.page.mouse.click(box.x + 200, box.y + 170);
  const seen = await fresh.page.evaluate(async () => {
    const { row } = window.coversheetHost.book.selection.area();
    const open = (name: string) => window.coversheetHost.open(new File(['Town;Amount'], name));
    await Promise.all([open('first.csv'), open('second.csv')]);
    return { row, sheet: window.coversheetHost.book.sheets.list()[0]!.name };
  });
  expect(seen.row).toBeGreaterThan(300);
  expect(seen.sheet).toBe('second');
  await fresh.page.context().close();
});

test('F6 leads from the grid to the pane, the toolbar and back, with Shift the other way; the page says so', async () => {
  const { page } = sheet;
  const pane = await sheet.pane();
  await page.getByText(wordsOf('en').keys).waitFor();
  const { x, y } = await origin();
  const press = async (keys: string, then: string) => {
    await page.keyboard.press(keys);
    await page.waitForFunction((wanted) => {
      const focused = document.activeElement;
      const inBar = document.querySelector('#bar')!.contains(focused);
      return (inBar ? 'bar' : focused?.tagName === 'IFRAME' ? 'pane' : 'sheet') === wanted;
    }, then);
  };
  await page.mouse.click(x + 30, y + 30);
  await press('F6', 'pane');
  expect(await pane.evaluate(() => document.hasFocus())).toBe(true);
  await press('F6', 'bar');
  await press('F6', 'sheet');
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => window.coversheetHost.book.cells.values(window.coversheetHost.area('A2'))[0]![0] === 7,
  );
  await press('Shift+F6', 'bar');
  await press('Shift+F6', 'pane');
  await press('Shift+F6', 'sheet');
  await page.locator('#bar-pane').click();
  await page.mouse.click(x + 30, y + 30);
  await press('F6', 'bar');
  await press('F6', 'sheet');
});
