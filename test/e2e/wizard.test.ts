import type { Frame } from 'playwright-core';
import type { CellValue } from '../../src/host/grid/document';
import { placeOf } from '../../src/functions/layout';
import { creditRiskLayout } from '../../src/functions/layouts/creditRisk';
import { actionsLayout } from '../../src/functions/layouts/actions';
import { reportWords } from '../../src/taskpane/plan/report/reportWords';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { totalName } from '../../src/functions/layouts/totalName';
import { openIn, savedBy } from './files';
import { startHarness, type Harness, type Sheet } from './harness';
import { atRest } from './looks';
import { FORMULAS } from './walk';

/** The wizard from start to end in a real browser: the production bundle, Microsoft's Office.js, the sample, a real sheet. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

const languages = [
  { language: 'en', workbook: '/assets/sample.en.xlsx', receivables: 'Receivables' },
  { language: 'zh', workbook: '/assets/sample.zh-CN.xlsx', receivables: '应收账款' },
] as const;

describe.each(languages)('in $language', ({ language, workbook, receivables }) => {
  const words = dictionaries[language];
  const names = {
    report: sheetWords.report[language],
    coverage: sheetWords.coverage[language],
    ageing: sheetWords.ageing[language],
    todo: sheetWords.todo[language],
  };
  let sheet: Sheet;
  let pane: Frame;

  const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();

  test('it finds the sample, checks it, reads the policy, shows the result, and inserts live sheets', async () => {
    sheet = await harness.open({ workbook, language });
    pane = await sheet.pane();
    for (const title of [words['check.title'], words['policy.title'], words['result.title'], words['insert.title']]) {
      await press(words.next);
      await pane.getByRole('heading', { name: title, exact: true }).waitFor({ timeout: 60_000 });
    }
    await press(words['insert.now']);
    await pane.getByText(words['insert.done']).first().waitFor({ timeout: 120_000 });
    const sheets = await sheet.page.evaluate(() => window.coversheetHost.book.sheets.list().map(({ name }) => name));
    expect(sheets).toEqual(expect.arrayContaining(Object.values(names)));
  });

  test('the inserted sheets hold formulas of ours that spill a row for each of the 60 customers', async () => {
    const risk = await anchorOf(sheet, names.coverage, 'CREDITRISK');
    const spilled = (await sheet.spill(risk))!;
    expect(spilled).toHaveLength(61);
    const scores = spilled.slice(1).map(([score]) => score);
    expect(scores.filter((score) => typeof score === 'number' && score >= 0 && score <= 100).length).toBe(59);
  });

  test('the report adds up what the coverage sheet shows: what is lost already apart from what the coming year may take', async () => {
    const rows = (await sheet.spill(await anchorOf(sheet, names.coverage, 'CREDITRISK')))!.slice(1);
    const [pd, loss] = [placeOf(creditRiskLayout, 'probability'), placeOf(creditRiskLayout, 'expectedLoss')];
    const lost = (isCounted: (probability: CellValue) => boolean) =>
      rows.reduce((sum, row) => sum + (isCounted(row[pd]!) && typeof row[loss] === 'number' ? row[loss] : 0), 0);
    const [figures] = (await sheet.values(`${names.report}!B6:H6`)) as [CellValue[]];
    expect(lost((probability) => probability === 1)).toBeGreaterThan(0);
    expect(figures[1]).toBeCloseTo(
      lost((probability) => probability === 1),
      2,
    );
    expect(figures[3]).toBeCloseTo(
      lost((probability) => Number(probability) < 1),
      2,
    );
  });

  test('the report shows the first things to do as the sheet of what to do lists them, customers by their names', async () => {
    const [first, second] = (await sheet.spill(await anchorOf(sheet, names.todo, 'ACTIONS')))!.slice(1);
    const [what, stake, by] = (['what', 'atStake', 'by'] as const).map((key) => placeOf(actionsLayout, key));
    const page = await sheet.values(`${names.report}!B1:H120`);
    const at = page.findIndex(([title]) => title === reportWords.next[language]);
    expect(page[at + 1]!.slice(1, 5)).toEqual([first![what!], null, first![stake!], first![by!]]);
    expect(page[at + 2]![3]).toBe(second![stake!]);
    const [named] = (await sheet.values(`'${names.todo}'!A6`))[0]!;
    expect([page[at + 1]![0], typeof named]).toEqual([named, 'string']);
  });

  test('the one customer with an unreadable invoice says so in its own row, in the language of the sheet', async () => {
    const risk = await anchorOf(sheet, names.coverage, 'CREDITRISK');
    const [failed] = (await sheet.spill(risk))!
      .slice(1)
      .map(([score]) => score)
      .filter((score) => typeof score !== 'number');
    expect(failed).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('#N/A') });
    expect(/[\u4e00-\u9fff]/.test((failed as { message: string }).message)).toBe(language === 'zh');
  });

  test('raising an open invoice by 1,000 raises the ageing of its customer and the total by 1,000, and of nobody else', async () => {
    const ageing = await anchorOf(sheet, names.ageing, 'AGEING');
    const before = (await sheet.spill(ageing))!;
    const { customer, cell, amount } = await openInvoice(sheet, receivables, before);
    await sheet.enter(cell, [[amount + 1000]]);
    const after = (await sheet.spill(ageing))!;
    const changes = after.flatMap((row, index) =>
      row.flatMap((value, column) =>
        same(value, before[index]?.[column] ?? null)
          ? []
          : [{ customer: row[0], rise: Number(value) - Number(before[index]?.[column]) }],
      ),
    );
    const totals = Object.values(totalName);
    expect(changes.some((change) => change.customer === customer)).toBe(true);
    for (const change of changes) {
      expect([customer, ...totals]).toContain(change.customer);
      expect(change.rise).toBeCloseTo(1000, 5);
    }
    await sheet.enter(cell, [[amount]]);
    expect(await sheet.spill(ageing)).toEqual(before);
  });

  test('frozen, the sheets hold the same values without formulas of ours; thawed, the formulas are back', async () => {
    const risk = await anchorOf(sheet, names.coverage, 'CREDITRISK');
    const before = (await sheet.spill(risk))!;
    const formula = (await sheet.formulas(risk))[0]?.[0] ?? null;
    await press(words['insert.freeze']);
    await pane.getByText(words['insert.frozen'](FORMULAS), { exact: true }).waitFor({ timeout: 60_000 });
    expect(await sheet.formulas(risk)).toEqual([[before[0]?.[0]]]);
    expect(await sheet.values(`${risk}:${risk.split('!')[1]}`)).toEqual([[before[0]?.[0]]]);
    await pane.getByText(words['insert.formulas.count']('0', FORMULAS), { exact: true }).waitFor({ timeout: 60_000 });
    await press(words['insert.thaw']);
    await pane.getByText(words['insert.thawed'](FORMULAS), { exact: true }).waitFor({ timeout: 60_000 });
    await pane.getByText(words['insert.formulas.count'](FORMULAS, '0'), { exact: true }).waitFor({ timeout: 60_000 });
    expect(await sheet.formulas(risk)).toEqual([[formula]]);
    expect(await sheet.spill(risk)).toEqual(before);
  });

  test('saved and opened again, the sheets show the same values from live formulas', async () => {
    const risk = await anchorOf(sheet, names.coverage, 'CREDITRISK');
    const before = await sheet.spill(risk);
    await openIn(sheet, await savedBy(sheet));
    expect(await anchorOf(sheet, names.coverage, 'CREDITRISK')).toBe(risk);
    expect(await sheet.spill(risk)).toEqual(before);
  });

  test('a sheet on which somebody has typed is named with its cell before anything is removed, also after a freeze', async () => {
    pane = await sheet.pane();
    await pane.getByRole('button', { name: words['insert.remove'], exact: true }).waitFor();
    await atRest(pane);
    await press(words['insert.freeze']);
    await pane.getByText(words['insert.frozen'](FORMULAS), { exact: true }).waitFor({ timeout: 60_000 });
    await sheet.enter(`'${names.ageing}'!B2`, [['?']]);
    await press(words['insert.remove']);
    await pane.getByText(words['insert.typed.cells'](names.ageing, 'B2'), { exact: true }).waitFor({ timeout: 60_000 });
    expect(await pane.getByRole('listitem').filter({ hasText: names.report }).count()).toBe(0);
    await press(words['insert.typed.leave']);
    await sheet.enter(`'${names.ageing}'!B2`, [['']]);
    await press(words['insert.thaw']);
    await pane.getByText(words['insert.thawed'](FORMULAS), { exact: true }).waitFor({ timeout: 60_000 });
  });

  test('what was inserted is removed with its sheets, and the sheets of the sample stay', async () => {
    pane = await sheet.pane();
    await pane.getByRole('button', { name: words['insert.remove'], exact: true }).waitFor();
    await atRest(pane);
    await pane.getByRole('button', { name: words['insert.remove'], exact: true }).click();
    await pane.getByText(words['insert.removed']('6'), { exact: true }).waitFor({ timeout: 60_000 });
    const sheets = await sheet.page.evaluate(() => window.coversheetHost.book.sheets.list().map(({ name }) => name));
    expect(sheets).toHaveLength(5);
    for (const name of Object.values(names)) expect(sheets).not.toContain(name);
  });
});

/** Where the formula that calls the function was typed: `Coverage!H8`. */
async function anchorOf(sheet: Sheet, name: string, functionName: string): Promise<string> {
  const area = `'${name}'!A1:Z40`;
  const formulas = await sheet.formulas(area);
  const row = formulas.findIndex((cells) => cells.some((cell) => String(cell).startsWith(`=${functionName}(`)));
  const column = formulas[row]?.findIndex((cell) => String(cell).startsWith(`=${functionName}(`)) ?? -1;
  if (column < 0) throw new Error(`no ${functionName} on ${name}`);
  return `'${name}'!${String.fromCharCode(65 + column)}${row + 1}`;
}

/** An unpaid, undisputed invoice of a customer whose ageing can be read; columns as the sample has them. */
async function openInvoice(sheet: Sheet, receivables: string, ageing: CellValue[][]) {
  const readable = new Set(ageing.filter(([, owed]) => typeof owed === 'number').map(([customer]) => customer));
  const rows = await sheet.values(`'${receivables}'!A2:J1501`);
  const asOf = (await sheet.values('AsOf'))[0]?.[0] ?? null;
  const at = rows.findIndex(
    ([, customer, amount, invoiced, , paidOn, paid, disputed, , insolvent]) =>
      readable.has(customer) &&
      typeof amount === 'number' &&
      amount > 0 &&
      Number(invoiced) <= Number(asOf) &&
      [paidOn, paid, disputed, insolvent].every((cell) => cell === null),
  );
  if (at < 0) throw new Error('the sample has no open invoice');
  const [, customer = null, amount] = rows[at] ?? [];
  return { customer, amount: Number(amount), cell: `'${receivables}'!C${at + 2}` };
}

function same(one: CellValue, other: CellValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
