import type { Spreadsheet } from '../taskpane/port/spreadsheet';
import { repairFormulas } from './formulas/repair';
import { countFormulas, thawFormulas } from './formulas/thaw';
import { insertedSheets } from './insert/remembered';
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
    lookAtInserted: async () => (await import(/* webpackChunkName: "insert" */ './insert/inserted')).lookAtInserted(),
    removeInserted: async (keep) =>
      (await import(/* webpackChunkName: "insert" */ './insert/inserted')).removeInserted(keep),
    lastInsert: async (purpose) =>
      (await import(/* webpackChunkName: "insert" */ './update/lastInsert')).lastInsert(purpose),
    update: async (plan, old, watch) =>
      (await import(/* webpackChunkName: "insert" */ './update/updateInserted')).updateInserted(plan, old, watch),
    repair: repairFormulas,
    freeze: async (stampFor, watch) =>
      (await import(/* webpackChunkName: "ribbon" */ './formulas/freeze')).freezeFormulas(stampFor, watch),
    thaw: thawFormulas,
    formulas: countFormulas,
  };
}
