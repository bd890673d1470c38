import { days1904 } from '../../workbook/values/date';
import type { Survey } from '../port/spreadsheet';

/** A day of the pane (a serial of the 1900 system) as the cells of this workbook count it. */
export function dayInCell(day: number | null, survey: Pick<Survey, 'date1904'> | null): number | null {
  return day !== null && survey?.date1904 ? day - days1904 : day;
}
