import type { Area } from '../grid/book';
import type { CellValue, Chart, ChartKind, ChartSeries } from '../grid/document';
import { absolute } from './names';
import type { Session } from './session';

const HEIGHT_IN_ROWS = 15;
const WIDTH_IN_COLUMNS = 7;

/** A chart of a range as Excel makes it: headings name the series, a first column (or row) of text is the categories. */
export function chartFrom(
  session: Session,
  area: Area,
  seriesBy: string | undefined,
  facts: { readonly name: string; readonly kind: ChartKind },
): Chart {
  const values = session.book.cells.values(area);
  const byRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && area.columns > area.rows);
  const series = byRows ? seriesOf(session, area, values, turned) : seriesOf(session, area, values, (part) => part);
  const from = { row: area.row, column: area.column + area.columns + 1 };
  return {
    ...facts,
    series,
    title: series.length === 1 ? textAt(values, byRows) : null,
    altText: null,
    anchor: {
      fromRow: from.row,
      fromColumn: from.column,
      toRow: from.row + HEIGHT_IN_ROWS,
      toColumn: from.column + WIDTH_IN_COLUMNS,
    },
  };
}

/** Rows and columns exchanged, seen from the corner of the range. */
type Turn = (part: { row: number; column: number; rows: number; columns: number }) => {
  row: number;
  column: number;
  rows: number;
  columns: number;
};
const turned: Turn = ({ row, column, rows, columns }) => ({ row: column, column: row, rows: columns, columns: rows });

function seriesOf(session: Session, area: Area, values: readonly (readonly CellValue[])[], turn: Turn): ChartSeries[] {
  const size = turn({ row: 0, column: 0, rows: area.rows, columns: area.columns });
  const at = (row: number, column: number) => {
    const cell = turn({ row, column, rows: 1, columns: 1 });
    return values[cell.row]![cell.column]!;
  };
  const headed = size.rows > 1 && typeof at(0, size.columns - 1) === 'string' ? 1 : 0;
  const named = size.columns > 1 && (typeof at(headed, 0) === 'string' || (headed === 1 && at(0, 0) === null)) ? 1 : 0;
  const reference = (part: Parameters<Turn>[0]) => {
    const inside = turn(part);
    return absolute(session, {
      ...inside,
      sheet: area.sheet,
      row: area.row + inside.row,
      column: area.column + inside.column,
    }).slice(1);
  };
  return Array.from({ length: size.columns - named }, (_, index) => ({
    name: headed ? reference({ row: 0, column: named + index, rows: 1, columns: 1 }) : null,
    values: reference({ row: headed, column: named + index, rows: size.rows - headed, columns: 1 }),
    categories: named ? reference({ row: headed, column: 0, rows: size.rows - headed, columns: 1 }) : null,
    color: null,
  }));
}

/** A single series gives the chart its title. */
function textAt(values: readonly (readonly CellValue[])[], byRows: boolean): string | null {
  const heading = byRows ? values.at(-1)![0] : values[0]!.at(-1);
  return typeof heading === 'string' ? heading : null;
}
