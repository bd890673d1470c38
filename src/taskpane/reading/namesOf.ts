import { attempt } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import { readMapping } from '../../workbook/headings/mapping';
import type { Aliases } from '../../workbook/names/aliases';
import type { Rectangle } from '../port/spreadsheet';
import type { ToDecide } from './book';

/** What customers are called, by the table that was chosen; one that contradicts itself is to be decided first. */
export function namesOf(chosen: { readonly reference: string; readonly cells: Rectangle } | null): {
  readonly names: Aliases | null;
  readonly toDecide: readonly ToDecide[];
} {
  const read = chosen && attempt(() => readMapping(chosen.cells));
  if (!(read instanceof Problem)) return { names: read?.names ?? null, toDecide: [] };
  return { names: null, toDecide: [{ problem: read, reference: chosen!.reference, question: null, needs: null }] };
}
