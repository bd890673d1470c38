import type { Words } from '../engine/words';
import { otherDay } from '../workbook/report/otherDay';
import type { Title } from '../workbook/report/title';
import type { Call } from './definition';

/** Whatever book a call is given stands on the day of its title: where that is not asOf, the door says so, so that no function can forget it. */
export function dayApart(values: readonly unknown[], { asOf, date1904 }: Call): Words | null {
  for (const value of values) {
    const title = titleIn(value);
    const remark = title === null ? null : otherDay(title, asOf, date1904);
    if (remark !== null) return remark.sentence;
  }
  return null;
}

function titleIn(value: unknown): Title | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('title' in value) return value.title as Title;
  return 'range' in value ? titleIn(value.range) : null;
}
