import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Frame, Page } from 'playwright-core';
import { columnLetters } from '../../src/host/grid/address';
import type { FunctionMetadata } from '../../src/host/grid/customFunctions';
import { wordsOf } from '../../src/host/page/words';
import { apart, dailyFormulas } from '../bench/cases/dailyUse';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { startHarness, type Harness, type Sheet } from './harness';

/** The page of the small Excel under the hands of a person: files, typing, undo, protection, faults, language and look. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

const words = wordsOf('en');
const cellAt = { x: 300, y: 300 };

/** Clicks into the grid and tells which cell that was: `D9`. */
async function click({ page }: Sheet, at = cellAt): Promise<string> {
  // A page that has just opened draws its grid before it takes a click; none of the places that are clicked is A1.
  const area = () => page.evaluate(() => window.coversheetHost.book.selection.area());
  for (let tries = 0; tries < 50; tries++) {
    await page.mouse.click(at.x, at.y);
    const { row, column } = await area();
    if (row + column > 0) break;
    await page.waitForTimeout(100);
  }
  const { row, column } = await area();
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

async function type(sheet: Sheet, text: string): Promise<void> {
  const { row } = await sheet.page.evaluate(() => window.coversheetHost.book.selection.area());
  await sheet.page.keyboard.type(text);
  await sheet.page.keyboard.press('Enter');
  // The cell below is selected once the editor has given the keyboard back to the grid.
  await sheet.page.waitForFunction((below) => {
    const { selection } = window.coversheetHost.book;
    return !selection.editing && selection.area().row === below;
  }, row + 1);
  await sheet.settled();
}

const value = async (sheet: Sheet, cell: string) => (await sheet.values(cell))[0]![0];
/** A key or a button takes effect a moment later. */
async function becomes(sheet: Sheet, cell: string, wanted: unknown): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    if ((await value(sheet, cell)) === wanted) return true;
    await sheet.page.waitForTimeout(100);
  }
  return false;
}

const notice = (page: Page) => page.locator('#notice');

