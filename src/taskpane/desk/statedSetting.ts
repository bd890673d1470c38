import { attempt } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import { settingHeadings } from '../../workbook/headings/settings';
import { pairsFrom, type Pair } from '../../workbook/report/pairs';
import type { Rectangle } from '../port/spreadsheet';

/** What the user's own settings say under this name already: said again it would be said twice. */
export function statedSetting(settings: Rectangle | null, key: keyof typeof settingHeadings): Pair | null {
  if (settings === null) return null;
  // The function itself says what is wrong with them.
  const pairs = attempt(() => pairsFrom({ en: 'Settings', zh: '设置' }, settingHeadings, settings));
  return pairs instanceof Problem ? null : (pairs.get(key) ?? null);
}
