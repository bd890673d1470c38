import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../../src/host/grid/document';
import { openFile } from '../../src/host/file/openFile';
import { saveFile } from '../../src/host/file/saveFile';
import { sheetWords } from '../../src/taskpane/plan/sheetWords';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { openIn, savedBy } from './files';
import { startHarness, type Harness, type Sheet } from './harness';
import { emptyWorkbook } from '../../src/host/page/emptyWorkbook';
import { FORMULAS } from './walk';

/** A workbook that counts its days from 1904 holds the same days under smaller numbers: every answer has to be the same. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

/** Days between the two systems, the 29 February 1900 that Excel counts included. */
const APART = 1462;

const questions = [
  '=CREDITRISK(Customers[#All],Receivables[#All],AsOf,Settings)',
  '=PAYMENTBEHAVIOUR(Receivables[#All],AsOf)',
  '=INDEMNITY(Receivables[#All],Policy,Customers[#All],AsOf)',
  '=INDEMNITYIFFAILS(Customers[#All],Policy,Receivables[#All],AsOf)',
  '=AGEING(Receivables[#All],AsOf)',
];

const books = [
  { language: 'en', file: 'sample.en.xlsx', receivables: 'Receivables', named: true },
  { language: 'zh', file: 'sample.zh-CN.xlsx', receivables: '应收账款', named: false },
] as const;

