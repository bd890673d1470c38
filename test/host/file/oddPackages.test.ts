import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { functionNames } from '../../../src/cli/customFunctions';
import { recalculate } from '../../../src/cli/recalculate';
import { contentsOf } from '../../../src/host/file/contents/contents';
import { scanFile } from '../../../src/host/file/contents/scanFile';
import { openFile } from '../../../src/host/file/openFile';
import { lossesOnSave } from '../../../src/host/file/losses';
import { openArchive } from '../../../src/host/file/parts/archive';
import { saveFile } from '../../../src/host/file/saveFile';
import { ageingWorkbook, day, fileOf } from '../../cli/workbook';

jest.setTimeout(60_000);

type Texts = Record<string, string>;
const DATA = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16());
const declared = (text: string, encoding: string) => text.replace(/encoding="[^"]*"/, `encoding="${encoding}"`);

/** The ledger with an ampersand in a name, its parts as texts. */
async function texts(): Promise<Texts> {
  const document = ageingWorkbook();
  (document.sheets[0]!.cells[2] as unknown as unknown[])[0] = { value: 'Hill & Söhne' };
  const parts = unzipSync(await fileOf(document));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}

const packed = (parts: Zippable) => zipSync(parts);
const bytesOf = (parts: Texts): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));

/** Names as another program spells them. */
const renamed = (parts: Texts, rename: (name: string) => string) =>
  packed(Object.fromEntries(Object.entries(bytesOf(parts)).map(([name, part]) => [rename(name), part])));

const odd: readonly (readonly [string, (parts: Texts) => Uint8Array])[] = [
  ['as everybody writes it', (parts) => packed(bytesOf(parts))],
  [
    'texts fenced in CDATA',
    (parts) =>
      packed(
        bytesOf({
          ...parts,
          [STRINGS]: parts[STRINGS]!.replace('Hill &amp; Söhne', '<![CDATA[Hill & ]]>S<![CDATA[öhne]]>'),
        }),
      ),
  ],
  [
    'every XML part in UTF-16',
    (parts) =>
      packed(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, utf16(declared(text, 'UTF-16'))]))),
  ],
  [
    'sheet and texts in UTF-16, the larger byte first',
    (parts) =>
      packed({
        ...bytesOf(parts),
        [DATA]: utf16be(declared(parts[DATA]!, 'UTF-16')),
        [STRINGS]: utf16be(declared(parts[STRINGS]!, 'UTF-16')),
      }),
  ],
  ['UTF-16 in words only', (parts) => packed(bytesOf({ ...parts, [STRINGS]: declared(parts[STRINGS]!, 'utf-16') }))],
  [
    'texts in Latin-1',
    (parts) => packed({ ...bytesOf(parts), [STRINGS]: strToU8(declared(parts[STRINGS]!, 'ISO-8859-1'), true) }),
  ],
  ['backslashes in the names of entries', (parts) => renamed(parts, (name) => name.replaceAll('/', '\\'))],
  ['a slash before the names of entries', (parts) => renamed(parts, (name) => `/${name}`)],
  [
    'content types in small letters',
    (parts) => renamed(parts, (name) => (name.startsWith('[') ? name.toLowerCase() : name)),
  ],
  ['all names in small letters', (parts) => renamed(parts, (name) => name.toLowerCase())],
  [
    'all names in capitals',
    (parts) =>
      renamed(parts, (name) =>
        name
          .toUpperCase()
          .replace(/\.XML$/, '.xml')
          .replace(/\.RELS$/, '.rels'),
      ),
  ],
  [
    'backslashes in relations',
    (parts) => {
      const name = 'xl/_rels/workbook.xml.rels';
      return packed(bytesOf({ ...parts, [name]: parts[name]!.replaceAll('worksheets/', 'worksheets\\') }));
    },
  ],
];

