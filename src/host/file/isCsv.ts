import { twoByteEncoding } from './csv/encoding';
import { refuseFile } from './refusal';

/** Whether a file holds a table as plain text, whatever its name ends in (programs write text under `.xls` too); what only looks like one is refused. */
export function isCsv(bytes: Uint8Array, fileName: string): boolean {
  if (bytes.length === 0) refuseFile('the file is empty', '文件是空的');
  if (/\.xls[xmb]$/i.test(fileName) || !isText(bytes)) return false;
  const start = new TextDecoder().decode(bytes.subarray(0, 200)).replaceAll('\0', '').trimStart();
  if (start.startsWith('<'))
    refuseFile(
      'this is a web page or XML under the name of a table; open it in Excel and save it as .xlsx or CSV',
      '这是网页或 XML，只是沿用了表格文件的名称；请在 Excel 中打开后另存为 .xlsx 或 CSV',
    );
  return !/^(%PDF-|\{\\rtf)/.test(start);
}

/** No sign in it that no text has; zeros alone fill up a record. */
function isText(bytes: Uint8Array): boolean {
  const isWide = twoByteEncoding(bytes) !== null || (bytes[0] === 0xff && bytes[1] === 0xfe);
  if (isWide || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  return !bytes
    .subarray(0, 1 << 16)
    .some((byte) => (byte > 0 && byte < 9) || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
}
