import { functionNames } from '../../src/cli/customFunctions';
import { datesIn } from '../../src/host/grid/datesIn';
import type { CellValue } from '../../src/host/grid/document';
import { openBook } from '../../src/host/grid/openBook';
import { workbook } from './workbooks';

/** 30 June 2025 where days count from 1904 (45838 where they count from 1900). */
const day = 44376;

/** A1 holds 30 June 2025, A2 is blank, A3 holds 1 July 2025, A4 the day as a text of digits. */
async function answered(formulas: readonly string[], date1904: boolean): Promise<readonly CellValue[]> {
  const shift = date1904 ? 0 : 1462;
  const cells = [[day + shift], [null], [day + 1 + shift], [String(day + shift)]];
  const book = openBook({ ...workbook({ Data: cells, Out: formulas.map((one) => [one]) }), date1904 });
  await book.calculation.settled();
  const sheet = book.sheets.find('Out')!.id;
  const values = book.cells.values({ sheet, row: 0, column: 0, rows: formulas.length, columns: 1 }).flat();
  book.dispose();
  return values;
}

/** What Excel answers in a workbook that counts from 1904. */
const excel: readonly (readonly [string, CellValue])[] = [
  ['=DATE(2025,6,30)', 44376],
  ['=DATE(1904,1,1)', 0],
  ['=DATE(1904,1,2)', 1],
  ['=DATE(2000,1,1)', 35064],
  ['=DATE(1903,12,31)', { error: '#NUM!' }],
  ['=DATEVALUE("2025-06-30")', 44376],
  ['=VALUE("2025-06-30")', 44376],
  ['=VALUE("1,000")', 1000],
  ['=VALUE("5%")', 0.05],
  ['=YEAR(Data!A1)', 2025],
  ['=MONTH(Data!A1)', 6],
  ['=DAY(Data!A1)', 30],
  ['=YEAR(0)', 1904],
  ['=DAY(0)', 1],
  ['=YEAR(Data!A2)', 1904],
  ['=YEAR(Data!A4)', 2025],
  ['=YEAR("2025-06-30")', 2025],
  ['=WEEKDAY(Data!A1,2)', 1],
  ['=WEEKNUM(Data!A1)', 27],
  ['=ISOWEEKNUM(Data!A1)', 27],
  ['=EDATE(Data!A1,1)', 44406],
  ['=EDATE(DATE(2025,1,31),1)', 44254],
  ['=EOMONTH(Data!A1,-1)', 44346],
  ['=WORKDAY(Data!A1,5)', 44383],
  ['=WORKDAY(Data!A1,1,Data!A3)', 44378],
  ['=NETWORKDAYS(Data!A1,Data!A3)', 2],
  ['=NETWORKDAYS(DATE(2025,6,1),DATE(2025,6,30),Data!A1)', 20],
  ['=DATEDIF(DATE(2024,2,29),Data!A1,"m")', 16],
  ['=DAYS("2025-07-10",Data!A1)', 10],
  ['=DAYS360(DATE(2025,1,1),Data!A1)', 179],
  ['=YEARFRAC(DATE(2025,1,1),Data!A1,3)', 180 / 365],
  ['=TEXT(Data!A1,"yyyy-mm-dd")', '2025-06-30'],
  ['="On "&TEXT(Data!A1,"yyyy-mm-dd")&" ("&YEAR(Data!A1)&")"', 'On 2025-06-30 (2025)'],
  ['=TEXT(Data!A1,"0")', '44376'],
  ['=TEXT(0.5,"0%")', '50%'],
  ['=COUPPCD(DATE(2025,6,30),DATE(2026,11,15),2)', 44330],
  ['=Data!A3-Data!A1', 1],
  ['=HOUR(Data!A1+0.75)', 18],
];

test('the built-in functions count from 1904 where the workbook does', async () => {
  const values = await answered(
    excel.map(([one]) => one),
    true,
  );
  expect(excel.map(([one], at) => [one, values[at]])).toEqual(
    excel.map(([one, value]) => [one, typeof value === 'number' ? expect.closeTo(value, 9) : value]),
  );
});

test('a workbook that counts from 1900 is open beside it and stays as it is', async () => {
  const [first, second] = await Promise.all([
    answered(['=DATE(2025,6,30)', '=YEAR(Data!A1)'], true),
    answered(['=DATE(2025,6,30)', '=YEAR(Data!A1)'], false),
  ]);
  expect([first, second]).toEqual([
    [44376, 2025],
    [45838, 2025],
  ]);
});

test('a day that is typed counts from 1904 too; times and amounts are what they are', async () => {
  const book = openBook({ ...workbook({ Data: [] }), date1904: true });
  const area = { sheet: book.sheets.active, row: 0, column: 0, rows: 1, columns: 3 };
  book.cells.enter(area, [['2025-06-30', '12:00', '1,000']]);
  expect([book.cells.values(area), book.cells.text(area)[0]![0]]).toEqual([[[44376, 0.5, 1000]], '2025-06-30']);
  book.dispose();
});

test.each([true, false])(
  'a text reaches a function of the add-in as a text, also where it looks like a day (1904: %s)',
  async (date1904) => {
    const given: unknown[] = [];
    const options = {
      functions: [
        {
          id: 'SAY',
          name: 'SAY',
          description: '',
          parameters: [{ name: 'what', description: '', dimensionality: 'scalar' as const, type: 'any' as const }],
        },
      ],
      run: (call: { readonly arguments: readonly unknown[] }) => given.push(call.arguments[0]),
    };
    const book = openBook(
      { ...workbook({ Data: [['=SAY("2025-06-30")']] }), date1904 },
      { functions: options as never },
    );
    await book.calculation.settled();
    book.dispose();
    expect(given).toEqual(['2025-06-30']);
  },
);

test('today is today', async () => {
  const [today, now] = (await answered(['=YEAR(TODAY())', '=YEAR(NOW())'], true)) as [number, number];
  expect([today, now].map((year) => Math.abs(year - new Date().getUTCFullYear()) <= 1)).toEqual([true, true]);
});

test('no function of ours is among them: they are told the date system', () => {
  expect(functionNames.filter((name) => name in datesIn)).toEqual([]);
});