describe.each(books)('in $language', ({ language, file, receivables, named }) => {
  const words = dictionaries[language];
  let from1900: Sheet;
  let from1904: Sheet;

  beforeAll(async () => {
    from1900 = await harness.open({ workbook: `/assets/${file}`, language });
    from1904 = await harness.open({ language });
    await openIn(from1904, await countedFrom1904(readFileSync(path.join(__dirname, '../../assets', file))));
    for (const sheet of [from1900, from1904]) await sheet.pane();
  }, 120_000);
  afterAll(() => Promise.all([from1900, from1904].map(({ page }) => page.context().close())));

  test('the sheet shows the same days, under numbers that are 1,462 less', async () => {
    const area = `'${receivables}'!D2:F40`;
    expect(await shown(from1904, area)).toEqual(await shown(from1900, area));
    const day = (await from1900.values('AsOf'))[0]?.[0];
    expect(await from1904.values('AsOf')).toEqual([[Number(day) - APART]]);
  });

  test('risk, payment behaviour, indemnity and ageing are the same, and no cell ever showed others', async () => {
    for (const sheet of [from1900, from1904]) await ask(sheet);
    const expected = await answers(from1900);
    expect(await answers(from1904)).toEqual(expected);
    expect(expected.flat(2).filter((cell) => typeof cell === 'number' && cell > 0).length).toBeGreaterThan(500);

    const saved = (await savedBy(from1904)).toString('base64');
    const seen = await from1904.page.evaluate(async (base64) => {
      const states = new Set<string>();
      const look = () => {
        const { book, area } = window.coversheetHost;
        states.add(JSON.stringify(book.cells.values(area('Ask4!A2:F3'))));
      };
      await window.coversheetHost.open(
        new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], 'again.xlsx'),
      );
      const stop = window.coversheetHost.book.on('calculated', look);
      window.coversheetHost.book.calculation.recalculate('full');
      await window.coversheetHost.book.calculation.settled();
      stop();
      look();
      return [...states];
    }, saved);
    const right = JSON.stringify(expected[4]!.slice(1, 3).map((row) => row.slice(0, 6)));
    expect(seen.filter((state) => state !== right && !/BUSY|\[null/.test(state))).toEqual([]);
    expect(seen).toContain(right);
  });

  test(`the wizard, its day ${named ? 'in the cell AsOf' : 'its own'}, inserts sheets with the same numbers, and frozen they bear the same day`, async () => {
    // The pane looks through the workbook once; only then may sheets go.
    for (const sheet of [from1900, from1904])
      await (
        await sheet.pane()
      )
        .getByRole('button', { name: words.next, exact: true, disabled: false })
        .waitFor({ timeout: 60_000 });
    for (const { page } of [from1900, from1904])
      await page.evaluate((keeps) => {
        const { names, sheets } = window.coversheetHost.book;
        for (const { id, name } of sheets.list()) if (name.startsWith('Ask')) sheets.remove(id);
        if (!keeps) names.remove('AsOf');
      }, named);
    const inserted: CellValue[][][] = [];
    for (const sheet of [from1900, from1904]) {
      await insertAll(sheet);
      inserted.push(await onSheets(sheet));
    }
    expect(inserted[1]).toEqual(inserted[0]);
    expect(inserted[0]!.flat(2).filter((cell) => typeof cell === 'number').length).toBeGreaterThan(300);
    const stamps: string[][][] = [];
    for (const sheet of [from1900, from1904]) {
      const pane = await sheet.pane();
      await pane.getByRole('button', { name: words['insert.freeze'], exact: true }).click();
      await pane.getByText(words['insert.frozen'](FORMULAS), { exact: true }).waitFor({ timeout: 60_000 });
      stamps.push(await shown(sheet, `'${language === 'zh' ? 'Coversheet 已冻结' : 'Frozen by Coversheet'}'!F4:F9`));
    }
    expect(stamps[1]).toEqual(stamps[0]);
    expect(stamps[0]![0]![0]).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  async function insertAll(sheet: Sheet): Promise<void> {
    const pane = await sheet.pane();
    for (const title of [words['check.title'], words['policy.title'], words['result.title'], words['insert.title']]) {
      await pane.getByRole('button', { name: words.next, exact: true }).click();
      await pane.getByRole('heading', { name: title, exact: true }).waitFor({ timeout: 60_000 });
    }
    await pane.getByRole('button', { name: words['insert.now'], exact: true }).click();
    await pane.getByText(words['insert.done']).first().waitFor({ timeout: 120_000 });
  }

  /** Every value of the inserted sheets; what is shown as a day is compared as it is shown. */
  async function onSheets({ page, settled }: Sheet): Promise<CellValue[][]> {
    await settled();
    return page.evaluate(
      (names) =>
        names.flatMap((name) => {
          const { cells, sheets } = window.coversheetHost.book;
          const used = cells.used(sheets.find(name)!.id, true)!;
          const [values, text, styles] = [cells.values(used), cells.text(used), cells.styles(used)];
          return values.map((row, r) =>
            row.map((value, c) => (styles[r]![c]!.numberFormat?.includes('yy') ? text[r]![c]! : value)),
          );
        }),
      [sheetWords.report[language], sheetWords.coverage[language], sheetWords.ageing[language]],
    );
  }
});

test('the sample that the pane inserts into a workbook of 1904 shows the same days', async () => {
  const words = dictionaries.en;
  const days: string[][][] = [];
  for (const date1904 of [false, true]) {
    const sheet = await harness.open({ language: 'en' });
    if (date1904) await openIn(sheet, await saveFile({ ...emptyWorkbook, date1904 }, []));
    const pane = await sheet.pane();
    await pane.getByRole('button', { name: words['data.sample'], exact: true }).click();
    await pane.getByText(words['data.nothing'], { exact: true }).waitFor({ state: 'detached', timeout: 60_000 });
    await sheet.settled();
    days.push([...(await shown(sheet, 'Receivables!D1:F60')), ...(await shown(sheet, 'Policy!A1:B14'))]);
    await sheet.page.context().close();
  }
  expect(days[1]).toEqual(days[0]);
  expect(days[0]!.slice(-4)[0]).toEqual(['Policy start', '2026-01-01']);
});

async function countedFrom1904(file: Uint8Array): Promise<Uint8Array> {
  const document = await openFile(file, []);
  const sheets = document.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) =>
      row?.map((cell) =>
        cell?.style?.numberFormat?.includes('yy') && typeof cell.value === 'number'
          ? { ...cell, value: cell.value - APART }
          : cell,
      ),
    ),
  }));
  return saveFile({ ...document, sheets, date1904: true }, []);
}

async function ask(sheet: Sheet): Promise<void> {
  for (const [index, formula] of questions.entries()) {
    await sheet.page.evaluate((name) => {
      window.coversheetHost.book.sheets.add(name);
    }, `Ask${index}`);
    await sheet.enter(`Ask${index}!A1`, [[formula]]);
  }
}

async function answers(sheet: Sheet): Promise<readonly CellValue[][][]> {
  const found: CellValue[][][] = [];
  for (const index of questions.keys()) found.push((await sheet.spill(`Ask${index}!A1`))!);
  return found;
}

async function shown({ page, settled }: Sheet, reference: string): Promise<string[][]> {
  await settled();
  return page.evaluate((given) => window.coversheetHost.book.cells.text(window.coversheetHost.area(given)), reference);
}
