import { saveFile } from '../../../src/host/file/saveFile';
import { openFile } from '../../../src/host/file/openFile';
import { openAny } from '../../../src/host/file/openAny';
import { openCsv } from '../../../src/host/file/csv/openCsv';
import { isCsv } from '../../../src/host/file/isCsv';
import { openBook } from '../../../src/host/grid/openBook';

/** The bytes of a text, letter by letter, for encodings that Node can only read. */
function inEncoding(text: string, encoding: string): Uint8Array {
  const reader = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  for (let byte = 0; byte < 0x80; byte++) bytesOf.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x80; lead < 0xff; lead++) {
    const single = reader.decode(Uint8Array.of(lead));
    if (!single.includes('\ufffd')) bytesOf.set(single, [lead]);
    for (let trail = 0x40; trail < 0xff; trail++) {
      const pair = reader.decode(Uint8Array.of(lead, trail));
      if (pair.length === 1 && pair !== '\ufffd' && !bytesOf.has(pair)) bytesOf.set(pair, [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => bytesOf.get(sign) ?? []));
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

const rowsOf = (text: string) => openCsv(utf8(text), 'a.csv').rows;

const chinese =
  '客户编号,客户名称,期末余额,到期日\r\n00012,上海甲贸易有限公司,125000.50,2026-06-30\r\n00450,北京乙科技有限公司,980,2026-07-15\r\n';
const chineseRows = [
  ['客户编号', '客户名称', '期末余额', '到期日'],
  ['00012', '上海甲贸易有限公司', 125000.5, '2026-06-30'],
  ['00450', '北京乙科技有限公司', 980, '2026-07-15'],
];
const german =
  'Kunde;Name;Offen;Fällig\r\n00012;Müller & Söhne GmbH;1.250,00;05.03.2025\r\n00450;Größe AG;980,00;10.06.2025\r\n';
const germanRows = [
  ['Kunde', 'Name', 'Offen', 'Fällig'],
  ['00012', 'Müller & Söhne GmbH', '1.250,00', '05.03.2025'],
  ['00450', 'Größe AG', '980,00', '10.06.2025'],
];

describe('every encoding of Chinese and European programs is read', () => {
  test.each([
    ['UTF-8', utf8(chinese), 'utf-8'],
    ['UTF-8 with its mark', utf8(`\ufeff${chinese}`), 'utf-8'],
    ['GB18030', inEncoding(chinese, 'gb18030'), 'gb18030'],
    ['Unicode text of Excel', utf16(`\ufeff${chinese}`, false), 'utf-16le'],
    ['UTF-16, the larger byte first', utf16(`\ufeff${chinese}`, true), 'utf-16be'],
    ['UTF-16 without its mark', utf16(chinese, false), 'utf-16le'],
    ['UTF-16 without its mark, the larger byte first', utf16(chinese, true), 'utf-16be'],
  ])('Chinese in %s', (_, bytes, encoding) => {
    expect(openCsv(bytes, 'a.csv')).toMatchObject({ rows: chineseRows, encoding, separator: ',' });
  });

  test.each([
    ['UTF-8', utf8(german), 'utf-8'],
    ['Windows-1252', Uint8Array.from(german, (sign) => sign.charCodeAt(0)), 'windows-1252'],
    ['UTF-16', utf16(`\ufeff${german}`, false), 'utf-16le'],
  ])('German in %s', (_, bytes, encoding) => {
    expect(openCsv(bytes, 'a.csv')).toMatchObject({ rows: germanRows, encoding, separator: ';' });
  });

  test('two characters of Chinese are enough', () => {
    expect(openCsv(inEncoding('Customer,Amount\n甲乙,100\n', 'gb18030'), 'a.csv').rows[1]).toEqual(['甲乙', 100]);
  });

  test('traditional Chinese of Taiwan (Big5)', () => {
    const text =
      '客戶編號,客戶名稱,應收帳款\nA1,臺灣貿易股份有限公司,100\nA2,國際電子工業有限公司,200\nA3,聯華企業,300\n';
    expect(openCsv(inEncoding(text, 'big5'), 'a.csv')).toMatchObject({
      encoding: 'big5',
      rows: { 1: { 1: '臺灣貿易股份有限公司' } },
    });
  });

  test('the euro sign and curly quotes of Windows-1252 are themselves', () => {
    const bytes = Uint8Array.of(...utf8('Customer;Amount\nL'), 0x92, ...utf8('Atelier;'), 0x80, ...utf8(' 100\n'));
    expect(openCsv(bytes, 'a.csv').rows[1]).toEqual(['L’Atelier', '€ 100']);
  });

  test('a letter that a program cut in half spoils nothing else', () => {
    const bytes = utf8('客户,金额\n上海甲贸易有限公司,1\n');
    const cut = Uint8Array.of(...bytes.subarray(0, -4), ...bytes.subarray(-3));
    expect(openCsv(cut, 'a.csv').rows[0]).toEqual(['客户', '金额']);
  });
});

describe('every separator is found', () => {
  test.each([
    [
      'a tab',
      'Name\tAmount\nAcme, Inc.\t1\nHill; Co\t2\n',
      [
        ['Name', 'Amount'],
        ['Acme, Inc.', 1],
        ['Hill; Co', 2],
      ],
    ],
    [
      'a bar',
      'Name|Amount\nAcme|1\n',
      [
        ['Name', 'Amount'],
        ['Acme', 1],
      ],
    ],
    [
      'a semicolon beside decimal commas',
      'A;B;C\n1,00;2,00;3,00\n4,00;5,00;6,00\n',
      [
        ['A', 'B', 'C'],
        ['1,00', '2,00', '3,00'],
        ['4,00', '5,00', '6,00'],
      ],
    ],
    [
      'a comma between numbers',
      '1,2\n3,4\n',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'a comma, semicolons in the texts',
      'Name,Terms,Amount\nAcme,"2% 10; net 30",5\nHill,"net 30; or less",6\n',
      [
        ['Name', 'Terms', 'Amount'],
        ['Acme', '2% 10; net 30', 5],
        ['Hill', 'net 30; or less', 6],
      ],
    ],
    ['none', 'Acme\nHill\n', [['Acme'], ['Hill']]],
    [
      'the one that Excel is told',
      'sep=;\nA;B\n1;2\n',
      [
        ['A', 'B'],
        [1, 2],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test('a title block of another width stands above the table', () => {
    const text =
      'Open items,,\n"As of 2026-06-30, all companies"\n\nCustomer,Invoice,Amount,Due\nAcme,R1,5,2026-01-01\nHill,R2,6,2026-01-01\n';
    expect(rowsOf(text)).toEqual([
      ['Open items', null, null],
      ['As of 2026-06-30, all companies'],
      [null],
      ['Customer', 'Invoice', 'Amount', 'Due'],
      ['Acme', 'R1', 5, '2026-01-01'],
      ['Hill', 'R2', 6, '2026-01-01'],
    ]);
  });
});

test('quotes enclose separators, doubled quotes and ends of lines', () => {
  expect(rowsOf('A,B\r\n"Hill, ""Sons""\r\nLondon",1\r\n')).toEqual([
    ['A', 'B'],
    ['Hill, "Sons"\nLondon', 1],
  ]);
});

test('a quotation mark inside a field is a sign like any other, one that is never closed is told with its row', () => {
  expect(rowsOf('A;B\nPipe 5";1\n"A" Ltd;2\n')).toEqual([
    ['A', 'B'],
    ['Pipe 5"', 1],
    ['"A" Ltd', 2],
  ]);
  expect(() => rowsOf('A,B\n"Hill,1\nDale,2,3\n')).toThrow('a quotation mark in row 2');
});

test.each([
  ['leading zeros stay', ['00012', '450'], ['00012', '450']],
  ['plain numbers are numbers', ['12', '-0.5', ' 1250.50 ', '0'], [12, -0.5, 1250.5, 0]],
  ['a grouped amount leaves its column as written', ['1,250.00', '980'], ['1,250.00', '980']],
  ['1.250 is two things', ['1.250', '980'], ['1.250', '980']],
  ['a decimal comma', ['1250,5', '3'], ['1250,5', '3']],
  ['a minus behind', ['100.00-', '5'], ['100.00-', '5']],
  ['brackets and currency', ['(250.00)', '$5', '7'], ['(250.00)', '$5', '7']],
  ['long numbers of documents', ['123456789012345678', '7'], ['123456789012345678', '7']],
  ['days stay text', ['2026-06-30', '30/06/2026', '30.06.2026'], ['2026-06-30', '30/06/2026', '30.06.2026']],
  ['texts that a program marked', ['="00012"', '="7"', '8'], ['00012', '7', '8']],
  ['a total below and a heading above do not count', ['Amount', '5', 'n/a'], ['Amount', 5, 'n/a']],
])('%s', (_, fields, cells) => {
  const quoted = fields.map((field) => `"${field.replaceAll('"', '""')}",x`).join('\n');
  expect(rowsOf(quoted).map(([first]) => first)).toEqual(cells);
});

test('what would be a formula stays a text: in the sheet, in the file, and when the file is opened again', async () => {
  const signs = ['=1+1', '+1+1', '@SUM(1)', '-1+1', '=HYPERLINK("http://x","y")'];
  const { workbook } = openCsv(utf8(signs.map((sign) => `"${sign.replaceAll('"', '""')}";x`).join('\n')), 'a.csv');
  const book = openBook(workbook);
  await book.calculation.settled();
  const area = { sheet: book.sheets.active, row: 0, column: 0, rows: signs.length, columns: 1 };
  expect([book.cells.values(area).flat(), book.cells.formulas(area).flat()]).toEqual([signs, signs]);
  const again = await openFile(await saveFile(book.toDocument(), []), []);
  book.dispose();
  expect(again.sheets[0]!.cells.map((row) => row![0])).toEqual(signs.map((value) => ({ value })));
});

test('a sheet bears the name of its file', () => {
  const nameFrom = (file: string) => openCsv(utf8('a,b'), file).workbook.sheets[0]!.name;
  expect(['C:\\data\\ledger [1].csv', '应收明细.txt', `${'x'.repeat(40)}.csv`, '.csv'].map(nameFrom)).toEqual([
    'ledger  1',
    '应收明细',
    'x'.repeat(31),
    'Sheet1',
  ]);
});

test('a text is opened whatever its name ends in; a web page, a picture and a broken workbook are not taken for one', async () => {
  expect(isCsv(utf8('A\tB\n1\t2\n'), 'export.xls')).toBe(true);
  expect(isCsv(utf8('A,B'), 'broken.xlsx')).toBe(false);
  expect(isCsv(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0), 'a.csv')).toBe(false);
  expect(isCsv(utf8('%PDF-1.7\n'), 'a.csv')).toBe(false);
  expect(() => isCsv(utf8('<html><table>'), 'export.xls')).toThrow('web page');
  expect(await openAny(utf8('A,B'), 'a.csv', [])).toMatchObject({
    original: undefined,
    workbook: { sheets: [{ name: 'a' }] },
  });
});

describe('what programs get wrong in a CSV file', () => {
  test('zeros that fill up a record, or stand in a cell, are no second bytes of letters', () => {
    const text = 'Customer,Open\nHi\0ll,5\nHarbour Foods,7\n';
    for (const bytes of [utf8(text), utf8(`${text.replace('\0', '')}${'\0'.repeat(40)}`)]) {
      expect(isCsv(bytes, 'a.csv')).toBe(true);
      expect(openCsv(bytes, 'a.csv')).toMatchObject({
        encoding: 'utf-8',
        rows: [
          ['Customer', 'Open'],
          ['Hill', 5],
          ['Harbour Foods', 7],
        ],
      });
    }
  });

  test('a letter that was cut spoils itself, in a short file too', () => {
    const bytes = Uint8Array.from([...utf8('Kunde;Fällig\nMüller;x\nGroß;y\nBl'), 0xc3, ...utf8(';z\n')]);
    expect(openCsv(bytes, 'a.csv')).toMatchObject({ encoding: 'utf-8', rows: { 1: ['Müller', 'x'], 3: ['Bl�', 'z'] } });
  });

  test.each([
    ['windows-1250', 'Kontrahent;Termin płatności\nŻółta Łódź;x\nŚwiąteczna;y\n'],
    ['windows-1251', 'Customer;Due date\nОбщество с ограниченной ответственностью;x\nРомашка;y\n'],
    ['windows-1252', 'Kunde;Fällig\nÄÖÜ GmbH;x\nNeill & Söhne;y\n'],
  ])('a short file in %s is told by its words', (encoding, text) => {
    const rows = text.trim().split('\n').map((line) => line.split(';')); // prettier-ignore
    expect(openCsv(inEncoding(text, encoding), 'a.csv')).toMatchObject({ encoding, rows });
  });

  test('an apostrophe of Windows-1252 stands in a word as a letter does', () => {
    const bytes = Uint8Array.from([...utf8('Kunde;Offen\nO'), 0x92, ...utf8('Neill;1\nM'), 0xfc, ...utf8('ller;2\n')]);
    expect(openCsv(bytes, 'a.csv')).toMatchObject({
      encoding: 'windows-1252',
      rows: { 1: ['O’Neill', 1], 2: ['Müller', 2] },
    });
  });

  test('a tab that guards a number separates nothing and is no part of it', () => {
    const { separator, rows } = openCsv(utf8('客户\t,单号\t,金额\t\n甲\t,00123\t,5.50\t\n'), 'a.csv');
    expect([separator, rows]).toEqual([
      ',',
      [
        ['客户', '单号', '金额'],
        ['甲', '00123', '5.50'],
      ],
    ]);
  });

  test('a space before a quotation mark is none of the cell', () => {
    expect(rowsOf('Customer, Due date, Open\n"Hill, Smith", "2026-05-01", "1,234.50"\n')[1]).toEqual([
      'Hill, Smith',
      '2026-05-01',
      '1,234.50',
    ]);
  });

  test('commas between the cells and in the amounts are refused: 1234,50 would be 1234', () => {
    expect(() => rowsOf('Customer,Due date,Open\nHill,2026-05-01,1234,50\nDale,2026-05-02,980\n')).toThrow(
      'line 2 of the CSV file has 4 cells below 3 headings: its amounts seem to have a decimal comma while commas stand between the cells too; export it with semicolons or with amounts in quotation marks',
    );
    const remark = 'Customer,Due date,Open\nHill,2026-05-01,1234,called\nDale,2026-05-02,980\n';
    expect(rowsOf(remark)[1]).toEqual(['Hill', '2026-05-01', 1234, 'called']);
  });

  test('an empty file is said to be one', () => {
    expect(() => isCsv(new Uint8Array(), 'a.csv')).toThrow('the file is empty');
    expect(() => rowsOf('\ufeff\r\n\r\n')).toThrow('nothing stands in the CSV file');
  });
});