describe('A new workbook', () => {
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await harness.open({ language: 'en' });
    await sheet.pane();
  }, 120_000);

  test('takes what is typed; Ctrl+Z and the button in the toolbar take it back', async () => {
    const cell = await click(sheet);
    await type(sheet, '12.5');
    expect(await value(sheet, cell)).toBe(12.5);
    await click(sheet);
    await sheet.page.keyboard.press('Control+z');
    expect(await becomes(sheet, cell, null)).toBe(true);
    await click(sheet);
    await type(sheet, 'Ghent');
    expect(await value(sheet, cell)).toBe('Ghent');
    await sheet.page.locator('[data-u-command="univer.command.undo"]').first().click();
    expect(await becomes(sheet, cell, null)).toBe(true);
  });

  test('understands tables and names typed in another letter case', async () => {
    await sheet.enter('A1:B3', [
      ['Town', 'Amount'],
      ['Ghent', 3],
      ['Bruges', 4],
    ]);
    await sheet.page.evaluate(() => {
      const { book, area } = window.coversheetHost;
      book.tables.add(area('A1:B3'), { name: 'Sales' });
      book.names.set({ name: 'Markup', refersTo: '=10', sheet: null });
    });
    const cell = await click(sheet);
    await type(sheet, '=SUM(sales[amount])*markup');
    expect(await value(sheet, cell)).toBe(70);
    expect(await sheet.formulas(cell)).toEqual([['=SUM(Sales[Amount])*Markup']]);
  });

  test('ends a formula with Enter although functions are offered, and takes the one offered with Tab', async () => {
    await sheet.page.evaluate(() => {
      window.coversheetHost.book.names.set({ name: 'Ma', refersTo: '=10', sheet: null });
    });
    const cell = await click(sheet, { x: 300, y: 360 });
    await sheet.page.keyboard.type('=3*ma');
    await sheet.page.getByText('MATCH', { exact: true }).first().waitFor();
    await type(sheet, '');
    expect(await value(sheet, cell)).toBe(30);
    await click(sheet, { x: 300, y: 360 });
    await sheet.page.keyboard.type('=SUMPROD');
    await sheet.page.getByText('SUMPRODUCT', { exact: true }).first().waitFor();
    // A finger rests on the key for a moment; the library writes the name some milliseconds after it went down.
    await sheet.page.keyboard.press('Tab', { delay: 100 });
    await sheet.page.keyboard.type('{2,3},{4,5})');
    await type(sheet, '');
    expect(await value(sheet, cell)).toBe(23);
  });

  test('with a protected sheet says so when somebody types, and leaves the cell as it is', async () => {
    await chooseForTesters(sheet.page, 'faults', 'protect');
    const cell = await click(sheet, { x: 300, y: 420 });
    await sheet.page.keyboard.type('x');
    await notice(sheet.page).getByText(words.protectedCell).waitFor();
    await notice(sheet.page).getByRole('button', { name: words.ok }).click();
    await sheet.page.keyboard.press('Escape');
    expect(await value(sheet, cell)).toBeNull();
    await click(sheet);
    await sheet.page.keyboard.press('Delete');
    await notice(sheet.page).getByRole('button', { name: words.ok }).click();
    expect(await value(sheet, await click(sheet))).toBe(70);
    await chooseForTesters(sheet.page, 'faults', 'none');
    await click(sheet, { x: 300, y: 420 });
    await type(sheet, '8');
    expect(await value(sheet, cell)).toBe(8);
  });

  test('throws the faults of its menu at the add-in, and none when they are off again', async () => {
    const pane = await sheet.pane();
    expect(await codeOfWrite(pane, 'one')).toBeNull();
    await chooseForTesters(sheet.page, 'faults', 'editing');
    expect(await codeOfWrite(pane, 'one')).toBe('InvalidOperationInCellEditMode');
    await chooseForTesters(sheet.page, 'faults', 'payload');
    expect(await codeOfWrite(pane, 'x'.repeat(80_000))).toBe('RequestPayloadSizeLimitExceeded');
    await chooseForTesters(sheet.page, 'faults', 'protect');
    expect(await codeOfWrite(pane, 'one')).toBe('AccessDenied');
    await chooseForTesters(sheet.page, 'faults', 'none');
    expect(await codeOfWrite(pane, 'two')).toBeNull();
    expect(await value(sheet, 'Z50')).toBe('two');
  });

  test('moves its conditional formats with the rows inserted above them', async () => {
    const moved = await sheet.page.evaluate(async () => {
      const { book } = window.coversheetHost;
      const id = book.sheets.active;
      book.conditionalFormats.add(id, {
        kind: 'cellValue',
        range: 'B2:B5',
        operator: 'greaterThan',
        formula1: '5',
        style: { bold: true },
      });
      book.sheets.insertRows(id, 0, 2);
      await book.calculation.settled();
      const after = book.conditionalFormats.list(id);
      book.history.undo();
      return [after, book.conditionalFormats.list(id)].map(([format]) => format);
    });
    expect(moved).toMatchObject([{ range: 'B4:B7' }, { range: 'B2:B5' }]);
  });

  test('shows in its tabs which sheet a program has activated', async () => {
    const active = sheet.page.locator('[data-u-comp=slide-tab-item][aria-selected=true]');
    await sheet.page.evaluate(() => {
      const { sheets } = window.coversheetHost.book;
      sheets.activate(sheets.add('Coverage').id);
    });
    await active.getByText('Coverage').waitFor();
    await sheet.page.evaluate(() => {
      const { sheets } = window.coversheetHost.book;
      sheets.activate(sheets.list()[0]!.id);
    });
    await active.getByText('Sheet1').waitFor();
  });

  test('tells the sentence of an error when the pointer is over its cell, and when it is selected', async () => {
    const cell = await click(sheet, { x: 420, y: 520 });
    await sheet.enter(cell, [['=AGEING("nothing",1)']]);
    const sentence = await sheet.message(cell);
    expect(sentence).toBeTruthy();
    const box = sheet.page.locator('#sentence');
    await box.getByText(sentence!).waitFor();
    await click(sheet, { x: 200, y: 620 });
    await box.waitFor({ state: 'hidden' });
    await sheet.page.mouse.move(421, 521);
    await sheet.page.mouse.move(423, 519);
    await box.getByText(sentence!).waitFor();
  });
});

