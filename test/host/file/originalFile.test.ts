import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Workbook } from '../../../src/host/grid/document';
import { lossesOnSave } from '../../../src/host/file/losses';
import { openFile } from '../../../src/host/file/openFile';
import { saveFile } from '../../../src/host/file/saveFile';
import { functions, sampleDocument } from './sampleDocument';

async function original(extra: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const parts = unzipSync(await saveFile(sampleDocument, functions));
  const sheet = 'xl/worksheets/sheet1.xml';
  const validation =
    '<dataValidations count="1"><dataValidation type="list" sqref="D9" allowBlank="1"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
  const rich =
    '<row r="7" spans="1:3"><c r="A7" t="inlineStr"><is><r><rPr><b/></rPr><t>Bold</t></r><r><t> and plain</t></r></is></c></row></sheetData>';
  parts[sheet] = strToU8(
    strFromU8(parts[sheet]!).replace('<pageMargins', `${validation}<pageMargins`).replace('</sheetData>', rich),
  );
  Object.entries(extra).forEach(([path, text]) => {
    parts[path] = strToU8(text);
  });
  return zipSync(parts);
}

function edited(document: Workbook, change: (cells: Record<number, Record<number, unknown>>) => void): Workbook {
  const copy = structuredClone(document) as Workbook;
  change(copy.sheets[0]!.cells as never);
  return copy;
}

const part = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path]!);

test('saving over a file keeps what the document does not know: validation and rich text', async () => {
  const file = await original();
  const saved = part(await saveFile(await openFile(file, functions), functions, file), 'xl/worksheets/sheet1.xml');
  expect(saved).toContain('<formula1>&quot;a,b&quot;</formula1>');
  expect(part(await saveFile(await openFile(file, functions), functions, file), 'xl/sharedStrings.xml')).toMatch(
    /<r><rPr><b\/><\/rPr><t>Bold<\/t><\/r>/,
  );
});

test('saving an edit over a file changes that cell and leaves every other one as it was', async () => {
  const file = await original();
  const opened = await openFile(file, functions);
  const changed = edited(opened, (cells) => {
    cells[1]![1] = { value: 7, style: { numberFormat: '0.0' } };
  });
  expect(await openFile(await saveFile(changed, functions, file), functions)).toEqual(changed);
});

test('a sheet that is removed goes, one that is added comes, and the order of the tabs is kept', async () => {
  const file = await original();
  const opened = await openFile(file, functions);
  const added = { ...opened.sheets[1]!, name: 'New', visible: true, charts: [] };
  const changed = {
    ...opened,
    names: opened.names.filter(({ sheet }) => sheet === null),
    sheets: [added, opened.sheets[0]!],
  };
  expect(await openFile(await saveFile(changed, functions, file), functions)).toEqual(changed);
});

test('a table that grows keeps its name, and its new row is in it', async () => {
  const file = await original();
  const opened = await openFile(file, functions);
  const changed = edited(opened, (cells) => {
    cells[3] = [{ value: 'new' }, { value: 1 }, { value: 2, formula: '=Customers[@Amount]*2' }] as never;
  });
  const [first, ...others] = changed.sheets;
  const grown = { ...changed, sheets: [{ ...first!, tables: [{ ...first!.tables[0]!, range: 'A1:C4' }] }, ...others] };
  expect(await openFile(await saveFile(grown, functions, file), functions)).toEqual(grown);
});

test('comments, macros, custom properties and unknown parts are named as losses in both languages, and nothing else is', async () => {
  const file = await original({
    'xl/comments1.xml': '<comments/>',
    'xl/vbaProject.bin': 'x',
    'docProps/custom.xml': '<Properties/>',
    'customXml/item9.xml': '<other/>',
    'xl/mystery.bin': '?',
  });
  expect(lossesOnSave(file)).toEqual([
    { en: 'comments and notes', zh: '批注', parts: ['xl/comments1.xml'] },
    { en: 'macros', zh: '宏', parts: ['xl/vbaProject.bin'] },
    {
      en: 'data that other programs keep in the file',
      zh: '其他程序存放在文件中的数据',
      parts: ['customXml/item9.xml'],
    },
    { en: 'custom document properties', zh: '自定义文档属性', parts: ['docProps/custom.xml'] },
    {
      en: 'parts that are not known here (xl/mystery.bin)',
      zh: '此处无法识别的内容（xl/mystery.bin）',
      parts: ['xl/mystery.bin'],
    },
  ]);
});

test('every part that is named as a loss is really gone after saving, and no other is', async () => {
  const file = await original({
    'xl/comments1.xml': '<comments/>',
    'xl/vbaProject.bin': 'x',
    'docProps/custom.xml': '<Properties/>',
    'customXml/item9.xml': '<other/>',
  });
  const after = Object.keys(unzipSync(await saveFile(await openFile(file, functions), functions, file)));
  const gone = Object.keys(unzipSync(file))
    .filter((path) => !after.includes(path))
    .sort();
  expect(gone).toEqual(
    lossesOnSave(file)
      .flatMap((loss) => loss.parts)
      .sort(),
  );
});

test('saving a file of our own loses nothing', async () => {
  expect(lossesOnSave(await saveFile(sampleDocument, functions))).toEqual([]);
});
