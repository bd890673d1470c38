import type { Frame } from 'playwright-core';
import { policyTerms } from '../../src/engine/cover';
import type { Language } from '../../src/engine/words';
import { reportWords } from '../../src/taskpane/plan/report/reportWords';
import { filled } from '../../src/taskpane/plan/sentence';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { updateWords } from '../../src/taskpane/words/updateWords';
import { everything } from './faultsOf';
import { openIn, savedBy } from './files';
import { startHarness, type Harness, type Sheet } from './harness';
import { atRest } from './looks';
import { walkTo } from './walk';

/** The sheets that were inserted are made anew for what the answers are now: from the button in the pane to the cells, by the production bundle. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

const headings = {
  en: {
    customers: ['Customer', 'Grade', 'Credit limit', 'Annual sales', 'Terms'],
    receivables: ['Customer', 'Amount', 'Invoice date', 'Due date'],
  },
  zh: {
    customers: ['客户', '评级', '信用限额', '年销售额', '账期'],
    receivables: ['客户', '金额', '开票日期', '到期日'],
  },
} as const;

const other = { en: 'zh', zh: 'en' } as const;
const typedTerms = {
  en: { wording: 'deduct then percent', waitingPeriod: '6 months' },
  zh: { wording: 'deduct then percent', waitingPeriod: '6 个月' },
} as const;

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  const words = dictionaries[language];
  const named = (key: keyof typeof sheetWords, as: Language = language) => sheetWords[key][as];
  let sheet: Sheet;
  let pane: Frame;

  const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
  const field = (key: 'wording' | 'insuredPercentage' | 'waitingPeriod' | 'maximumLiability') =>
    pane.getByLabel(policyTerms[key][language], { exact: true });
  const enterHeadings = async (as: Language) => {
    await sheet.enter('Sheet1!A1:E1', [[...headings[as].customers]]);
    await sheet.enter('Sheet1!G1:J1', [[...headings[as].receivables]]);
  };
  const update = async () => {
    await atRest(pane);
    await press(updateWords.update[language]);
  };
  const ended = async (told: string) => {
    await pane.getByText(told).first().waitFor({ timeout: 60_000 });
    await atRest(pane);
  };
  const madeAnew = (sheets: number) => filled(updateWords.done[language], { sheets: String(sheets) });

  beforeAll(async () => {
    sheet = await harness.open({ language });
    await enterHeadings(language);
    await sheet.enter('Sheet1!A2:E4', [
      ['Ghent', 'BB', 500000, 900000, 60],
      ['Bruges', 'B', 200000, 400000, 60],
      ['Ostend', 'A', 100000, 800000, 30],
    ]);
    await sheet.enter('Sheet1!G2:J4', [
      ['Ghent', 90000, '2026-03-01', '2026-04-30'],
      ['Bruges', 70000, '2026-05-01', '2026-06-30'],
      ['Ostend', 20000, '2026-06-01', '2026-07-01'],
    ]);
    await sheet.page.evaluate(() => {
      const { book, area } = window.coversheetHost;
      book.tables.add(area('A1:E4'), { name: 'Customers' });
      book.tables.add(area('G1:J4'), { name: 'Receivables' });
    });
    await openIn(sheet, await savedBy(sheet));
    pane = await sheet.pane();
    await walkTo(pane, 'policy', language);
    await pane.getByLabel(words['policy.from.typed']).check();
    await field('wording').selectOption(typedTerms[language].wording);
    await field('insuredPercentage').fill('90%');
    await field('waitingPeriod').fill(typedTerms[language].waitingPeriod);
    await field('maximumLiability').fill('300000');
    await forward();
    await press(words['insert.now']);
    await ended(words['insert.done']);
  }, 120_000);
  afterAll(() => sheet.page.context().close());

  /** From the policy to the last step. */
  async function forward(): Promise<void> {
    for (const step of ['result', 'insert'] as const) {
      await atRest(pane);
      await press(words.next);
      await pane.getByRole('heading', { name: words[`${step}.title`], exact: true }).waitFor({ timeout: 60_000 });
    }
    await atRest(pane);
  }

  test('a term that was changed in the pane follows, and the equity that was typed on the report stays', async () => {
    const before = await sheetsOf(sheet);
    await sheet.enter(await equityCell(sheet, named('report'), language), [[1_234_567]]);
    for (const step of ['result', 'policy'] as const) {
      await press(words.back);
      await pane.getByRole('heading', { name: words[`${step}.title`], exact: true }).waitFor();
    }
    await field('insuredPercentage').fill('80%');
    await forward();
    await update();
    await ended(`${madeAnew(before.length - 1)} ${filled(updateWords.typed[language], { cells: '1' })}`);
    expect(await sheetsOf(sheet)).toEqual(before);
    expect(await sheet.values(await equityCell(sheet, named('report'), language))).toEqual([[1_234_567]]);
    const policy = await sheet.values(`'${named('policy')}'!A1:B40`);
    expect(policy.find(([term]) => term === policyTerms.insuredPercentage[language])?.[1]).toBe(0.8);
    expect(await sheet.values('AsOf')).toEqual(await sheet.values(`'${named('coverage')}'!B3`));
  });

  test('a formula of the user’s that reads an inserted cell would be lost: the pane names its cell and nothing is changed', async () => {
    await sheet.enter('Sheet1!Z1', [[`='${named('coverage')}'!B9*2`]]);
    await atRest(pane);
    const before = await everything(sheet);
    await update();
    await ended(filled(updateWords.read[language], { cells: 'Sheet1!Z1' }));
    expect(await everything(sheet)).toEqual(before);
    await sheet.enter('Sheet1!Z1', [['']]);
  });

  test('a ledger in the other language makes sheets in that language, with what was typed; a sheet with a note beside its fields stays', async () => {
    const ageing = named('ageing');
    await sheet.enter(`'${ageing}'!M3`, [['Call them']]);
    await enterHeadings(other[language]);
    // The pane reads what has changed a moment later.
    await pane.getByText(named('coverage', other[language])).first().waitFor({ timeout: 30_000 });
    await update();
    const aside = { en: `${ageing} (before)`, zh: `${ageing}（更新前）` }[language];
    await ended(words['insert.typed.cells'](aside, 'M3'));
    const sheets = await sheetsOf(sheet);
    for (const key of ['report', 'coverage', 'ageing', 'policy'] as const) {
      expect(sheets).toContain(named(key, other[language]));
      expect(sheets).not.toContain(named(key));
    }
    const equity = await equityCell(sheet, named('report', other[language]), other[language]);
    expect(await sheet.values(equity)).toEqual([[1_234_567]]);
    expect(await sheet.values('AsOf')).toEqual(await sheet.values(`'${named('coverage', other[language])}'!B3`));
    expect(await sheet.values(`'${aside}'!M3`)).toEqual([['Call them']]);
    const broken = (await sheet.formulas(`'${aside}'!A1:J20`)).flat().filter((cell) => String(cell).includes('#REF!'));
    expect(broken).toEqual([]);
  });
});

function sheetsOf({ page }: Sheet): Promise<readonly string[]> {
  return page.evaluate(() => window.coversheetHost.book.sheets.list().map(({ name }) => name));
}

/** Beside its name in the report. */
async function equityCell(sheet: Sheet, report: string, language: Language): Promise<string> {
  const page = await sheet.values(`'${report}'!G1:G120`);
  const row = page.findIndex(([cell]) => cell === reportWords.equity[language]);
  if (row < 0) throw new Error(`no equity on ${report}`);
  return `'${report}'!H${row + 1}`;
}
