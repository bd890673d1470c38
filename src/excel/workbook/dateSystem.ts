import { Problem } from '../../engine/problem';
import { inWorkbook } from './inWorkbook';

/** The serial of 1 January 2000: 36526 where days count from 1900, four years less where they count from 1904. */
const NEW_MILLENNIUM_1904 = 35064;

interface DateSystem {
  readonly date1904: boolean;
}

const untold = new Problem({
  kind: 'invalid',
  because: {
    en: 'Excel did not tell whether this workbook counts its days from 1900 or from 1904: press Recalculate on the Coversheet tab',
    zh: 'Excel 未告知此工作簿使用 1900 还是 1904 日期系统：请点击“Coversheet”选项卡中的“重新计算”',
  },
});

let known: DateSystem | null = null;
let asking: Promise<DateSystem> | null = null;

/** At once where Excel has told it, else as soon as it does: a formula waits rather than answer for the wrong day. Fails with a Problem. */
export function dateSystem(): DateSystem | Promise<DateSystem> {
  return known ?? (asking ??= ask());
}

/** Whoever looks at the workbook anyway asks again; where the user has changed the system since, the answers of before are calculated anew. */
export async function dateSystemIn(context: Excel.RequestContext): Promise<DateSystem> {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load('value');
  await context.sync();
  const found = { date1904: day.value === NEW_MILLENNIUM_1904 };
  const changed = known !== null && known.date1904 !== found.date1904;
  known = found;
  if (changed) context.workbook.application.calculate(Excel.CalculationType.full);
  return found;
}

async function ask(): Promise<DateSystem> {
  try {
    await Office.onReady();
    return await inWorkbook(dateSystemIn);
  } catch {
    throw untold;
  } finally {
    asking = null;
  }
}
