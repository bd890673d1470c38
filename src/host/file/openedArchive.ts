import { type Archive, openArchive } from './parts/archive';
import type { Press } from './parts/press';
import { textOf } from './parts/package';
import { workbookPath } from './parts/sheetParts';
import { isFileRefusal, refuseFile } from './refusal';

/** The zip of a workbook as parts; refused where it is none, in one sentence that says what it is instead. */
export function openedArchive(bytes: Uint8Array, press?: Press): Archive {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    refuseFile('the workbook is encrypted or in the old .xls format', '工作簿已加密，或为旧的 .xls 格式');
  const archive = unpacked(bytes, press);
  const workbook = textOf(archive.parts, workbookPath(archive.parts));
  if (!workbook || !('[Content_Types].xml' in archive.parts)) return noWorkbook();
  if (workbook.includes('purl.oclc.org'))
    refuseFile(
      'the workbook is stored as Strict Open XML; save it as an ordinary .xlsx first',
      '工作簿以“严格 Open XML”格式保存，请先另存为普通的 .xlsx',
    );
  return archive;
}

function unpacked(bytes: Uint8Array, press?: Press): Archive {
  try {
    return openArchive(bytes, press);
  } catch (thrown) {
    if (isFileRefusal(thrown)) throw thrown;
    return noWorkbook();
  }
}

function noWorkbook(): never {
  return refuseFile('this is not an Excel workbook (.xlsx or .xlsm)', '这不是 Excel 工作簿（.xlsx 或 .xlsm）');
}
