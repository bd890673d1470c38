import { apiNotFound } from '../bridge/excelError';
import { memberName } from '../bridge/members';
import type { ChartKind } from '../grid/document';

/** A chart's type as Office.js calls it, in the word of the document; refused where the page draws none of that type. */
export function chartKind(type: string): ChartKind {
  const kind = KINDS.find((known) => known === memberName(type));
  if (!kind) throw apiNotFound(`ChartType.${type}`);
  return kind;
}

const KINDS: readonly ChartKind[] = [
  'columnClustered',
  'columnStacked',
  'barClustered',
  'barStacked',
  'line',
  'lineMarkers',
  'doughnut',
];
