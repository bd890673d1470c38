import { refusal } from '../../taskpane/port/spreadsheet';

/** Refuses before anything is written where one of the sheets is protected: Excel would stop in the middle. */
export async function refuseProtected(context: Excel.RequestContext, sheetNames: readonly string[]): Promise<void> {
  const sheets = [...new Set(sheetNames)].map((name) => ({
    name,
    protection: context.workbook.worksheets.getItem(name).protection,
  }));
  for (const { protection } of sheets) protection.load('protected');
  await context.sync();
  const locked = sheets.find(({ protection }) => protection.protected);
  if (locked) throw refusal('protected', locked.name);
}
