import type { CellValue } from '../../../src/host/grid/document';
import { startHarness, type Sheet } from '../../e2e/harness';
import { alternate, clocked, type Scenario } from '../measure/scenario';
import { apart, dailyFormulas } from './dailyUse';

/** The same in the page: production add-in, Microsoft's Office.js, two threads; what the person waits between Enter and fresh spills. */
export const dailyUseInPage: Scenario = {
  name: 'dailyuse-page',
  async measure({ cold, warm }) {
    const harness = await startHarness();
    try {
      const sheet = await harness.open({ workbook: '/assets/sample.en.xlsx' });
      await sheet.pane();
      await sheet.page.evaluate((name) => void window.coversheetHost.book.sheets.add(name), 'Coverage');
      for (const [index, formula] of dailyFormulas.entries())
        await sheet.enter(`Coverage!${columnName(index * apart)}1`, [[formula]]);
      const first = await alternate(1, edit(sheet, 0), () => afresh(sheet));
      const rest = await alternate(cold + warm, edit(sheet, 1), () => afresh(sheet));
      return {
        name: 'dailyuse-page',
        title:
          'Daily use, in the page with the add-in: one invoice edited, six spills fresh; beside it the whole book recalculated',
        target: 'ours below 1,000 ms',
        rows: null,
        cold: first,
        warm: rest,
      };
    } finally {
      await harness.close();
    }
  },
};

function edit(sheet: Sheet, from: number): () => Promise<number> {
  let amount = 1_000_000 + from;
  const answers = () => sheet.values(`Coverage!A1:${columnName(6 * apart)}61`);
  return async () => {
    const before = String((await answers()).flat().map(readable));
    amount += 250_000;
    const time = await clocked(() => sheet.enter('Receivables!C2', [[amount]]));
    if (String((await answers()).flat().map(readable)) === before)
      throw new Error('dailyuse-page: the edit changed no answer.');
    return time;
  };
}

function afresh(sheet: Sheet): Promise<number> {
  return clocked(async () => {
    await sheet.page.evaluate(() => window.coversheetHost.book.calculation.recalculate('full'));
    await sheet.settled();
  });
}

function readable(value: CellValue): string {
  return typeof value === 'object' && value !== null ? value.error : String(value);
}

function columnName(column: number): string {
  return (
    (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') + String.fromCharCode(65 + (column % 26))
  );
}
