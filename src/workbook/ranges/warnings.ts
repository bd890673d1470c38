import { Problem } from '../../engine/problem';
import type { Levels, SignalKey } from '../../engine/risk';
import { warningLevels } from '../../engine/tables';
import type { Cells } from '../values/cells';
import { settingHeadings } from '../headings/settings';
import { shown } from '../values/odd';
import { pairsFrom, readPair } from '../report/pairs';
import { readAmount } from '../values/amount';

/** The levels of the early warning from the same settings as everything else; what is not given keeps its usual value. */
export function readWarningLevels(cells: Cells): Readonly<Record<SignalKey, Levels>> {
  const pairs = pairsFrom({ en: 'Settings', zh: '设置' }, settingHeadings, cells);
  const levels = warningLevels.rows.map(({ key, amber, red }) => [
    key,
    {
      amber: readPair(pairs.get(`${key}Amber`), readLevel) ?? amber,
      red: readPair(pairs.get(`${key}Red`), readLevel) ?? red,
    },
  ]);
  return Object.fromEntries(levels) as Readonly<Record<SignalKey, Levels>>;
}

/** A number, a percentage, or none: then the signal never has that light. */
function readLevel(cell: unknown): number | null | Problem {
  const text = shown(cell).normalize('NFKC').trim();
  if (/^(none|nil|无)$/i.test(text)) return Infinity;
  const [, digits] = /^(\d+(?:\.\d+)?)\s*%$/.exec(text) ?? [];
  const level = digits === undefined ? readAmount(cell) : { value: Number(digits) / 100 };
  if (level instanceof Problem || level.value < 0)
    return new Problem({ kind: 'invalid', expected: { en: 'a level, or none', zh: '阈值，或“无”' }, found: text });
  return level.value === 0 ? null : level.value;
}