describe('The page that npm start opens', () => {
  test.each([
    ['en-US', wordsOf('en'), 'sample.en.xlsx'],
    ['zh-CN', wordsOf('zh'), 'sample.zh-CN.xlsx'],
  ] as const)('has the sample of the browser’s language (%s) and the pane', async (locale, said, sample) => {
    const context = await harness.browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${harness.address}/host/`);
    await page.waitForFunction(() => 'coversheetHost' in window);
    await page.evaluate(() => window.coversheetHost.opened);
    expect(await page.locator('#bar .title').textContent()).toBe(sample);
    await page.getByRole('button', { name: said.open }).waitFor();
    expect(await page.evaluate(() => window.coversheetHost.book.sheets.list().length)).toBe(5);
    await (await paneOf(page)).getByRole('heading', { level: 2 }).waitFor({ timeout: 60_000 });
    await context.close();
  });
});

describe('Language and look', () => {
  test('change while the workbook stays as it is, in the sheet and in the pane', async () => {
    const context = await harness.browser.newContext({
      locale: 'en-US',
      colorScheme: null,
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${harness.address}/host/?workbook=new&language=en&theme=dark`);
    await page.waitForFunction(() => 'coversheetHost' in window);
    await page.evaluate(async () => {
      await window.coversheetHost.opened;
      window.coversheetHost.book.cells.enter(window.coversheetHost.area('A1'), [['kept']]);
    });
    const paneIs = async (theme: 'dark' | 'light') =>
      (await paneOf(page)).waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme);
    await paneIs('dark');
    await page.selectOption('#bar-theme', 'light');
    await paneIs('light');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    // The bar's switches hold for the pane as well, which shows none of its own.
    expect(await (await paneOf(page)).getByRole('combobox', { name: dictionaries.en.theme }).count()).toBe(0);
    await page.selectOption('#bar-language', 'zh');
    await page.getByRole('button', { name: wordsOf('zh').open }).waitFor();
    await (await paneOf(page)).getByRole('button', { name: '下一步' }).waitFor({ timeout: 60_000 });
    expect(
      await page.evaluate(() => window.coversheetHost.book.cells.values(window.coversheetHost.area('A1'))),
    ).toEqual([['kept']]);
    expect(new URL(page.url()).searchParams.get('theme')).toBe('light');
    await context.close();
  });
});

describe('The help for a function that is being typed', () => {
  const helpIn = (name: string) =>
    (
      JSON.parse(readFileSync(path.join(__dirname, '../../dist', name), 'utf8')) as {
        readonly functions: readonly FunctionMetadata[];
      }
    ).functions.find(({ id }) => id === 'AGEING')!;

  test('speaks the language of the page, also after a change of language', async () => {
    const sheet = await harness.open({ language: 'zh' });
    await sheet.pane();
    for (const [language, { description, parameters }] of [
      ['zh', helpIn('functions.zh-CN.json')],
      ['en', helpIn('functions.json')],
    ] as const) {
      if (language === 'en') {
        const described = sheet.page.waitForResponse(
          (response) => response.frame() === sheet.page.mainFrame() && response.url().endsWith('/functions.json'),
        );
        await sheet.page.selectOption('#bar-language', 'en');
        await (await described).finished();
        await (await sheet.pane()).getByRole('button', { name: dictionaries.en.startAgain }).waitFor();
      }
      await click(sheet);
      await sheet.page.keyboard.type('=AGEI');
      await sheet.page.getByText(description).first().waitFor();
      await sheet.page.keyboard.type('NG(');
      await sheet.page.getByText(parameters[0]!.description).first().waitFor();
      await sheet.page.getByText('AGEING(Receivables[#All],AsOf,').first().waitFor();
      await sheet.page.keyboard.press('Escape');
      await sheet.page.keyboard.press('Escape');
      await sheet.page.waitForFunction(() => !window.coversheetHost.book.selection.editing);
    }
    await sheet.page.context().close();
  });
});

