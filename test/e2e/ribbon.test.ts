import type { Frame } from 'playwright-core';
import { version } from '../../package.json';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { startHarness, type Harness, type Sheet } from './harness';

/** The ribbon's buttons, pressed as Excel presses them: freeze, thaw, repair, recalculate, language. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

const CREDITRISK = '=CREDITRISK(Customers[#All],Receivables[#All],AsOf,Settings)';
const AGEING = '=AGEING(Receivables[#All],AsOf)';

const books = [
  {
    language: 'en',
    workbook: '/assets/sample.en.xlsx',
    frozen: 'Frozen by Coversheet',
    share: 'Insured percentage 90%',
    other: 'zh',
  },
  {
    language: 'zh',
    workbook: '/assets/sample.zh-CN.xlsx',
    frozen: 'Coversheet 已冻结',
    share: '赔偿比例 90%',
    other: 'en',
  },
] as const;

describe.each(books)('in $language', ({ language, workbook, frozen, share, other }) => {
  let sheet: Sheet;
  let pane: Frame;

  beforeAll(async () => {
    sheet = await harness.open({ workbook, language, looks: 'pane' });
    pane = await sheet.pane();
    await sheet.page.evaluate(() => {
      window.coversheetHost.book.sheets.add('Mine');
    });
    await sheet.enter('Mine!B2', [[CREDITRISK]]);
    await sheet.enter('Mine!L2', [[AGEING]]);
    await sheet.enter('Mine!U2', [['=ROWS(B2#)']]);
  }, 120_000);
  afterAll(() => sheet.page.context().close());

  test('freezing stamps version, day and policy, and leaves the same values', async () => {
    const before = await sheet.values('Mine!B2:U64');
    await press(sheet, 'freezeFormulas');
    // A text without a sign in it is, once written into a cell, an empty cell.
    const written = before.map((row) => row.map((cell) => (cell === '' ? null : withoutMessage(cell))));
    expect(await sheet.values('Mine!B2:U64')).toEqual(written);
    expect((await sheet.formulas('Mine!B2:U2')).flat().filter((cell) => String(cell).startsWith('='))).toEqual([]);
    const asOf = (await sheet.values('AsOf'))[0]?.[0] ?? null;
    const sentence = (await sheet.values(`'${frozen}'!A1`))[0]?.[0] ?? null;
    expect(sentence).toEqual(expect.stringContaining(version));
    expect(sentence).toEqual(expect.stringContaining(share));
    const list = await sheet.values(`'${frozen}'!A4:G6`);
    expect(list.map(([place, , formula]) => [place, formula])).toEqual([
      ['Mine', CREDITRISK],
      ['Mine', AGEING],
      ['Mine', '=ROWS(B2#)'],
    ]);
    for (const [, , , , by, day, policy] of list)
      expect([by, day, policy]).toEqual([version, asOf, expect.stringContaining(share)]);
  });

  test('thawing leaves a rectangle alone in which one cell was written over, shows it, and brings back the others', async () => {
    const kept = (await sheet.values('Mine!C5'))[0]?.[0] ?? null;
    await sheet.enter('Mine!C5', [['mine']]);
    await press(sheet, 'thawFormulas');
    expect(await sheet.formulas('Mine!L2')).toEqual([[AGEING]]);
    expect(await sheet.formulas('Mine!U2')).toEqual([['=ROWS(B2#)']]);
    expect(await sheet.values('Mine!C5')).toEqual([['mine']]);
    expect(String((await sheet.formulas('Mine!B2'))[0]![0]).startsWith('=')).toBe(false);
    expect(await selected(sheet)).toBe('Mine!B2:I62');
    expect((await sheet.values(`'${frozen}'!A4:C6`)).map(([, cells]) => cells)).toEqual(['B2:I62', null, null]);
    await sheet.enter('Mine!C5', [[kept!]]);
    await press(sheet, 'thawFormulas');
    expect(await sheet.formulas('Mine!B2')).toEqual([[CREDITRISK]]);
    expect(await sheet.values('Mine!U2')).toEqual([[61]]);
    expect(await sheetNames(sheet)).not.toContain(frozen);
  });

  test('a formula typed over a frozen value is not replaced by thawing', async () => {
    await press(sheet, 'freezeFormulas');
    const kept = (await sheet.values('Mine!M4'))[0]?.[0] ?? null;
    await sheet.enter('Mine!M4', [[`=0+${String(kept)}`]]);
    await press(sheet, 'thawFormulas');
    expect(await sheet.formulas('Mine!M4')).toEqual([[`=0+${String(kept)}`]]);
    expect(await sheet.formulas('Mine!B2')).toEqual([[CREDITRISK]]);
    await sheet.enter('Mine!M4', [[kept!]]);
    await press(sheet, 'thawFormulas');
    expect(await sheet.formulas('Mine!L2')).toEqual([[AGEING]]);
  });

  test('repairing types a formula again that shows #NAME?, and nothing else', async () => {
    await sheet.enter('Mine!B70', [['=_xldudf_AGEING(Receivables[#All],AsOf)']]);
    await sheet.enter('Mine!B69', [['=NOSUCHFUNCTION(1)']]);
    expect(await sheet.values('Mine!B69:B70')).toEqual([[{ error: '#NAME?' }], [{ error: '#NAME?' }]]);
    await press(sheet, 'repairFormulas');
    expect(await sheet.formulas('Mine!B69:B70')).toEqual([['=NOSUCHFUNCTION(1)'], [AGEING]]);
    expect(await sheet.spill('Mine!B70')).toEqual(await sheet.spill('Mine!L2'));
    await sheet.enter('Mine!B69:B70', [[null], [null]]);
  });

  test('recalculating asks every function again and gives the same values', async () => {
    const before = await sheet.values('Mine!B2:U64');
    await press(sheet, 'recalculate');
    expect(await sheet.values('Mine!B2:U64')).toEqual(before);
  });

  test('the language button turns the pane to the other language, also after a language was chosen in the pane', async () => {
    await pane.getByRole('combobox', { name: dictionaries[language].language, exact: true }).selectOption(other);
    await heading(pane, dictionaries[other]['data.title']);
    await press(sheet, 'switchLanguage');
    await heading(pane, dictionaries[language]['data.title']);
    await press(sheet, 'switchLanguage');
    await heading(pane, dictionaries[other]['data.title']);
    await press(sheet, 'switchLanguage');
    await heading(pane, dictionaries[language]['data.title']);
  });
});

describe.each(['en', 'zh'] as const)('an empty workbook in %s', (language) => {
  test('takes the sample from the pane, cell for cell as the sample workbook has it', async () => {
    const words = dictionaries[language];
    const sheet = await harness.open({ language });
    const pane = await sheet.pane();
    await pane.getByRole('button', { name: words['data.sample'], exact: true }).click();
    await pane.getByText(words['data.nothing'], { exact: true }).waitFor({ state: 'detached', timeout: 60_000 });
    const file = await harness.open({
      workbook: language === 'zh' ? '/assets/sample.zh-CN.xlsx' : '/assets/sample.en.xlsx',
      language,
    });
    const [customers, receivables] = (await sheetNames(file)).slice(1, 3);
    for (const place of [`'${customers}'!A1:J61`, `'${receivables}'!A1:J1501`]) {
      expect(await sheet.values(place)).toEqual((await file.values(place)).map((row) => row.map(withoutMessage)));
    }
    expect(
      await sheet.page.evaluate(() => window.coversheetHost.book.tables.list().map(({ name, range }) => [name, range])),
    ).toEqual([
      ['Customers', 'A1:J61'],
      ['Receivables', 'A1:J1501'],
    ]);
    await sheet.page.context().close();
    await file.page.context().close();
  });
});

async function press({ page, settled }: Sheet, action: string): Promise<void> {
  await settled();
  await page.evaluate((id) => window.coversheetHost.press(id), action);
  await settled();
}

function sheetNames({ page }: Sheet): Promise<string[]> {
  return page.evaluate(() => window.coversheetHost.book.sheets.list().map(({ name }) => name));
}

function selected({ page }: Sheet): Promise<string> {
  return page.evaluate(() => {
    const { selection, sheets } = window.coversheetHost.book;
    const { sheet, row, column, rows, columns } = selection.area();
    const letter = (index: number) => String.fromCharCode(65 + index);
    return `${sheets.find(sheet)!.name}!${letter(column)}${row + 1}:${letter(column + columns - 1)}${row + rows}`;
  });
}

function heading(pane: Frame, title: string): Promise<void> {
  return pane.getByRole('heading', { name: title, exact: true }).waitFor({ timeout: 15_000 });
}

/** A frozen error keeps its kind, not its sentence: Excel has no place for one in a constant. */
function withoutMessage<Cell>(cell: Cell): Cell {
  return typeof cell === 'object' && cell !== null && 'error' in cell ? ({ error: cell.error } as Cell) : cell;
}
