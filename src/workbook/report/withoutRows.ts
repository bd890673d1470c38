import { rowsSetAside } from '../headings/setAside';
import type { Cells } from '../values/cells';
import type { Mapping } from './kind';
import type { Remarks } from './remark';

/** A range without the rows that its user has set aside, blank so that the others stay where they are, and what is said of it. */
export function withoutRows(cells: Cells, mapping: Mapping): { readonly cells: Cells; readonly remarks: Remarks } {
  const aside = mapping.size === 0 ? [] : rowsSetAside(cells, mapping);
  if (aside.length === 0) return { cells, remarks: [] };
  const rows = [...cells];
  for (const row of aside) rows[row] = cells[row]!.map(() => '');
  const listed = aside.map((row) => row + 1).join(', ');
  const sentence = {
    en: `${aside.length === 1 ? 'Row' : 'Rows'} ${listed} ${aside.length === 1 ? 'is' : 'are'} set aside, as chosen.`,
    zh: `第 ${listed} 行按所选不计入。`,
  };
  return { cells: rows, remarks: [{ weight: 'said', about: 'row', sentence, at: { row: aside[0]!, column: null } }] };
}
