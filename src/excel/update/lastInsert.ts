import type { LastInsert } from '../../taskpane/port/update';
import { remembered, stillThere, type Inserted } from '../insert/remembered';
import { sheetsBehind } from '../insert/sheetsBehind';
import { inWorkbook } from '../workbook/inWorkbook';

/** The sheets of the last insert for a purpose that are still there, as they are called now, and the names of ours that point to them. */
export async function lastInsert(purpose: string): Promise<LastInsert | null> {
  const before = await remembered();
  return inWorkbook(async (context) => {
    const there = await lastOf(context, before, purpose);
    const sheets = there.map(({ sheet }) => sheet.name);
    const pointed = await sheetsBehind(context, before.names);
    const names = [...pointed].filter(([, behind]) => sheets.includes(behind)).map(([name]) => name);
    return sheets.length === 0 ? null : { sheets, names };
  });
}

export async function lastOf(context: Excel.RequestContext, { sheets }: Inserted, purpose: string) {
  const there = (await stillThere(context, sheets)).filter(({ ours }) => ours.purpose === purpose);
  const last = Math.max(...there.map(({ ours }) => ours.insert ?? 0));
  return there.filter(({ ours }) => ours.insert === last);
}
