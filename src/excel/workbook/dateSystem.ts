import { inWorkbook } from './inWorkbook';

/** The serial of 1 January 2000: 36526 where days count from 1900, four years less where they count from 1904. */
const NEW_MILLENNIUM_1904 = 35064;

let date1904 = false;

/** What is known so far; until Excel has answered, that days count from 1900, as they do unless somebody chose otherwise. */
export function dateSystem(): { readonly date1904: boolean } {
  return { date1904 };
}

/** Asks Excel once. A function may not wait for the answer (Excel may be calculating), so a 1904 workbook is calculated again. */
export async function learnDateSystem(): Promise<void> {
  date1904 = await inWorkbook(async (context) => {
    const day = context.workbook.functions.date(2000, 1, 1);
    day.load('value');
    await context.sync();
    return day.value === NEW_MILLENNIUM_1904;
  }).catch(() => false);
  if (date1904) await inWorkbook(async (context) => context.workbook.application.calculate(Excel.CalculationType.full));
}
