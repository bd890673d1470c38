/** The add-in's own way of speaking with Excel, without its pane: what a test asks for is done in the frame, through the real Office.js. */
import { repairFormulas } from '../../src/excel/formulas/repair';
import { freezeFormulas } from '../../src/excel/formulas/freeze';
import { countFormulas, thawFormulas } from '../../src/excel/formulas/thaw';
import { associate } from '../../src/excel/functions/associate';
import { removeInserted } from '../../src/excel/insert/inserted';
import { insertPlan } from '../../src/excel/insert/insertPlan';
import { insertedSheets } from '../../src/excel/insert/remembered';
import { lastInsert } from '../../src/excel/update/lastInsert';
import { updateInserted } from '../../src/excel/update/updateInserted';
import { dateSystem } from '../../src/excel/workbook/dateSystem';
import { undoesInOneStep } from '../../src/excel/workbook/inWorkbook';
import { ageing } from '../../src/functions/catalogue/ageing';
import type { Stamp } from '../../src/taskpane/port/spreadsheet';

const stamp: Stamp = { version: '1', day: 46203, policy: '', sentence: 'Frozen.' };

const officeAddin = {
  insert: insertPlan,
  remove: removeInserted,
  inserted: insertedSheets,
  lastInsert,
  update: updateInserted,
  freeze: () => freezeFormulas(() => stamp),
  thaw: () => thawFormulas(),
  count: countFormulas,
  repair: () => repairFormulas(),
  undoesInOneStep,
};

/** How work ended, so that it can cross to the test: what it gave, or why it was refused. */
async function ended(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return { gave: (await work()) ?? 'done' };
  } catch (thrown) {
    const { refusal, detail } = thrown as { readonly refusal?: string; readonly detail?: string };
    return { refused: refusal ?? String(thrown), detail: detail ?? '' };
  }
}

associate({ AGEING: () => Promise.resolve(ageing) }, dateSystem);
Object.assign(window, { officeAddin, ended });

declare global {
  interface Window {
    readonly officeAddin: typeof officeAddin;
    readonly ended: typeof ended;
  }
}
