import { settingHeadings } from '../headings/settings';
import { givenIn, type Given } from '../report/given';
import type { Exchange } from '../rates/exchange';
import type { Cells } from '../values/cells';
import { readOverdueFloor } from '../values/overdueFloor';
import { scaleNamed } from './gradeScale';

const settingsName = { en: 'Settings', zh: '设置' };

/** The settings of a two-column range, of whichever function; null where one is not given. */
export function settingsIn(cells: Cells, exchange?: Exchange | null): Given<typeof settingHeadings> {
  return givenIn(settingsName, settingHeadings, cells, {
    date1904: false,
    others,
    ...(exchange && { worth: (currency) => exchange.worth(currency) }),
  });
}

const others = { 'grade scale': (cell: unknown) => scaleNamed(cell), 'overdue floor': readOverdueFloor };
