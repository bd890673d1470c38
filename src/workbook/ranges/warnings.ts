import type { Levels, SignalKey } from '../../engine/risk';
import { warningLevels } from '../../engine/tables';
import type { Cells } from '../values/cells';
import { settingsIn } from './settingsIn';

/** The levels of the early warning from the same settings as everything else; what is not given keeps its usual value. */
export function readWarningLevels(cells: Cells): Readonly<Record<SignalKey, Levels>> {
  const given = settingsIn(cells);
  const levels = warningLevels.rows.map(({ key, amber, red }) => [
    key,
    { amber: given(`${key}Amber`) ?? amber, red: given(`${key}Red`) ?? red },
  ]);
  return Object.fromEntries(levels) as Readonly<Record<SignalKey, Levels>>;
}
