import type { SheetPlan } from '../../taskpane/port/sheetPlan';
import { inWorkbook } from '../workbook/inWorkbook';

/** How the sheets print. Some builds of Excel know no page layout, and a sheet that prints plainly is still a sheet. */
export async function layOutPages(plans: readonly SheetPlan[]): Promise<void> {
  await inWorkbook(async (context) => {
    for (const { name, print } of plans) {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      pageLayout.orientation = print.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
      pageLayout.zoom = {
        horizontalFitToPages: print.pagesWide,
        ...(print.pagesTall === null ? {} : { verticalFitToPages: print.pagesTall }),
      };
      if (print.area) pageLayout.setPrintArea(print.area);
      if (print.titleRows) pageLayout.setPrintTitleRows(`$${print.titleRows.replace(':', ':$')}`);
    }
    await context.sync();
  }).catch(() => undefined);
}
