import type { Frame } from 'playwright-core';
import { dictionaries } from '../../src/taskpane/words/dictionaries';
import { everything, noFault, set } from './faultsOf';
import { openIn, savedBy } from './files';
import { startHarness, type Harness, type Sheet } from './harness';
import { atRest } from './looks';
import { walkTo } from './walk';

/** A request that fails half-way, wherever it comes: nothing is lost, nothing half written, and the next try works. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

describe('Stopped half-way, at one request after the other', () => {
  const words = dictionaries.en;
  const stopped = () => pane.getByText(words['trouble.stopped half-way'](''), { exact: true });
  let sheet: Sheet;
  let pane: Frame;

  beforeAll(async () => {
    sheet = await harness.open({ language: 'en' });
    await sheet.enter('A1:E4', [
      ['Customer', 'Grade', 'Credit limit', 'Annual sales', 'Terms'],
      ['Ghent', 'BB', 500000, 900000, 60],
      ['Bruges', 'B', 200000, 400000, 60],
      ['Ostend', 'A', 100000, 800000, 30],
    ]);
    await sheet.enter('G1:J4', [
      ['Customer', 'Amount', 'Invoice date', 'Due date'],
      ['Ghent', 90000, '2026-03-01', '2026-04-30'],
      ['Bruges', 70000, '2026-05-01', '2026-06-30'],
      ['Ostend', 20000, '2026-06-01', '2026-07-01'],
    ]);
    await sheet.enter('L1:M5', [
      ['Term', 'Value'],
      ['Wording', 'deduct then percent'],
      ['Insured percentage', 0.9],
      ['Maximum liability', 300000],
      ['Waiting period', '6 months'],
    ]);
    await sheet.page.evaluate(() => {
      const { book, area } = window.coversheetHost;
      book.tables.add(area('A1:E4'), { name: 'Customers' });
      book.tables.add(area('G1:J4'), { name: 'Receivables' });
      book.names.set({ name: 'Policy', refersTo: '=Sheet1!$L$1:$M$5', sheet: null });
    });
    await openIn(sheet, await savedBy(sheet));
    pane = await sheet.pane();
    await walkTo(pane, 'insert', 'en');
    await atRest(pane);
  }, 120_000);
  afterAll(() => sheet.page.context().close());

  const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
  const ended = (sentence: RegExp) => pane.getByText(sentence).first().waitFor({ timeout: 60_000 });
  const remove = async () => {
    await press(words['insert.remove']);
    await ended(/ sheets removed\.$/);
  };

  /** Presses again and again, the fault some requests later each time, until a try has met none. Gives how many tries were stopped; each has to leave what `begin` told. */
  async function everywhere(
    button: string,
    sentence: RegExp,
    begin: () => Promise<unknown>,
    takeBack: () => Promise<unknown>,
    stride: number,
  ): Promise<number> {
    let stops = 0;
    for (let requests = 0, meetsOne = true; meetsOne; requests += stride) {
      const before = await begin();
      await set(sheet, { failAtAction: 2, failAfterBatches: requests });
      await press(button);
      await stopped().or(pane.getByText(sentence)).first().waitFor({ timeout: 60_000 });
      meetsOne = await sheet.page.evaluate(() => window.coversheetHost.switches.failAtAction === null);
      await set(sheet, noFault);
      if ((await stopped().count()) === 0) await takeBack();
      else {
        stops++;
        expect([requests, await everything(sheet)]).toEqual([requests, before]);
        await press(words.close);
      }
    }
    return stops;
  }

  test('an insert asks Excel a few dozen times at most, however many ranges it writes and hears of', async () => {
    const many = 1_000_000;
    await set(sheet, { failAtAction: 0, failAfterBatches: many });
    await press(words['insert.now']);
    await ended(/^Inserted\./);
    const left = await sheet.page.evaluate(() => window.coversheetHost.switches.failAfterBatches);
    await set(sheet, noFault);
    await remove();
    expect(many - left).toBeGreaterThan(5);
    expect(many - left).toBeLessThan(60);
  });

  test('an insert leaves the workbook as it was, and the next try inserts', async () => {
    expect(await everywhere(words['insert.now'], /^Inserted\./, () => everything(sheet), remove, 3)).toBeGreaterThan(3);
  }, 300_000);

  test('freezing and thawing lose no formula and no value, and the next try works', async () => {
    await press(words['insert.now']);
    await ended(/^Inserted\./);
    const live = await everything(sheet);
    const thaw = async () => {
      await press(words['insert.thaw']);
      await ended(/ formulas are live again\.$/);
      expect(await everything(sheet)).toEqual(live);
    };
    const freeze = async () => {
      await press(words['insert.freeze']);
      await ended(/ formulas frozen\.$/);
      return everything(sheet);
    };
    expect(
      await everywhere(words['insert.freeze'], / formulas frozen\.$/, () => everything(sheet), thaw, 3),
    ).toBeGreaterThan(3);
    await everywhere(
      words['insert.thaw'],
      / formulas are live again\.$/,
      freezeOnce,
      async () => {
        expect(await everything(sheet)).toEqual(live);
      },
      3,
    );
    await remove();

    async function freezeOnce(): Promise<unknown> {
      return (await pane.getByRole('button', { name: words['insert.thaw'], exact: true }).isEnabled())
        ? everything(sheet)
        : freeze();
    }
  }, 300_000);
});
