import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addChange, type SheetChanges } from '../../../src/host/file/patch/changes';
import { patchable } from '../../../src/host/file/patch/patchable';
import { patchFile } from '../../../src/host/file/patch/patchFile';
import type { CellChange } from '../../../src/host/file/patch/cellXml';
import { patchSheet } from '../../../src/host/file/patch/patchSheet';
import { saveFile } from '../../../src/host/file/saveFile';
import { functions, sampleDocument } from './sampleDocument';

const sheet = (rows: string, head = '') => `<worksheet>${head}<sheetData>${rows}</sheetData><after/></worksheet>`;
const byRow = (changes: readonly CellChange[]) =>
  changes.reduce<SheetChanges>((rows, change) => (addChange(rows, change), rows), []);
const patched = (xml: string, ...changes: CellChange[]) =>
  strFromU8(patchSheet(strToU8(xml), byRow(changes), () => '1'));

test('a number replaces a text and its type, the style stays', () => {
  expect(
    patched(sheet('<row r="1"><c r="A1" s="3" t="s"><v>7</v></c><c r="B1"><v>2</v></c></row>'), {
      row: 0,
      column: 0,
      value: 1.5,
    }),
  ).toBe(sheet('<row r="1"><c r="A1" s="3"><v>1.5</v></c><c r="B1"><v>2</v></c></row>'));
});

test('texts, truth, errors and blanks are stored as Excel stores results', () => {
  const xml = sheet('<row r="2" spans="1:1"><c r="A2"><f>X()</f><v>0</v></c></row>');
  expect(patched(xml, { row: 1, column: 0, value: ' a<b>&"\u0001_x0041_' })).toContain(
    '<c r="A2" t="str"><f>X()</f><v xml:space="preserve"> a&lt;b&gt;&amp;&quot;_x0001__x005F_x0041_</v></c>',
  );
  expect(patched(xml, { row: 1, column: 0, value: true })).toContain('<c r="A2" t="b"><f>X()</f><v>1</v></c>');
  expect(patched(xml, { row: 1, column: 0, value: { error: '#N/A', message: 'why' } })).toContain(
    '<c r="A2" t="e"><f>X()</f><v>#N/A</v></c>',
  );
  expect(patched(xml, { row: 1, column: 0, value: null })).toContain('<c r="A2" t="str"><f>X()</f><v></v></c>');
});

test('new cells and rows come in their places, and the sheet says how large it has become', () => {
  const xml = sheet('<row r="2"><c r="B2"><v>1</v></c></row><row r="5"/>', '<dimension ref="B2"/>');
  const changes = [
    [0, 0],
    [1, 0],
    [1, 2],
    [2, 1],
    [4, 3],
    [8, 0],
  ].map(([row, column]) => ({ row: row!, column: column!, value: 9 }));
  expect(patched(xml, ...changes)).toBe(
    sheet(
      [
        '<row r="1"><c r="A1"><v>9</v></c></row>',
        '<row r="2"><c r="A2"><v>9</v></c><c r="B2"><v>1</v></c><c r="C2"><v>9</v></c></row>',
        '<row r="3"><c r="B3"><v>9</v></c></row>',
        '<row r="5"><c r="D5"><v>9</v></c></row>',
        '<row r="9"><c r="A9"><v>9</v></c></row>',
      ].join(''),
      '<dimension ref="A1:D9"/>',
    ),
  );
});

test('an emptied cell goes where it has no style, and stays empty where it has one', () => {
  const xml = sheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row>');
  expect(patched(xml, { row: 0, column: 0, value: null }, { row: 0, column: 1, value: null })).toBe(
    sheet('<row r="1"><c r="B1" s="2"/></row>'),
  );
});

test('an ordinary formula of ours becomes a dynamic array with its spill; one that is one gets its new reach', () => {
  const change = { row: 0, column: 0, value: 1, spills: { rows: 2, columns: 3 } };
  expect(patched(sheet('<row r="1"><c r="A1"><f>_xldudf_F(B2)</f><v>0</v></c></row>'), change)).toContain(
    '<c r="A1" cm="1"><f t="array" ref="A1:C2">_xldudf_F(B2)</f><v>1</v></c>',
  );
  expect(
    patched(
      sheet('<row r="1"><c r="A1" cm="4" t="str"><f t="array" ref="A1:B9" ca="1">_xldudf_F(B2)</f><v>x</v></c></row>'),
      change,
    ),
  ).toContain('<c r="A1" cm="4"><f t="array" ref="A1:C2" ca="1">_xldudf_F(B2)</f><v>1</v></c>');
});

