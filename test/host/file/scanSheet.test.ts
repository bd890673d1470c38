import { strToU8 } from 'fflate';
import { numberIn } from '../../../src/host/file/contents/numberIn';
import { scanSheet } from '../../../src/host/file/contents/scanSheet';
import { sharedStringsIn } from '../../../src/host/file/contents/sharedStrings';
import { isWellFormed } from '../../../src/host/file/patch/isWellFormed';

const scan = (rows: string, texts: readonly string[] = []) =>
  scanSheet(strToU8(`<worksheet><dimension ref="A1"/><sheetData>${rows}</sheetData></worksheet>`), texts);

test('numbers, texts, truth, errors and inline texts are read as they stand; what is empty is blank', () => {
  const cells =
    '<c r="A1"><v>-1.5</v></c><c r="B1" s="4" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" s="2"/><c r="F1" t="str"><f>A1</f><v>a &amp; b_x000A_</v></c><c r="G1" t="inlineStr"><is><t>赊销</t></is></c><c r="H1" t="str"><f>""</f><v></v></c>';
  expect(scan(`<row r="1">${cells}</row>`, ['zero', 'one'])!.rows).toEqual([
    [-1.5, 'one', true, { error: '#N/A' }, null, 'a & b\n', '赊销'],
  ]);
});

test('rows and columns that are left out leave gaps', () => {
  const { rows } = scan('<row r="2"><c r="B2"><v>1</v></c></row><row r="4"/><row r="5"><c r="AB5"><v>7</v></c></row>')!;
  expect([rows[0], rows[1], rows[3], rows[4]!.indexOf(7), rows[4]!.length]).toEqual([
    undefined,
    [null, 1],
    undefined,
    27,
    28,
  ]);
});

test('formulas keep their group and their reach', () => {
  const { formulas } = scan(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="3">B1*2</f><v>2</v></c><c r="C1" cm="1"><f t="array" ref="C1:D2">_xlfn.UNIQUE(B1:B2)</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="3"/><v>4</v></c></row>',
  )!;
  expect(formulas).toEqual([
    { row: 0, column: 0, text: 'B1*2', shared: '3', reach: null },
    { row: 0, column: 2, text: '_xlfn.UNIQUE(B1:B2)', shared: null, reach: 'C1:D2' },
    { row: 1, column: 0, text: '', shared: '3', reach: null },
  ]);
});

test.each([
  ['a comment among the cells', '<row r="1"><!-- --><c r="A1"><v>1</v></c></row>'],
  ['a row without a number', '<row><c r="A1"><v>1</v></c></row>'],
  ['a cell without an address', '<row r="1"><c><v>1</v></c></row>'],
  ['a day as text', '<row r="1"><c r="A1" t="d"><v>2026-06-30</v></c></row>'],
  ['a data table', '<row r="1"><c r="A1"><f t="dataTable" ref="A1:B2" r1="C1"/><v>1</v></c></row>'],
  ['a number that is none', '<row r="1"><c r="A1"><v>1,5</v></c></row>'],
])('%s is left to the slower reader', (_, rows) => {
  expect(scan(rows)).toBeNull();
});

test('a text that is not there, a row or a column that no sheet has are refused', () => {
  const cell =
    (attributes: string, value: string, row = 1) =>
    () =>
      scan(`<row r="${row}"><c ${attributes}><v>${value}</v></c></row>`);
  expect(cell('r="A1" t="s"', '9')).toThrow('a text that the workbook does not have');
  expect(cell('r="XFE1"', '1')).toThrow('outside of the largest sheet');
  expect(cell('r="A1048577"', '1', 1_048_577)).toThrow('outside of the largest sheet');
  expect(scan('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')!.rows.at(-1)!.at(-1)).toBe(1);
});

test('shared texts: formatted pieces are joined, furigana left out, signs decoded', () => {
  expect(
    sharedStringsIn(
      '<sst><si><t>a &lt; b</t></si><si/><si><r><t xml:space="preserve">信用 </t></r><r><rPr><b/></rPr><t>保险</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t xml:space="preserve"> _x000D_</t></si></sst>',
    ),
  ).toEqual(['a < b', '', '信用 保险', ' \r']);
  expect(sharedStringsIn('<x:sst><x:si/></x:sst>')).toBeNull();
});

test.each([
  '0',
  '-0',
  '7',
  '-12.50',
  '0.1',
  '123456789012345',
  '0.000000000000001',
  '1234567890123456',
  '0.30000000000000004',
  '1E-7',
  '4.9406564584124654e-324',
  '45930.041666666664',
])('%s is read to the last bit', (text) => {
  expect(Object.is(numberIn(strToU8(text), 0, text.length), Number(text))).toBe(true);
});

test.each([
  ['<a><b x="&gt;>"/><c>t</c></a>', true],
  ['<?xml version="1.0"?><!-- <a> --><a/>', true],
  ['<a><![CDATA[<b>]]></a>', true],
  ['<a><b></a></b>', false],
  ['<a>', false],
  ['<a></ab>', false],
  ['<a x="></a>', false],
  ['text', false],
])('%s is well formed: %s', (xml, expected) => {
  expect(isWellFormed(strToU8(xml))).toBe(expected);
});
