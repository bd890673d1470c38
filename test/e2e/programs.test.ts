import type { Frame } from 'playwright-core';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { programLedger } from '../programs/ledger';
import { programs, type Program } from '../programs/programs';
import { sheetsAsWorkbook } from '../programs/sheetsAsWorkbook';
import { workbookOf } from '../programs/workbookOf';
import type { Layout } from '../workbook/layouts/ledger';
import { sapLineItems } from '../workbook/layouts/sap';
import { summaries } from '../workbook/layouts/summaries';
import { openIn } from './files';
import { startHarness, type Harness } from './harness';
import { atRest, faults, setPaneWidth } from './looks';
import { walkTo } from './walk';

/** The export of a program, opened as it is: nothing but Next is pressed from the first step to the result. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

/** Tells its customers by their numbers alone. */
const namesNobody: ReadonlySet<Layout> = new Set([sapLineItems]);

const walked = ['quickbooks-open-invoices', 'sap-fbl5n', '金蝶-按单据'];

const cases = (['en', 'zh'] as const).flatMap((language) => walked.map((file) => ({ file, language })));

test.each(cases)('$file in $language: read, checked and rated with nothing but Next', async ({ file, language }) => {
  const program = programs.find((one) => one.file === file)!;
  const words = dictionaries[language];
  const { sheet, pane } = await opened(await workbookOf(program), language);
  await pane.getByText(words['check.clean'], { exact: true }).waitFor();
  expect(await pane.getByText(words['check.toDecide'], { exact: true }).count()).toBe(0);
  const found = [...(await faults(pane, 'check'))];
  await nextTo(pane, language, 'policy');
  await nextTo(pane, language, 'result');
  const shown = await pane.locator('main').innerText();
  for (const name of customersIn(program)) expect(shown).toContain(name);
  expect([...found, ...(await faults(pane, 'result'))]).toEqual([]);
  await sheet.page.context().close();
});

test.each(['en', 'zh'] as const)(
  '金蝶 账龄, summarised, in %s: read, checked and rated with nothing but Next',
  async (language) => {
    const layout = summaries.find(({ program }) => program.startsWith('金蝶'))!;
    const { sheet, pane } = await opened(await workbookOf({ layout, language: 'zh' }), language);
    const words = dictionaries[language];
    await pane.getByText(words['check.clean'], { exact: true }).waitFor();
    expect(await pane.getByText(words['check.toDecide'], { exact: true }).count()).toBe(0);
    await nextTo(pane, language, 'policy');
    await nextTo(pane, language, 'result');
    const shown = await pane.locator('main').innerText();
    for (const { name } of programLedger('zh').customers) expect(shown).toContain(name);
    expect(await faults(pane, 'result')).toEqual([]);
    await sheet.page.context().close();
  },
);

/** What Harbour Foods owes is in dollars, all else in euros; the rates stand on a sheet of their own. */
const inTwoMoneys = {
  Report: [
    ['Open items as of 31 March 2026'],
    ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Open balance', 'Currency'],
    ['Brook Bakery', '1', 46_024, 46_054, 1350.5, 'EUR'],
    ['Harbour Foods', '2', 46_024, 46_054, 2000.5, 'USD'],
  ],
  FX: [
    ['Currency', 'Day', 'EUR per unit'],
    ['USD', 46_100, 0.9],
  ],
};

test.each(['en', 'zh'] as const)(
  'a ledger in two currencies in %s: Check asks for the rates, and the range that is chosen settles it',
  async (language) => {
    const { sheet, pane } = await opened(await sheetsAsWorkbook(inTwoMoneys), language);
    const words = dictionaries[language];
    await pane.getByText(words['check.toDecide'], { exact: true }).waitFor();
    await pane.getByLabel(words['check.rates'], { exact: true }).selectOption({ label: 'FX A1:C2' });
    await pane.getByText(words['check.clean'], { exact: true }).waitFor();
    expect(await pane.getByText(words['check.toDecide'], { exact: true }).count()).toBe(0);
    expect(await faults(pane, 'check')).toEqual([]);
    await nextTo(pane, language, 'policy');
    await nextTo(pane, language, 'result');
    const shown = await pane.locator('main').innerText();
    // 2,000.50 dollars at 0.9; unconverted they would show as 2k.
    expect(shown).toContain(language === 'en' ? '1.8k' : '1800');
    await sheet.page.context().close();
  },
);

/** The pane at the step Check over a file, as narrow as it gets. */
async function opened(file: Uint8Array, language: 'en' | 'zh') {
  const sheet = await harness.open({ language, theme: language === 'zh' ? 'dark' : 'light' });
  await openIn(sheet, file);
  const pane = await sheet.pane();
  await setPaneWidth(sheet, 350);
  await walkTo(pane, 'check', language);
  return { sheet, pane };
}

async function nextTo(pane: Frame, language: 'en' | 'zh', step: 'policy' | 'result'): Promise<void> {
  const words = dictionaries[language];
  await pane.getByRole('button', { name: words.next, exact: true }).click();
  await pane.getByRole('heading', { name: words[`${step}.title`], exact: true }).waitFor({ timeout: 60_000 });
  await atRest(pane);
}

function customersIn({ language, layout }: Program): readonly string[] {
  return programLedger(language).customers.map((customer) => (namesNobody.has(layout) ? customer.id : customer.name));
}
