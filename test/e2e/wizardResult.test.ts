import type { Frame } from 'playwright-core';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { todoWords } from '../../src/taskpane/words/todoWords';
import { yearWords } from '../../src/taskpane/words/yearWords';
import { startHarness, type Harness, type Sheet } from './harness';
import { atRest, faults, setPaneWidth } from './looks';
import { walkTo } from './walk';

/** What the result opens to about the whole book, in a real browser: the production bundle with its strict policy, a thread of its own, 320 px. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
/** Fails where a page complained: a request refused by the policy, an error in the console. */
afterAll(() => harness.close());

const parts = ['loss', 'causes', 'plans', 'worth'] as const;

describe.each([
  ['en', '/assets/sample.en.xlsx', 'light'],
  ['zh', '/assets/sample.zh-CN.xlsx', 'dark'],
] as const)('in %s', (language, workbook, theme) => {
  const words = dictionaries[language];
  const word = (name: keyof typeof yearWords) => yearWords[name][language];
  let sheet: Sheet;
  let pane: Frame;

  beforeAll(async () => {
    sheet = await harness.open({ workbook, language, theme });
    pane = await sheet.pane();
    await setPaneWidth(sheet, 320);
    await walkTo(pane, 'result', language);
    await pane.locator('summary', { hasText: word('loss') }).waitFor({ timeout: 60_000 });
  }, 180_000);

  afterAll(() => sheet.page.context().close());

  test('what to do now stands there by itself, and a press goes to the row it comes from', async () => {
    const card = pane.getByRole('region', { name: todoWords.title[language], exact: true });
    await card.getByRole('listitem').first().waitFor({ timeout: 60_000 });
    const button = card.locator('li button', { hasText: 'INV' }).first();
    const invoice = (await button.locator('span').nth(2).textContent())!;
    await button.click();
    await atRest(pane);
    const selected = await sheet.page.evaluate(() => {
      const { cells, selection } = window.coversheetHost.book;
      return cells.values(selection.area()).flat().map(String);
    });
    // One row of the ledger, that of the invoice which the line names.
    expect(selected.some((value) => /^INV/.test(value) && invoice.includes(value))).toBe(true);
    expect(await faults(pane, 'what to do now')).toEqual([]);
  }, 120_000);

  test.each(parts)(
    '“%s” opens to its numbers without a violation, and no wider than 320 px',
    async (part) => {
      await pane.locator('summary', { hasText: word(part) }).click();
      await pane.getByText(word('formula'), { exact: true }).last().waitFor({ timeout: 30_000 });
      await atRest(pane);
      expect(
        await pane.evaluate(() => document.querySelectorAll('main table, main ol, main fieldset').length),
      ).toBeGreaterThan(0);
      expect(await faults(pane, part)).toEqual([]);
      await pane.locator('summary', { hasText: word(part) }).click();
    },
    240_000,
  );

  test('the formula of the loss, typed into a cell, spills the expected loss that the pane shows', async () => {
    await pane.locator('summary', { hasText: word('loss') }).click();
    const shown = await pane
      .getByRole('row', { name: new RegExp(`^${word('expected')}`) })
      .locator('td')
      .first()
      .getAttribute('title', { timeout: 150_000 });
    const formula = await pane.locator('textarea').last().inputValue();
    const name = await sheet.page.evaluate(() => window.coversheetHost.book.sheets.add('Pasted').name);
    await sheet.enter(`${name}!A1`, [[formula]]);
    const without = (await sheet.values(`${name}!A2:B2`))[0]?.[1] ?? null;
    expect(Math.round(without as number).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB')).toBe(shown);
  }, 240_000);

  test('inserted, the whole book stands on two sheets without an error, and says the numbers of the pane', async () => {
    const shown = await pane
      .getByRole('row', { name: new RegExp(`^${word('expected')}`) })
      .locator('td')
      .first()
      .getAttribute('title');
    await pane.getByRole('button', { name: words.next, exact: true }).click();
    await pane.getByLabel(word('insert')).check();
    await pane.getByRole('button', { name: words['insert.now'], exact: true }).click();
    await pane.getByText(words['insert.done']).first().waitFor({ timeout: 120_000 });
    const [loss, parts] = [sheetWords.loss[language], sheetWords.parts[language]];
    const [page, list] = [await sheet.values(`'${loss}'!A1:AA75`), await sheet.values(`'${parts}'!A1:AF70`)];
    expect([...page, ...list].flat().filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    const expected = page.find(([label]) => label === word('expected'))![1] as number;
    expect(Math.round(expected).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB')).toBe(shown);
    expect(list.filter(([customer]) => customer).length).toBeGreaterThan(60);
  }, 240_000);
});
