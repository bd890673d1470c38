import type { Frame } from 'playwright-core';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { policyTerms } from '../../src/engine/cover';
import { costWords } from '../../src/taskpane/policy/costWords';
import { quoteLines } from '../../src/functions/layouts/compareQuotes';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { quotesWords } from '../../src/taskpane/words/quotesWords';
import { startHarness, type Harness, type Sheet } from './harness';
import { atRest, faults, setPaneWidth } from './looks';
import { walkTo } from './walk';

/** Quotes in the step Policy, in a real browser: typed by the keyboard beside the policy at hand, compared, taken over, inserted; 350 px. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

describe.each([
  ['en', '/assets/sample.en.xlsx', 'light'],
  ['zh', '/assets/sample.zh-CN.xlsx', 'dark'],
] as const)('in %s', (language, workbook, theme) => {
  const words = dictionaries[language];
  const word = (name: keyof typeof quotesWords) => quotesWords[name][language];
  let sheet: Sheet;
  let pane: Frame;
  const look = async (name: string) => {
    const folder = process.env['LOOK_INTO'];
    if (folder) await sheet.page.screenshot({ path: `${folder}/${language}-${name}.png` });
  };

  beforeAll(async () => {
    sheet = await harness.open({ workbook, language, theme });
    await sheet.page.setViewportSize({ width: 900, height: 1500 });
    pane = await sheet.pane();
    await setPaneWidth(sheet, 350);
    await walkTo(pane, 'policy', language);
  }, 180_000);

  afterAll(() => sheet.page.context().close());

  test('the policy at hand and three typed quotes stand side by side without a violation, and no wider than 350 px', async () => {
    await pane.getByLabel(costWords.premium[language]).fill('80000');
    await pane.locator('summary', { hasText: word('title') }).click();
    await pane.getByRole('button', { name: word('addPolicy') }).click();
    await pane.getByRole('button', { name: word('add'), exact: true }).click();
    const form = pane.getByRole('group', { name: `${{ en: 'Quote ', zh: '报价' }[language]}2` });
    await form.getByLabel(word('name'), { exact: true }).focus();
    await sheet.page.keyboard.type(language === 'zh' ? '甲公司' : 'Harbour Re');
    const named = pane.getByRole('group', { name: language === 'zh' ? '甲公司' : 'Harbour Re' });
    await named.getByLabel(policyTerms.insuredPercentage[language], { exact: true }).fill('80%');
    await named.getByLabel(policyTerms.fixedPremium[language], { exact: true }).fill('60000');
    expect(await faults(pane, 'form')).toEqual([]);
    await look('form');
    for (const _ of [1, 2]) await pane.getByRole('button', { name: new RegExp(`^${word('copy')}(: |：)`) }).click();
    await pane.getByRole('table', { name: word('title') }).waitFor({ timeout: 120_000 });
    await pane.waitForFunction(() => document.querySelectorAll('main thead th').length === 4, undefined, {
      timeout: 120_000,
    });
    for (const title of await pane.locator('details[open] details[open] > summary').all()) await title.click();
    expect(await faults(pane, 'compared')).toEqual([]);
    await pane.getByRole('table', { name: word('title') }).scrollIntoViewIfNeeded();
    await look('compared');
    await sheet.page.emulateMedia({ forcedColors: 'active' });
    expect(await faults(pane, 'compared, forced colours')).toEqual([]);
    await sheet.page.emulateMedia({ forcedColors: 'none' });
  }, 300_000);

  test('a quote is taken, what it replaced can be put back, and the sheet says the figures of the pane', async () => {
    const shown = await pane
      .getByRole('row', { name: new RegExp(`^${word('retained')}`) })
      .locator('td')
      .nth(1)
      .getAttribute('title');
    const take = pane.getByRole('button', { name: new RegExp(`^${word('take')}`) });
    await take.nth(1).focus();
    await sheet.page.keyboard.press('Enter');
    await pane.getByText(word('taken')).first().waitFor();
    expect(await pane.getByRole('button', { name: word('putBack') }).count()).toBe(1);
    expect(await pane.evaluate(() => document.activeElement?.getAttribute('aria-disabled'))).toBe('true');
    await atRest(pane);
    await look('taken');
    expect(await faults(pane, 'taken')).toEqual([]);
    for (const title of [words['result.title'], words['insert.title']]) {
      await pane.getByRole('button', { name: words.next, exact: true }).click();
      await pane.getByRole('heading', { name: title, exact: true }).waitFor({ timeout: 60_000 });
      await atRest(pane);
    }
    expect(await pane.getByLabel(word('insert')).isChecked()).toBe(true);
    await pane.getByRole('button', { name: words['insert.now'], exact: true }).click();
    await pane.getByText(words['insert.done']).first().waitFor({ timeout: 120_000 });
    const page = await sheet.values(`'${sheetWords.quotes[language]}'!A1:H120`);
    expect(page.flat().filter((value) => typeof value === 'object' && value !== null)).toEqual([]);
    const retained = page.find(([label]) => label === quoteLines.retained.words[language])![2] as number;
    expect(Math.round(retained).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB')).toBe(shown);
    await pane.getByRole('button', { name: sheetWords.quotes[language], exact: true }).click();
    await sheet.settled();
    await look('sheet');
  }, 300_000);
});
