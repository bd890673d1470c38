/** Whether a formula reads cells of this sheet, by itself or within several (`'Loss:Result'!B4`); another workbook's sheet of the same name is another. */
export function mentions(formula: string, sheet: string): boolean {
  const [plain, quoted] = [escaped(sheet), escaped(sheet.replaceAll("'", "''"))];
  const bare = String.raw`(?<![\p{L}\p{N}_.\]'])${plain}(?::[\p{L}\p{N}_.]+)?!`;
  const inQuotes = String.raw`'(?:[^'[\]]*:)?${quoted}(?::[^']*)?'!`;
  return formula.startsWith('=') && new RegExp(`${bare}|${inQuotes}`, 'iu').test(withoutTexts(formula));
}

/** Whether a formula reads cells of the sheet that it stands on, which may stand elsewhere on another sheet. */
export function readsOwnSheet(formula: string): boolean {
  const others = withoutTexts(formula)
    .replace(/(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?#?/giu, '')
    .replace(/\[[^[\]]*(?:\[[^\]]*\][^[\]]*)*\]/g, '');
  const cell = /(?<![\p{L}\p{N}_.\\$])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])/iu;
  const lines = /(?<![\p{L}\p{N}_.\\$])(?:\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])/iu;
  return formula.startsWith('=') && (cell.test(others) || lines.test(others));
}

/** What stands between quotation marks reads nothing. */
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