test('a sheet whose names carry a prefix is patched in its own manner', () => {
  const xml =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(patched(xml, { row: 0, column: 0, value: 2 })).toBe(xml.replace('<x:v>1', '<x:v>2'));
});

test.each([
  ['rows without numbers', '<row><c r="A1"><v>1</v></c></row>'],
  ['cells without addresses', '<row r="1"><c><v>1</v></c></row>'],
  ['comments among the cells', '<row r="1"><!-- <c r="A1"/> --></row>'],
])('%s are refused', (_, rows) => {
  expect(() => patched(sheet(rows), { row: 0, column: 0, value: 1 })).toThrow(/sheet/);
});

async function file(change: (parts: Record<string, Uint8Array>) => void) {
  const parts = unzipSync(await saveFile(sampleDocument, functions));
  change(parts);
  return zipSync(parts);
}

const changes = new Map([['Coverage', byRow([{ row: 0, column: 0, value: 'x', spills: { rows: 3, columns: 2 } }])]]);

test('a workbook without metadata gets it when a formula becomes an array: part, relation and content type', async () => {
  const bytes = await file((parts) => {
    delete parts['xl/metadata.xml'];
    for (const path of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'])
      parts[path] = strToU8(strFromU8(parts[path]!).replace(/<(Override|Relationship)\b[^>]*metadata[^>]*>/i, ''));
    parts['xl/worksheets/sheet2.xml'] = strToU8(strFromU8(parts['xl/worksheets/sheet2.xml']!).replace(/ cm="1"/g, ''));
  });
  const after = unzipSync(patchFile(patchable(bytes), changes));
  expect(strFromU8(after['xl/metadata.xml']!)).toContain('XLDAPR');
  expect(strFromU8(after['[Content_Types].xml']!)).toContain('sheetMetadata+xml');
  expect(strFromU8(after['xl/_rels/workbook.xml.rels']!)).toContain('relationships/sheetMetadata');
  expect(strFromU8(after['xl/worksheets/sheet2.xml']!)).toContain('<c r="A1" cm="1" t="str">');
});

test('the calculation chain goes with its relation and content type; Excel makes it anew', async () => {
  const bytes = await file((parts) => {
    parts['xl/calcChain.xml'] = strToU8('<calcChain/>');
    parts['xl/_rels/workbook.xml.rels'] = strToU8(
      strFromU8(parts['xl/_rels/workbook.xml.rels']!).replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    );
    parts['[Content_Types].xml'] = strToU8(
      strFromU8(parts['[Content_Types].xml']!).replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
      ),
    );
  });
  const after = unzipSync(patchFile(patchable(bytes), changes));
  expect([
    after['xl/calcChain.xml'],
    strFromU8(after['xl/_rels/workbook.xml.rels']!).includes('calcChain'),
    strFromU8(after['[Content_Types].xml']!).includes('calcChain'),
  ]).toEqual([undefined, false, false]);
});

test('encrypted, signed, Strict and foreign files are refused with a sentence in both languages', async () => {
  const strict = await file((parts) => {
    parts['xl/workbook.xml'] = strToU8(
      strFromU8(parts['xl/workbook.xml']!).replace(
        /xmlns="[^"]*"/,
        'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
      ),
    );
  });
  const signed = await file((parts) => {
    parts['_xmlsignatures/sig1.xml'] = strToU8('<x/>');
  });
  const cases: [Uint8Array, RegExp, RegExp][] = [
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /encrypted/, /加密/],
    [signed, /signed/, /签名/],
    [strict, /Strict/, /严格/],
    [zipSync({ 'a.txt': strToU8('a') }), /not an Excel workbook/, /不是 Excel/],
    [strToU8('text'), /not an Excel workbook/, /不是 Excel/],
  ];
  for (const [bytes, en, zh] of cases) {
    expect(() => patchFile(patchable(bytes), changes)).toThrow(
      expect.objectContaining({ words: { en: expect.stringMatching(en), zh: expect.stringMatching(zh) } }),
    );
  }
});

test.each([
  ['closed by another name', '</sheetData><a></b>'],
  ['never closed', '</sheetData><a>'],
  ['closed twice', '</sheetData></a>'],
])('a sheet with a tag that is %s is refused: nobody knows what a result would do to it', async (_, after) => {
  const bytes = await file((parts) => {
    const path = 'xl/worksheets/sheet2.xml';
    parts[path] = strToU8(strFromU8(parts[path]!).replace('</sheetData>', after));
  });
  expect(() => patchFile(patchable(bytes), changes)).toThrow('a sheet could not be patched without breaking it');
});
