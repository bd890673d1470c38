import { type Parts, attribute, relationsOf, relationsPath, setText, textOf } from '../parts/package';
import { workbookPath } from '../parts/sheetParts';
import { refuseFile } from '../refusal';

/**
 * A cell says that its formula may spill by `cm`, the number (from 1) of an entry of the workbook's metadata that stands for
 * "dynamic array". Answers that number, and writes the metadata where the workbook has none.
 */
export function dynamicMarkIn(parts: Parts): string {
  const workbook = workbookPath(parts);
  const path = relationsOf(parts, workbook).find(({ type }) => type === 'sheetMetadata')?.target;
  if (path === undefined) return addMetadata(parts, workbook);
  const xml = textOf(parts, path) ?? '';
  const types = [...xml.matchAll(/<metadataType\b[^>]*>/g)].map(([tag]) => attribute(tag, 'name'));
  const cells = /<cellMetadata\b[^>]*>([^]*?)<\/cellMetadata>/.exec(xml)?.[1] ?? '';
  const entries = [...cells.matchAll(/<rc\b[^>]*>/g)].map(([tag]) => attribute(tag, 't'));
  const found = entries.indexOf(String(types.indexOf('XLDAPR') + 1));
  if (types.indexOf('XLDAPR') < 0 || found < 0)
    refuseFile('the workbook has metadata of a kind that cannot be extended safely', '工作簿含有无法安全扩展的元数据');
  return String(found + 1);
}

const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

function addMetadata(parts: Parts, workbook: string): string {
  const path = workbook.replace(/[^/]*$/, 'metadata.xml');
  const relations = relationsPath(workbook);
  const id = `rId${1 + Math.max(0, ...relationsOf(parts, workbook).map((relation) => Number(/\d+$/.exec(relation.id)?.[0] ?? 0)))}`;
  setText(parts, path, metadata);
  setText(
    parts,
    relations,
    textOf(parts, relations)!.replace(
      '</Relationships>',
      `<Relationship Id="${id}" Type="${relationType}" Target="metadata.xml"/></Relationships>`,
    ),
  );
  setText(
    parts,
    '[Content_Types].xml',
    textOf(parts, '[Content_Types].xml')!.replace(
      '</Types>',
      `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`,
    ),
  );
  return '1';
}

const metadata =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
