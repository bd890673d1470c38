import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { programLedger } from '../programs/ledger';
import { sheetsAsWorkbook } from '../programs/sheetsAsWorkbook';
import { erpNextByParty } from '../workbook/layouts/erpNext';
import { openIn } from './files';
import { startHarness, type Harness } from './harness';
import { walkTo } from './walk';

/** What the pane proposes where a workbook holds more than one range: a program's report with a small named list on its sheet, and a ledger with a heading of its own. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

const offices = [
  ['Office', 'Manager'],
  ['Leeds', 'Jo'],
  ['York', 'Kim'],
];
const printed = erpNextByParty.print(programLedger('en'));
/** T and U, with S between them and the report. */
const besideReport = printed.map((row, at) =>
  at < offices.length ? [...row, ...new Array<string>(19 - row.length).fill(''), ...offices[at]!] : row,
);
const odd = [
  ['Northern books'],
  [],
  ['Customer', 'Invoice no.', 'Invoice date', 'Payable until the', 'Amount'],
  ['Brook Bakery', 'B-1', 46_024, 46_054, 1350.5],
  ['Fern Florists', 'B-2', 46_030, 46_060, 820.25],
];
const [report, northern] = [`Report A1:U${printed.length}`, 'North A1:E5'];

test.each(['en', 'zh'] as const)(
  'the report and the oddly headed ledger are proposed as receivables in %s, the small named list hides neither, and nothing is taken for customers',
  async (language) => {
    const words = dictionaries[language];
    const sheet = await harness.open({ language });
    await openIn(sheet, await sheetsAsWorkbook({ Report: besideReport, North: odd }, { Offices: '=Report!$T$1:$U$3' }));
    const pane = await sheet.pane();
    const [customers, receivables] = (['customers', 'receivables'] as const).map((role) =>
      pane.getByRole('combobox', { name: words[`data.${role}`] }),
    ) as [ReturnType<typeof pane.getByRole>, ReturnType<typeof pane.getByRole>];
    const offered = (choice: typeof customers, group: 'likely' | 'fromLedger' | 'others') =>
      choice.locator(`optgroup[label="${words[`data.${group}`]}"] option`).allInnerTexts();
    await pane.waitForFunction((text) => document.querySelector('main')?.textContent?.includes(text), report);
    expect(await offered(receivables, 'likely')).toEqual([report, northern]);
    expect(await offered(receivables, 'others')).toEqual(['Offices']);
    expect(await offered(customers, 'likely')).toEqual([]);
    expect(await offered(customers, 'fromLedger')).toEqual([report, northern]);
    expect(await receivables.inputValue()).toBe(`Report!$A$1:$U$${printed.length}`);
    await walkTo(pane, 'check', language);
    await pane.getByText(words['check.clean'], { exact: true }).waitFor();
    await sheet.page.context().close();
  },
);

test('the odd heading is asked for at the step Check once its ledger is chosen', async () => {
  const words = dictionaries.en;
  const sheet = await harness.open({ language: 'en' });
  await openIn(sheet, await sheetsAsWorkbook({ North: odd }));
  const pane = await sheet.pane();
  await pane.waitForFunction((text) => document.querySelector('main')?.textContent?.includes(text), northern);
  await walkTo(pane, 'check', 'en');
  await pane.getByText(words['check.toDecide'], { exact: true }).waitFor();
  expect(await pane.locator('main').innerText()).toContain('no column "Due date" found');
  await sheet.page.context().close();
});