describe('a package that is odd but legal is read like any other', () => {
  test.each(odd)('%s', async (_, make) => {
    const bytes = make(await texts());
    const quick = scanFile(openArchive(bytes).parts, functionNames)!;
    const slow = contentsOf(await openFile(bytes, functionNames));
    for (const { sheets } of [quick, slow])
      expect(sheets[0]!.rows.slice(0, 4).map((row) => row!.slice(0, 2))).toEqual([
        ['Customer', 'Amount'],
        ['Acme', 100],
        ['Hill & Söhne', 250],
        ['Acme', 50],
      ]);
    const done = await recalculate(bytes, null);
    if ('en' in done) throw new Error(done.en);
    expect(done.formulas[0]!.values[2]![0]).toBe('Hill & Söhne');
    const again = await openFile(done.bytes, functionNames);
    expect(again.sheets[1]!.cells[3]![6]!.value).toBe(400);
    expect(lossesOnSave(bytes)).toEqual([]);
    expect(
      (await openFile(await saveFile(again, functionNames, bytes), functionNames)).sheets[0]!.cells[0]![5]!.value,
    ).toBe(day);
  });
});

describe('what cannot be read truly is refused in one sentence', () => {
  const refusal = async (bytes: Uint8Array) => {
    const said = (reason: unknown) => (reason as Error).message;
    const opened = await openFile(bytes, functionNames).then(() => 'opened', said);
    return [opened, await recalculate(bytes, null).then(() => 'recalculated', said)];
  };
  const both = (sentence: string) => [sentence, sentence];

  test('an encoding that nobody knows', async () => {
    const parts = await texts();
    const bytes = packed(bytesOf({ ...parts, [STRINGS]: declared(parts[STRINGS]!, 'EBCDIC-7') }));
    expect(await refusal(bytes)).toEqual(
      both('a part of the workbook is in an encoding that is not known here (EBCDIC-7)'),
    );
  });

  test('a part with another content than its checksum says', async () => {
    const bytes = zipSync(bytesOf(await texts()), { level: 0 });
    const at = Buffer.from(bytes).indexOf('<v>250</v>');
    bytes[at + 3] = '9'.charCodeAt(0);
    expect(await refusal(bytes)).toEqual(
      both('the file is damaged: a part of it is not what it was when it was saved'),
    );
  });

  test('a part that unfolds to more than a gigabyte, or is pressed as no sheet is', async () => {
    const bytes = packed(bytesOf(await texts()));
    const view = Buffer.from(bytes.buffer);
    const list = view.indexOf(Buffer.from(DATA), view.indexOf(Buffer.from([0x50, 0x4b, 1, 2])));
    view.writeUInt32LE(2 ** 30 + 1, list - 46 + 24);
    expect(await refusal(bytes)).toEqual(both('a part of the workbook unfolds to more than can be read'));
  });

  test.each([
    ['a row below the last', '<row r="3"', '<row r="1048577"', 'a cell stands outside of the largest sheet there is'],
    ['a column beyond the last', 'r="B3"', 'r="XFE3"', 'a cell stands outside of the largest sheet there is'],
    [
      'a text that is not there',
      /t="s"><v>\d+</,
      't="s"><v>999<',
      'a cell names a text that the workbook does not have',
    ],
  ] as const)('%s (command line)', async (_, from, to, sentence) => {
    const parts = await texts();
    const bytes = packed(bytesOf({ ...parts, [DATA]: parts[DATA]!.replace(from, to) }));
    expect((await refusal(bytes))[1]).toBe(sentence);
  });

  test('a sheet that is missing (command line)', async () => {
    const { [DATA]: _, ...parts } = await texts();
    expect((await refusal(packed(bytesOf(parts))))[1]).toBe('a sheet of the workbook is missing');
  });

  test('what is no workbook', async () => {
    expect(await refusal(strToU8('no zip'))).toEqual(both('this is not an Excel workbook (.xlsx or .xlsm)'));
    expect(await refusal(packed({ 'a.txt': strToU8('a') }))).toEqual(
      both('this is not an Excel workbook (.xlsx or .xlsm)'),
    );
    expect(await refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toEqual(
      both('the workbook is encrypted or in the old .xls format'),
    );
  });
});
