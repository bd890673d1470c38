import type { Spreadsheet } from '../taskpane/spreadsheet';
import { freezeFormulas } from './formulas/freeze';
import { repairFormulas } from './formulas/repair';
import { countFormulas, thawFormulas } from './formulas/thaw';
import { insertPlan } from './insert/insertPlan';
import { insertSample } from './insert/insertSample';
import { insertedSheets, removeInserted } from './insert/inserted';
import { environment, onEnvironment, speaks } from './program/environment';
import { onChange } from './workbook/changes';
import { isCellEdited } from './workbook/inWorkbook';
import { readReferences } from './workbook/read';
import { selectedBlock, selectReference } from './workbook/selection';
import { keepSetting, setting } from './workbook/settings';
import { surveyWorkbook } from './workbook/survey';

/** The workbook as the wizard asks for it, answered by Excel. */
export function spreadsheet(): Spreadsheet {
  return {
    environment,
    onEnvironment,
    speaks,
    survey: surveyWorkbook,
    selection: selectedBlock,
    read: readReferences,
    select: selectReference,
    beingEdited: isCellEdited,
    onChange,
    draft: () => setting('draft'),
    keepDraft: (text) => keepSetting('draft', text),
    insertSample,
    insert: insertPlan,
    inserted: insertedSheets,
    removeInserted,
    repair: repairFormulas,
    freeze: freezeFormulas,
    thaw: thawFormulas,
    formulas: countFormulas,
  };
}
