import { dateSystemIn } from '../workbook/dateSystem';
import { inWorkbook } from '../workbook/inWorkbook';
import { switchLanguage } from './environment';

/** What the ribbon's buttons do; the ids stand in manifest.xml. What only few people press is loaded when they do. */
const commands: Readonly<Record<string, () => Promise<unknown> | void>> = {
  recalculate: () =>
    inWorkbook(async (context) => {
      await dateSystemIn(context);
      context.workbook.application.calculate(Excel.CalculationType.full);
    }),
  repairFormulas: async () => (await import(/* webpackChunkName: "formulas" */ '../formulas/repair')).repairFormulas(),
  freezeFormulas: async () => (await import(/* webpackChunkName: "ribbon" */ './fromRibbon')).freezeFromRibbon(),
  thawFormulas: async () => (await import(/* webpackChunkName: "ribbon" */ './fromRibbon')).thawFromRibbon(),
  switchLanguage,
};

export const commandIds = Object.keys(commands);

/** Excel shows a button as busy until it hears that the command has ended, however it ended. */
export function associateCommands(): void {
  for (const [id, command] of Object.entries(commands)) {
    Office.actions.associate(id, async (event: Office.AddinCommands.Event) => {
      try {
        await command();
      } finally {
        event.completed();
      }
    });
  }
}
