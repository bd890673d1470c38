import { stampFor } from '../../taskpane/session/stampFor';
import { freezeFormulas } from '../formulas/freeze';
import { thawFormulas } from '../formulas/thaw';
import { spreadsheet } from '../spreadsheet';
import { selectReference } from '../workbook/selection';

/** Freezes under the stamp that the pane would give: version, day and policy, though no pane may be open. */
export async function freezeFromRibbon(): Promise<void> {
  await freezeFormulas(await stampFor(spreadsheet()));
}

/** Where there is no pane to say what was left, the first such cells are shown. */
export async function thawFromRibbon(): Promise<void> {
  const [first] = (await thawFormulas()).left;
  if (first !== undefined) await selectReference(first);
}
