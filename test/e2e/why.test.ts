import { whyWords } from '../../src/taskpane/words/whyWords';
import { startHarness, type Harness, type Sheet } from './harness';
import { faults, setPaneWidth } from './looks';

/** The card that explains the selected cell, with the real Office.js: which cell is selected, what spills into it, what a plain reference reads. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

const ledger = {
  en: [
    ['Customer', 'Loss'],
    ['Harbour Foods', 50_000],
    ['Hill', 8_000],
  ],
  zh: [
    ['客户', '损失金额'],
    ['华东贸易', 50_000],
    ['海丰', 8_000],
  ],
} as const;
const policy = {
  en: [
    ['Insured percentage', 0.9],
    ['Each-loss deductible', 5_000],
    ['Wording', 'deduct then percent'],
  ],
  zh: [
    ['赔偿比例', 0.9],
    ['免赔额', 5_000],
    ['条款顺序', '先扣后乘'],
  ],
} as const;
const step = { en: 'Each-loss deductible: A fixed amount', zh: '免赔额：每笔损失扣除固定金额' } as const;

async function withFormula(language: 'en' | 'zh', theme: 'light' | 'dark'): Promise<Sheet> {
  const sheet = await harness.open({
    workbook: `/assets/sample.${language === 'en' ? 'en' : 'zh-CN'}.xlsx`,
    language,
    theme,
  });
  await sheet.enter('AA1:AB3', ledger[language]);
  await sheet.enter('AA6:AB8', policy[language]);
  await sheet.enter('AD1', [['=INDEMNITY(AA1:AB3,AA6:AB8)']]);
  await sheet.enter('AJ1', [['=AE3']]);
  await sheet.settled();
  return sheet;
}

const select = ({ page }: Sheet, reference: string) =>
  page.evaluate((to) => {
    const { book, area } = window.coversheetHost;
    book.selection.select(area(to));
  }, reference);

test.each([
  ['en', 'light'],
  ['zh', 'dark'],
  ['en', 'dark'],
  ['zh', 'light'],
] as const)(
  'in %s, %s: a spilled cell and a cell that reads one are explained, a term is pressed, nothing is hard to read',
  async (language, theme) => {
    const words = whyWords[language];
    const sheet = await withFormula(language, theme);
    const pane = await sheet.pane();
    await setPaneWidth(sheet, 350);
    await select(sheet, 'AE2');
    const card = pane.getByRole('region', { name: words.title }).first();
    await card.getByText(step[language]).waitFor({ timeout: 30_000 });
    await card.getByText('50,000 → 45,000').first().waitFor();
    await card.getByText(words.change).waitFor();
    await pane.getByText(words.trying).waitFor({ state: 'detached', timeout: 60_000 });
    if (process.env.SHOTS) await sheet.page.screenshot({ path: `${process.env.SHOTS}/why.${language}.${theme}.png` });
    expect(await faults(pane, `why, ${language}, ${theme}`)).toEqual([]);
    await select(sheet, 'AJ1');
    await card.getByText('8,000 → 3,000').first().waitFor({ timeout: 60_000 });
    await card.getByRole('button', { name: String(policy[language][1][0]), exact: true }).click();
    await sheet.page.waitForFunction((to) => {
      const { book, area } = window.coversheetHost;
      const [is, wanted] = [book.selection.area(), area(to)];
      return is.row === wanted.row && is.column === wanted.column;
    }, 'AB7');
    await pane.getByRole('button', { name: words.insert, exact: true }).click();
    await sheet.page.waitForFunction(
      () => window.coversheetHost.book.sheets.list().some(({ name }) => name === 'Why' || name === '数值解释'),
      undefined,
      { timeout: 60_000 },
    );
    const name = language === 'en' ? 'Why' : '数值解释';
    await sheet.page.waitForFunction(
      (to) => {
        const { book, area } = window.coversheetHost;
        return book.cells.values(area(to))[0]![0] !== null;
      },
      `${name}!A5`,
      { timeout: 60_000 },
    );
    expect((await sheet.values(`${name}!A4:A6`)).flat()).toEqual(
      language === 'en' ? ['Kind', 'Figure', 'Whose'] : ['类别', '数值', '归属'],
    );
    await sheet.page.context().close();
  },
  120_000,
);
