import type { SheetPlan } from '../../taskpane/port/sheetPlan';
import { inWorkbook } from '../workbook/inWorkbook';

/** Half an inch at the sides, a little more below, where the footer stands. */
const margins = { leftMargin: 36, rightMargin: 36, topMargin: 36, bottomMargin: 46, footerMargin: 22 } as const;

/** Below every page: the file, the sheet, the page of how many. */
const footer = { leftFooter: '&8&F', centerFooter: '&8&A', rightFooter: '&8&P / &N' } as const;

/**
 * How the sheets print: on A4 (Excel scales it where the printer has Letter), no wider than the plan says. What is not said, Excel prints as far as
 * something stands in the cells, so that a list which grows is printed whole. Some builds of Excel know no page layout, and a sheet that prints plainly is still a sheet.
 */
export async function layOutPages(plans: readonly SheetPlan[]): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
  await inWorkbook(async (context) => {
    for (const { name, print } of plans) queuePage(context.workbook.worksheets.getItem(name).pageLayout, print);
    await context.sync();
  }).catch(() => undefined);
}

function queuePage(page: Excel.PageLayout, print: SheetPlan['print']): void {
  page.orientation = print.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  page.paperSize = Excel.PaperType.a4;
  page.set(margins);
  page.headersFooters.defaultForAllPages.set(footer);
  page.zoom = {
    horizontalFitToPages: print.pagesWide,
    ...(print.pagesTall === null ? {} : { verticalFitToPages: print.pagesTall }),
  };
  if (print.area) page.setPrintArea(print.area);
  if (print.titleRows) page.setPrintTitleRows(fixed(print.titleRows));
  if (print.titleColumns) page.setPrintTitleColumns(fixed(print.titleColumns));
}

function fixed(lines: string): string {
  return `$${lines.replace(':', ':$')}`;
}
