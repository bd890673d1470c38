import { strFromU8, unzipSync } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { openFile } from '../../../src/host/file/openFile';
import { saveFile } from '../../../src/host/file/saveFile';
import { functions, sampleDocument } from './sampleDocument';

const saved = saveFile(sampleDocument, functions).then((bytes) => unzipSync(bytes));
const xml = async (path: string) => strFromU8((await saved)[path]!);

test('every XML part is well-formed', async () => {
  const parts = Object.entries(await saved).filter(([path]) => /\.(xml|rels)$/.test(path));
  expect(parts.length).toBeGreaterThan(15);
  expect(parts.filter(([, bytes]) => XMLValidator.validate(strFromU8(bytes)) !== true).map(([path]) => path)).toEqual(
    [],
  );
});

test('a function of the add-in is stored as Excel does: prefix, dynamic-array cell, spill range and remembered value', async () => {
  expect(await xml('xl/worksheets/sheet2.xml')).toContain(
    '<c r="A1" cm="1" t="str"><f t="array" ref="A1:B3">_xldudf_CREDITRISK(Customers[#All])</f><v>Score</v></c>',
  );
  expect(await xml('xl/metadata.xml')).toContain('name="XLDAPR"');
  expect(await xml('xl/metadata.xml')).toContain('fDynamic="1"');
});

test('an ordinary formula is stored as an ordinary one', async () => {
  expect(await xml('xl/worksheets/sheet2.xml')).toContain('<c r="D2"><f>IFERROR(A2/2,0)</f><v>45.5</v></c>');
});

test('no full calculation is asked for on opening, which would turn stored results into #NAME? without the add-in', async () => {
  expect(await xml('xl/workbook.xml')).not.toMatch(/fullCalcOnLoad="(1|true)"/);
});

test('every relation points to a part that is there, and every part has a content type', async () => {
  const parts = await saved;
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const dangling = Object.keys(parts)
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      const all = [parser.parse(strFromU8(parts[path]!)).Relationships.Relationship].flat() as {
        Target: string;
        TargetMode?: string;
      }[];
      return all
        .filter(({ TargetMode }) => TargetMode !== 'External')
        .map(({ Target }) => new URL(Target, `file:///${folder}`).pathname.slice(1))
        .filter((target) => !parts[target]);
    });
  const types = parser.parse(strFromU8(parts['[Content_Types].xml']!)).Types as {
    Default: { Extension: string }[];
    Override: { PartName: string }[];
  };
  const untyped = Object.keys(parts).filter(
    (path) =>
      path !== '[Content_Types].xml' &&
      !types.Override.some(({ PartName }) => PartName === `/${path}`) &&
      ![types.Default].flat().some(({ Extension }) => path.endsWith(`.${Extension}`)),
  );
  expect({ dangling, untyped }).toEqual({ dangling: [], untyped: [] });
});

test('a stacked chart lies in one line, and each chart keeps its name and description', async () => {
  expect(await xml('xl/charts/chart3.xml')).toContain('<c:overlap val="100"/>');
  expect(await xml('xl/drawings/drawing1.xml')).toContain('name="Exposure" descr="What &quot;Exposure&quot; shows"');
});

test('a file with the 1904 date system is saved and read as such, its serials unchanged', async () => {
  const document = { ...sampleDocument, date1904: true };
  expect(await openFile(await saveFile(document, functions), functions)).toEqual(document);
});

test('two saves at the same moment are the same bytes', async () => {
  const at = new Date(Date.UTC(2026, 5, 30));
  const [one, other] = [
    await saveFile(sampleDocument, functions, undefined, at),
    await saveFile(sampleDocument, functions, undefined, at),
  ];
  expect(Buffer.compare(one, other)).toBe(0);
});
