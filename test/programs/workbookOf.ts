import { programLedger } from './ledger';
import type { Program } from './programs';
import { sheetsAsWorkbook } from './sheetsAsWorkbook';

/** The workbook that a program would hand out: one sheet, nothing but what it prints. */
export function workbookOf({ layout, language }: Pick<Program, 'layout' | 'language'>): Promise<Uint8Array> {
  return sheetsAsWorkbook({ [language === 'zh' ? '应收' : 'Report']: layout.print(programLedger(language)) });
}