describe('A file', () => {
  const file = withComments();
  let sheet: Sheet;
  beforeAll(async () => {
    sheet = await harness.open({ language: 'en' });
    await sheet.pane();
  }, 120_000);

  test('is opened through the file chooser, and its name stands in the bar', async () => {
    await choose(sheet, 'book.xlsx', file);
    expect(await sheet.page.locator('#bar .title').textContent()).toBe('book.xlsx');
    expect((await sheet.values('Customers!A1:A3')).flat()).toEqual(['Customer', '00101', '00108']);
  });

  test('that would lose something by saving is not saved before that was named', async () => {
    await sheet.page.locator('#bar-save').click();
    await notice(sheet.page).getByText('printer settings').waitFor();
    await notice(sheet.page).getByText('comments and notes').waitFor();
    await notice(sheet.page).getByRole('button', { name: words.cancel }).click();
    await notice(sheet.page).waitFor({ state: 'detached' });
    await sheet.enter('Customers!B2', [['Ambervale']]);
    await sheet.page.locator('#bar-save').click();
    const [download] = await Promise.all([
      sheet.page.waitForEvent('download'),
      notice(sheet.page).getByRole('button', { name: words.saveAnyway }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('book.xlsx');
    await choose(sheet, 'again.xlsx', readFileSync(await download.path()));
    expect(await value(sheet, 'Customers!B2')).toBe('Ambervale');
  });

  test('that is none is refused with a sentence, and the open workbook stays', async () => {
    await choose(sheet, 'broken.xlsx', Buffer.from('nothing of the kind'), false);
    await notice(sheet.page).getByText(words.failed.trim()).waitFor();
    await notice(sheet.page).getByRole('button', { name: words.ok }).click();
    expect(await value(sheet, 'Customers!B2')).toBe('Ambervale');
  });

  test('gives the same answers with blank cells as 0 and as nothing', async () => {
    await sheet.page.evaluate(() => {
      window.coversheetHost.book.sheets.add('Daily');
    });
    await sheet.pane();
    for (const [index, formula] of dailyFormulas.entries())
      await sheet.enter(`Daily!${columnLetters(index * apart)}1`, [[formula]]);
    const asNothing = await sheet.values('Daily!A1:BH61');
    expect(asNothing.flat().filter((cell) => typeof cell === 'number').length).toBeGreaterThan(1000);
    await chooseForTesters(sheet.page, 'blanks', 'zero');
    expect(await sheet.values('Daily!A1:BH61')).toEqual(asNothing);
    await chooseForTesters(sheet.page, 'blanks', 'nothing');
    await sheet.settled();
  });

  test('with six spilling formulas is fresh after an edited invoice, and as before when it is edited back', async () => {
    const before = await sheet.values('Daily!A1:BH61');
    const amount = (await sheet.values('Receivables!C2'))[0]?.[0] ?? null;
    await sheet.enter('Receivables!C2', [[Number(amount) + 250_000]]);
    expect(await sheet.values('Daily!A1:BH61')).not.toEqual(before);
    await sheet.enter('Receivables!C2', [[amount]]);
    expect(await sheet.values('Daily!A1:BH61')).toEqual(before);
  });
});

/** What a write into Z50 ends with, as the add-in sees it. */
function codeOfWrite(pane: Frame, text: string): Promise<string | null> {
  return pane.evaluate(
    (given) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('Z50').values = [[given]];
        await context.sync();
      }).then(
        () => null,
        (thrown: { code: string }) => thrown.code,
      ),
    text,
  );
}

async function paneOf(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((each) => each.url().includes('/taskpane.html'));
    if (frame && (await frame.evaluate(() => document.readyState).catch(() => '')) === 'complete') return frame;
    await page.waitForTimeout(100);
  }
}

/** The sample with a comment on a customer, as Excel stores one, and a printer: what our files do not carry. */
function withComments(): Buffer {
  const parts = unzipSync(readFileSync(path.join(__dirname, '../../assets/sample.en.xlsx')));
  const edited = (name: string, edit: (xml: string) => string) => ({ [name]: strToU8(edit(strFromU8(parts[name]!))) });
  const comments =
    '<?xml version="1.0"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Ann</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Call first.</t></text></comment></commentList></comments>';
  return Buffer.from(
    zipSync({
      ...parts,
      ...edited('[Content_Types].xml', (xml) =>
        xml.replace(
          '</Types>',
          '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
        ),
      ),
      ...edited('xl/worksheets/_rels/sheet2.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rIdComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
        ),
      ),
      'xl/comments1.xml': strToU8(comments),
      'xl/printerSettings/printerSettings1.bin': strToU8('A4'),
    }),
  );
}

/** The switches for testers stand in a menu of their own. */
async function chooseForTesters(page: Page, what: 'faults' | 'blanks', value: string): Promise<void> {
  await page.locator('#bar-testing').click();
  await page.selectOption(`#bar-${what}`, value);
  await page.keyboard.press('Escape');
  await page.locator('#bar-testing-menu').waitFor({ state: 'hidden' });
}

async function choose(sheet: Sheet, name: string, buffer: Buffer, waits = true): Promise<void> {
  const [chooser] = await Promise.all([
    sheet.page.waitForEvent('filechooser'),
    sheet.page.locator('#bar-open').click(),
  ]);
  await chooser.setFiles({
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  });
  if (waits)
    await sheet.page.waitForFunction((title) => document.querySelector('#bar .title')?.textContent === title, name);
  await sheet.settled();
}
