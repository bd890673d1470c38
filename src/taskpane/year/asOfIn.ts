import { dayOf } from '../../engine/ledger';
import type { State } from '../session/state';

/** The day by its name where the workbook has it, else written out. */
export function asOfIn({ answers, namedDay }: State): string | undefined {
  const { day } = answers;
  if (day === null) return undefined;
  if (namedDay === day) return 'AsOf';
  const { year, month, day: date } = dayOf(day);
  return `DATE(${year},${month},${date})`;
}
