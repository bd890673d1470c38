import type { Spreadsheet } from '../taskpane/port/spreadsheet';
import { repairFormulas } from './formulas/repair';
import { countFormulas, thawFormulas } from './formulas/thaw';
import { insertedSheets, lookAtInserted, removeInserted } from './insert/inserted';
import { environment, onEnvironment, speaks } from './program/environment';
import { onChange } from './workbook/changes';
import { isCellEdited } from './workbook/inWorkbook';
import { makeTable } from './workbook/makeTable';
import { readReferences } from './workbook/read';
import { onSelection, selectedCell } from './workbook/selectedCell';
import { selectedBlock, selectReference } from './workbook/selection';
import { keepSetting, setting } from './workbook/settings';
import { surveyWorkbook } from './workbook/survey';

/** The workbook as the wizard asks for it, answered by Excel. What writes sheets loads when something is to be written. */
export function spreadsheet(): Spreadsheet {
  return {
    environment,
    onEnvironment,
    speaks,
    survey: surveyWorkbook,
    selection: selectedBlock,
    selectedCell,
    onSelection,
    read: readReferences,
    select: selectReference,
    beingEdited: isCellEdited,
    onChange,
    draft: () => setting('draft'),
    keepDraft: (text) => keepSetting('draft', text),
    insertSample: async (language, watch) =>
      (await import(/* webpackChunkName: "insert" */ './insert/insertSample')).insertSample(language, watch),
    insert: async (plan, watch) =>
      (await import(/* webpackChunkName: "insert" */ './insert/insertPlan')).insertPlan(plan, watch),
    makeTable,
    inserted: insertedSheets,
    lookAtInserted,
    removeInserted,
    repair: repairFormulas,
    freeze: async (stampFor, watch) =>
      (await import(/* webpackChunkName: "ribbon" */ './formulas/freeze')).freezeFormulas(stampFor, watch),
    thaw: thawFormulas,
    formulas: countFormulas,
  };
}
