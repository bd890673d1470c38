import type { Scenario } from '../measure/scenario';
import { commandLine, commandLineMillion } from './commandLine';
import { dailyUse } from './dailyUse';
import { dailyUseInPage } from './dailyUseInPage';
import { desk } from './desk';
import { messyExports } from './messyExports';
import { plan } from './plan';
import { paneAwake } from './paneAwake';
import { paneAwakeUnderCells } from './paneAwakeUnderCells';
import { portfolio } from './portfolio';
import { wholeBook } from './wholeBook';

/** What is measured from outside, as a user meets it. */
export const scenarios: readonly Scenario[] = [
  commandLine,
  commandLineMillion,
  dailyUse,
  dailyUseInPage,
  paneAwake,
  paneAwakeUnderCells,
  ...portfolio,
  plan,
  ...wholeBook,
  ...messyExports,
  ...desk,
];
