import type { Frame } from 'playwright-core';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { programLedger } from '../programs/ledger';
import { programs, type Program } from '../programs/programs';
import { workbookOf } from '../programs/workbookOf';
import type { Layout } from '../workbook/layouts/ledger';
import { sapLineItems } from '../workbook/layouts/sap';
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
  const sheet = await harness.open({ language, theme: language === 'zh' ? 'dark' : 'light' });
  await openIn(sheet, await workbookOf(program));
  const pane = await sheet.pane();
  await setPaneWidth(sheet, 350);
  await walkTo(pane, 'check', language);
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

async function nextTo(pane: Frame, language: 'en' | 'zh', step: 'policy' | 'result'): Promise<void> {
  const words = dictionaries[language];
  await pane.getByRole('button', { name: words.next, exact: true }).click();
  await pane.getByRole('heading', { name: words[`${step}.title`], exact: true }).waitFor({ timeout: 60_000 });
  await atRest(pane);
}

function customersIn({ language, layout }: Program): readonly string[] {
  return programLedger(language).customers.map((customer) => (namesNobody.has(layout) ? customer.id : customer.name));
}
