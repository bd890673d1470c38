import { onSheet } from '../port/address';
import type { BookPlan, Spreadsheet, Survey } from '../port/spreadsheet';
import type { Computing } from '../../functions/computing/computing';
import type { Session } from './session';
import { shownLanguage } from './shown';
import type { Store } from './store';

/** Why the selected cell is what it is. What asks and writes loads when a cell of ours is first selected. */
export function explaining(
  spreadsheet: Spreadsheet,
  store: Store,
  computing: Computing<string>,
  insertPlan: (plan: (survey: Survey) => Promise<BookPlan>) => Promise<void>,
): Pick<Session, 'onWorkbook' | 'explain' | 'insertExplanation'> {
  const language = () => shownLanguage(store.state());
  return {
    onWorkbook(listener) {
      const closings = [
        spreadsheet.onSelection(() => listener('selected')),
        spreadsheet.onChange(() => listener('changed')),
      ];
      return () => closings.forEach((end) => end());
    },
    async explain({ kept, pinned, changes, signal }) {
      const cell = pinned ? kept : ((await spreadsheet.selectedCell()) ?? kept);
      if (cell === null || signal.aborted) return null;
      const { explanationOf } = await import('../why/explanation');
      const { survey } = store.state();
      return explanationOf(cell, {
        spreadsheet,
        computing,
        language: language(),
        date1904: survey?.date1904 ?? false,
        blocks: survey?.blocks ?? [],
        changes,
        signal,
      });
    },
    insertExplanation: ({ formula, cell }) =>
      insertPlan(async ({ sheets }) => {
        const { whyPlan } = await import('../why/whySheet');
        return whyPlan(formula!, onSheet(cell.sheet, cell.address), language(), sheets);
      }),
  };
}
