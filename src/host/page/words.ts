/** Everything the host page says, in both languages. */
// prettier-ignore
const zh = {
  open: '打开…', save: '保存', sampleZh: '示例工作簿（中文）', sampleEn: '示例工作簿（英文）', blank: '空白工作簿', sample: '示例…',
  language: '语言', theme: '外观', light: '浅色', dark: '深色', blanks: '空白单元格', zero: '作为 0', nothing: '作为空值', newBook: '新工作簿',
  what: '客户可能不付款时，评估风险、投保与回款', testing: '测试开关',
  faults: '故障', none: '无', editing: '正在编辑单元格', payload: '5 MB 上限设为 64 KB', protect: '保护当前工作表', failNext: '下一批请求中途失败', pane: '任务窗格',
  loses: '保存后，文件中的以下内容将丢失：', saveAnyway: '仍然保存', cancel: '取消', failed: '无法打开此文件：', tools: '工作簿工具', ok: '确定',
  keys: 'F6：切换工作表、任务窗格和工具栏',
  protectedCell: '您试图更改的单元格位于受保护的工作表中。若要更改，请先取消对工作表的保护。',
};
// prettier-ignore
const en: typeof zh = {
  open: 'Open…', save: 'Save', sampleZh: 'Sample workbook (Chinese)', sampleEn: 'Sample workbook (English)', blank: 'Blank workbook', sample: 'Samples…',
  language: 'Language', theme: 'Look', light: 'Light', dark: 'Dark', blanks: 'Blank cells', zero: 'as 0', nothing: 'as nothing', newBook: 'New workbook',
  what: 'when a customer may not pay: risk, cover and cash', testing: 'For testers',
  faults: 'Faults', none: 'none', editing: 'a cell is being edited', payload: '5 MB limit set to 64 KB', protect: 'protect this sheet', failNext: 'next batch fails half-way', pane: 'Pane',
  loses: 'After saving, this content of the file will be gone:', saveAnyway: 'Save anyway', cancel: 'Cancel', failed: 'This file could not be opened: ', tools: 'Workbook tools', ok: 'OK',
  keys: 'F6: sheet, pane, toolbar in turn',
  protectedCell: "The cell you're trying to change is on a protected sheet. To make a change, unprotect the sheet.",
};

export type Words = typeof zh;
export type PageLanguage = 'zh' | 'en';

export function wordsOf(language: PageLanguage): Words {
  return language === 'zh' ? zh : en;
}
