import type { Frame } from 'playwright-core';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { everything, noFault, set } from './faultsOf';
import { startHarness, type Harness, type Sheet } from './harness';
import { atRest } from './looks';
import { FORMULAS, walkTo } from './walk';

/** What Excel refuses now and then, from the button in the pane to the cells: a sentence, nothing half written, and the next try works. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

const books = [
  { language: 'en', workbook: '/assets/sample.en.xlsx' },
  { language: 'zh', workbook: '/assets/sample.zh-CN.xlsx' },
] as const;

describe.each(books)('in $language', ({ language, workbook }) => {
  const words = dictionaries[language];
  const coverage = sheetWords.coverage[language];
  let sheet: Sheet;
  let pane: Frame;

  beforeAll(async () => {
    sheet = await harness.open({ workbook, language });
    pane = await sheet.pane();
    await walkTo(pane, 'insert', language);
    await atRest(pane);
  }, 120_000);
  afterEach(() => set(sheet, noFault));
  afterAll(() => sheet.page.context().close());

  const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
  const says = (sentence: string) => pane.getByText(sentence, { exact: true }).waitFor({ timeout: 30_000 });
  const refused = async (sentence: string) => {
    await says(sentence);
    await press(words.close);
  };
  const done = () => pane.getByText(words['insert.done']).first().waitFor({ timeout: 120_000 });
  const insert = () =>
    pane.getByRole('button', { name: new RegExp(`^(${words['insert.now']}|${words['insert.again']})$`) }).click();
  const remove = async () => {
    await press(words['insert.remove']);
    await says(words['insert.removed']('6'));
  };

  test('a cell being edited: the pane says so, nothing is written then or later, and the next try inserts', async () => {
    const before = await everything(sheet);
    await set(sheet, { editing: true });
    await insert();
    await refused(words['trouble.being edited']);
    await set(sheet, noFault);
    expect(await everything(sheet)).toEqual(before);
    await insert();
    await done();
    await remove();
    expect(await everything(sheet)).toEqual(before);
  });

  test('a cell that is edited while the sheets are being filled lets the rest wait; then it is all there', async () => {
    await sheet.page.evaluate(() => {
      const { book, switches } = window.coversheetHost;
      const stop = book.on('added', () => {
        switches.editing = true;
        stop();
      });
    });
    await insert();
    await sheet.page.waitForFunction(() => window.coversheetHost.switches.editing);
    expect(await pane.getByText(words['insert.done']).count()).toBe(0);
    await set(sheet, noFault);
    await done();
    const formula = (await sheet.formulas(`'${coverage}'!B3`))[0]?.[0];
    expect(formula).toBe('=AsOf');
    await remove();
  });

  test('an answer above the limit: freezing says so and leaves every cell; reading the book says so and keeps what it knew', async () => {
    await insert();
    await done();
    const live = await everything(sheet);
    await set(sheet, { payloadLimit: 64 * 1024 });
    await press(words['insert.freeze']);
    await refused(words['trouble.too large']);
    await set(sheet, noFault);
    expect(await everything(sheet)).toEqual(live);
    await remove();

    const other = await harness.open({ workbook, language });
    const otherPane = await other.pane();
    await otherPane.getByRole('button', { name: words.next, exact: true }).click();
    const readAgain = otherPane.getByRole('button', { name: words['check.again'], exact: true });
    await readAgain.waitFor();
    await set(other, { payloadLimit: 64 * 1024 });
    await readAgain.click();
    const trouble = otherPane.getByText(words['trouble.too large'], { exact: true });
    await trouble.waitFor();
    await set(other, noFault);
    await readAgain.click();
    await trouble.waitFor({ state: 'detached' });
    for (const title of [words['policy.title'], words['result.title']]) {
      await otherPane.getByRole('button', { name: words.next, exact: true }).click();
      await otherPane.getByRole('heading', { name: title, exact: true }).waitFor({ timeout: 60_000 });
    }
    await other.page.context().close();
  });

  test('a protected sheet: freezing and thawing name it and leave every cell, unprotected they work', async () => {
    await insert();
    await done();
    const live = await everything(sheet);
    await protect(sheet, coverage, true);
    await press(words['insert.freeze']);
    await refused(words['trouble.protected'](coverage));
    expect(await everything(sheet)).toEqual(live);
    await protect(sheet, coverage, false);
    await press(words['insert.freeze']);
    await says(words['insert.frozen'](FORMULAS));
    const frozen = await everything(sheet);
    await protect(sheet, coverage, true);
    await press(words['insert.thaw']);
    await refused(words['trouble.protected'](coverage));
    expect(await everything(sheet)).toEqual(frozen);
    await protect(sheet, coverage, false);
    await press(words['insert.thaw']);
    await says(words['insert.thawed'](FORMULAS));
    expect(await everything(sheet)).toEqual(live);
    await remove();
  });
});

async function protect({ page }: Sheet, name: string, on: boolean): Promise<void> {
  await page.evaluate(
    ([which, how]) => {
      const { sheets } = window.coversheetHost.book;
      sheets.protect(sheets.find(which)!.id, how);
    },
    [name, on] as const,
  );
}
