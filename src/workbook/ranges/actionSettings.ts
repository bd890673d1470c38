import { daysOf } from '../../engine/ledger';
import type { Cells } from '../values/cells';
import { settingsIn } from './settingsIn';

/** What a list of things to do takes from the settings. */
export interface ActionSettings {
  /** Duties of so many days to come are listed too. */
  readonly daysAhead: number;
  /** So many rows are told one by one, the rest in a sum. */
  readonly shown: number;
}

/** Expert: two weeks, and what somebody can read. */
export function readActionSettings(cells: Cells): ActionSettings {
  const given = settingsIn(cells);
  const ahead = given('daysAhead');
  return {
    daysAhead: ahead === null ? 14 : daysOf(ahead),
    shown: Math.max(1, Math.round(given('actionsShown') ?? 50)),
  };
}
