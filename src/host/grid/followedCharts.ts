import type { BookEvents, ChangeKind } from './book';
import type { SheetFacts } from './bookSheets';
import type { Chart } from './document';
import { movedCorner, movedReference, renamedReference } from './movedAreas';

/** Charts by the sheet on which they stand. */
export type ChartsBySheet = ReadonlyMap<string, readonly Chart[]>;

/** What charts show and where they stand, after rows, columns or the name of a sheet changed under them. */
export function chartsAfter(
  charts: ChartsBySheet,
  { area, kind }: BookEvents['changed'],
  sheet: SheetFacts,
): ChartsBySheet {
  if (kind === 'edited') return charts;
  return each(charts, (chart, on) => ({
    ...withReferences(chart, (reference) => movedReference(reference, sheet.name, area, kind)),
    ...(on === sheet.id && { anchor: movedAnchor(chart.anchor, area, kind) }),
  }));
}

export function chartsAfterRename(charts: ChartsBySheet, before: string, after: string): ChartsBySheet {
  return each(charts, (chart) => withReferences(chart, (reference) => renamedReference(reference, before, after)));
}

/** Answers the very same charts where nothing changed. */
function each(charts: ChartsBySheet, change: (chart: Chart, sheet: string) => Chart): ChartsBySheet {
  return new Map(
    [...charts].map(([sheet, list]) => {
      const changed = list.map((chart) => change(chart, sheet));
      return [sheet, JSON.stringify(changed) === JSON.stringify(list) ? list : changed];
    }),
  );
}

function withReferences(chart: Chart, change: (reference: string) => string): Chart {
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      name: series.name && change(series.name),
      values: change(series.values),
      categories: series.categories && change(series.categories),
    })),
  };
}

function movedAnchor(
  anchor: Chart['anchor'],
  area: BookEvents['changed']['area'],
  kind: Exclude<ChangeKind, 'edited'>,
): Chart['anchor'] {
  const { fromRow, toRow, fromColumn, toColumn } = anchor;
  if (kind === 'rowsInserted' || kind === 'rowsDeleted') {
    const row = (at: number) => movedCorner(at, area.row, area.rows, kind === 'rowsInserted');
    return { ...anchor, fromRow: row(fromRow), toRow: row(toRow) };
  }
  const column = (at: number) => movedCorner(at, area.column, area.columns, kind === 'columnsInserted');
  return { ...anchor, fromColumn: column(fromColumn), toColumn: column(toColumn) };
}
