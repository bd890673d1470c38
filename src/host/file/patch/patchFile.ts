import { type Archive, type Press, openArchive } from '../parts/archive';
import { type Parts, attribute, relationsOf, relationsPath, setText, textOf } from '../parts/package';
import { sheetParts, workbookPath } from '../parts/sheetParts';
import { strFromU8 } from 'fflate';
import type { SheetChanges } from './changes';
import { dynamicMarkIn } from './dynamicMark';
import { isWellFormed } from './isWellFormed';
import { patchSheet } from './patchSheet';
import { refuseFile } from '../refusal';

/**
 * Puts results into an .xlsx file by sheet name, and leaves every part that holds none byte for byte as it was:
 * comments, pivots, macros, parts that nobody here knows. What cannot be patched is refused, never damaged.
 */
export function patchFile({ parts, packed }: Archive, changes: ReadonlyMap<string, SheetChanges>): Uint8Array {
  let known: string | undefined;
  const mark = () => (known ??= dynamicMarkIn(parts));
  for (const { name, path } of sheetParts(parts)) {
    const wanted = changes.get(name);
    if (wanted) patchPart(parts, path, wanted, mark);
  }
  dropCalculationChain(parts);
  return packed();
}

/** The zip as parts; refused where it is none, or where a change would break what seals it. */
export function opened(bytes: Uint8Array, press?: Press): Archive {
  const archive = unpacked(bytes, press);
  const { parts } = archive;
  const workbook = textOf(parts, workbookPath(parts));
  if (!workbook || !parts['[Content_Types].xml'])
    refuseFile('this is not an Excel workbook (.xlsx or .xlsm)', '这不是 Excel 工作簿（.xlsx 或 .xlsm）');
  if (Object.keys(parts).some((path) => path.startsWith('_xmlsignatures/')))
    refuseFile(
      'the workbook is digitally signed; a change would break the signature',
      '工作簿带有数字签名，改动会使签名失效',
    );
  if (workbook.includes('purl.oclc.org'))
    refuseFile(
      'the workbook is stored as Strict Open XML; save it as an ordinary .xlsx first',
      '工作簿以“严格 Open XML”格式保存，请先另存为普通的 .xlsx',
    );
  return archive;
}

function unpacked(bytes: Uint8Array, press?: Press): Archive {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    refuseFile('the workbook is encrypted or in the old .xls format', '工作簿已加密，或为旧的 .xls 格式');
  try {
    return openArchive(bytes, press);
  } catch {
    return refuseFile('this is not an Excel workbook (.xlsx or .xlsm)', '这不是 Excel 工作簿（.xlsx 或 .xlsm）');
  }
}

function patchPart(parts: Parts, path: string, changes: SheetChanges, mark: () => string): void {
  const bytes = parts[path] ?? refuseFile('a sheet of the workbook is missing', '工作簿缺少某个工作表的内容');
  const isOther = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe);
  if (isOther || /^<\?xml[^>]*encoding=["'](?!utf-8)/i.test(strFromU8(bytes.subarray(0, 200), true)))
    refuseFile('a sheet is not stored as UTF-8', '某个工作表不是以 UTF-8 存储的');
  const patched = patchSheet(bytes, changes, mark);
  if (!isWellFormed(patched))
    refuseFile('a sheet could not be patched without breaking it', '某个工作表无法在不破坏内容的情况下修补');
  parts[path] = patched;
}

/** Excel makes the chain anew; an old one might name a cell whose formula has become an array. */
function dropCalculationChain(parts: Parts): void {
  const workbook = workbookPath(parts);
  const chain = relationsOf(parts, workbook).find(({ type }) => type === 'calcChain')?.target;
  if (!chain) return;
  const without = (path: string, tag: RegExp, holds: (tag: string) => boolean) =>
    setText(
      parts,
      path,
      textOf(parts, path)!.replace(tag, (found) => (holds(found) ? '' : found)),
    );
  without(relationsPath(workbook), /<Relationship\b[^>]*\/>/g, (tag) =>
    (attribute(tag, 'Type') ?? '').endsWith('/calcChain'),
  );
  without('[Content_Types].xml', /<Override\b[^>]*\/>/g, (tag) => attribute(tag, 'PartName') === `/${chain}`);
  delete parts[chain];
}
