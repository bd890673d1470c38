import { startHarness, type Harness, type Sheet } from './harness';

/** A CSV file of the user's: chosen with Open, or dropped on the page. */
let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
}, 120_000);
afterAll(() => harness.close());

/** 客户,金额 and a customer of two characters (甲乙) in GB18030, with a number whose zeros count. */
const chinese = Buffer.concat([
  Buffer.from([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a]),
  Buffer.from([0xbc, 0xd7, 0xd2, 0xd2]),
  Buffer.from(',00012,980\r\n'),
]);

const shown = (sheet: Sheet, address: string) =>
  sheet.page.evaluate((where) => {
    const { book, area } = window.coversheetHost;
    return book.cells.values(area(where));
  }, address);

test('chosen with Open, its cells stand in a sheet of its name, and it would be saved as a workbook', async () => {
  const sheet = await harness.open({ language: 'zh' });
  await sheet.page.setInputFiles('#bar-file', { name: '应收.csv', mimeType: 'text/csv', buffer: chinese });
  await sheet.page.locator('#bar .title', { hasText: '应收.xlsx' }).waitFor();
  expect(await shown(sheet, "'应收'!A1:C2")).toEqual([
    ['客户', '编号', '金额'],
    ['甲乙', '00012', 980],
  ]);
  const download = sheet.page.waitForEvent('download');
  await sheet.page.locator('#bar-save').click();
  expect((await download).suggestedFilename()).toBe('应收.xlsx');
  await sheet.page.context().close();
});

test('dropped on the page it opens too; what is no table is refused in a sentence, and the open book stays', async () => {
  const sheet = await harness.open({ language: 'en' });
  const drop = async (name: string, text: string) => {
    const carried = await sheet.page.evaluateHandle(
      ([file, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content!], file!));
        return transfer;
      },
      [name, text],
    );
    await sheet.page.dispatchEvent('#sheet', 'drop', { dataTransfer: carried });
  };
  await drop('ledger.csv', 'Customer;Open\nAcme;1.250,00\n=1+1;980,00\n');
  await sheet.page.locator('#bar .title', { hasText: 'ledger.xlsx' }).waitFor();
  const cells = [
    ['Customer', 'Open'],
    ['Acme', '1.250,00'],
    ['=1+1', '980,00'],
  ];
  expect(await shown(sheet, 'ledger!A1:B3')).toEqual(cells);
  await drop('export.xls', '<html><table></table></html>');
  await sheet.page.locator('#notice', { hasText: 'this is a web page or XML' }).waitFor();
  expect(await shown(sheet, 'ledger!A1:B3')).toEqual(cells);
  await sheet.page.context().close();
});
