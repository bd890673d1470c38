import { startHarness, type Harness } from './harness';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

const claims = [
  ['Customer', 'Loss'],
  ['Harbour Foods', 50_000],
];
const policy = [
  ['Insured percentage', 0.9],
  ['Credit limit', 40_000],
];

test('the first call of a function that loads its program shows #BUSY! and then its answer, never another', async () => {
  const sheet = await harness.open({ blank: 'nothing' });
  await sheet.pane();
  await sheet.enter('Sheet1!A1:B2', claims);
  await sheet.enter('Sheet1!D1:E2', policy);
  const seen = await sheet.page.evaluate(async () => {
    const { book, area } = window.coversheetHost;
    const shown = new Set<string>();
    book.cells.enter(area('Sheet1!G1'), [['=INDEMNITY(A1:B2,D1:E2)']]);
    await book.calculation.computed();
    for (let waiting = true; waiting;) {
      shown.add(JSON.stringify(book.cells.values(area('Sheet1!G1'))));
      waiting =
        (await Promise.race([
          book.calculation.settled().then(() => 'settled'),
          new Promise((resume) => setTimeout(resume, 1)),
        ])) !== 'settled';
    }
    return [...shown, JSON.stringify(book.cells.values(area('Sheet1!G1')))];
  });
  expect([...new Set(seen)]).toEqual(['[[{"error":"#BUSY!"}]]', '[["Covered"]]']);
  expect(await sheet.values('Sheet1!G2:I2')).toEqual([[40_000, 36_000, 14_000]]);
  await sheet.page.context().close();
});

test('a program that does not come over the network is told in the cell, and the next calculation asks for it again', async () => {
  const sheet = await harness.open({ blank: 'nothing' });
  await sheet.pane();
  await sheet.enter('Sheet1!A1:B2', claims);
  await sheet.enter('Sheet1!D1:E2', policy);
  await sheet.page.context().route('**/pane/cover.*.js', (route) => route.abort());
  await sheet.enter('Sheet1!G1', [['=INDEMNITY(A1:B2,D1:E2)']]);
  expect(await sheet.values('Sheet1!G1')).toEqual([[expect.objectContaining({ error: '#N/A' })]]);
  expect(await sheet.message('Sheet1!G1')).toBe(
    'A part of the add-in could not be loaded. Check the connection, then recalculate (Ctrl+Alt+F9).',
  );
  expect(sheet.complaints.splice(0).every((complaint) => /pane\/cover\./.test(complaint))).toBe(true);
  await sheet.page.context().unroute('**/pane/cover.*.js');
  await sheet.enter('Sheet1!B2', [[30_000]]);
  expect(await sheet.values('Sheet1!G2:I2')).toEqual([[30_000, 27_000, 3_000]]);
  await sheet.page.context().close();
});

test('a function that may take seconds is computed in a thread of its own, with errors in its cells told as ever, and one after the other', async () => {
  const sheet = await harness.open({ blank: 'nothing' });
  await sheet.pane();
  await sheet.enter('Sheet1!A1:D3', [
    ['Customer', 'PD', 'LGD', 'Exposure'],
    ['Harbour Foods', 0.1, 1, 1000],
    ['Hill & Co', 0.05, 1, 2000],
  ]);
  await sheet.enter('Sheet1!F1', [['=CREDITRISK(A1:A3)']]);
  expect(sheet.page.workers()).toEqual([]);
  await sheet.enter('Sheet1!F10', [['=LOSSDISTRIBUTION(A1:D3)']]);
  await sheet.enter('Sheet1!P10', [['=LOSSCONTRIBUTIONS(A1:D3)']]);
  expect(sheet.page.workers()).toHaveLength(1);
  expect((await sheet.values('Sheet1!G11'))[0]![0]).toBeCloseTo(200, 6);
  expect(await sheet.spill('Sheet1!P10')).toHaveLength(3);
  await sheet.enter('Sheet1!D3', [['=1/0']]);
  expect(await sheet.message('Sheet1!F10')).toBe('Customers row 3, "Exposure": expected an amount, found "#DIV/0!".');
  await sheet.page.context().close();
});
