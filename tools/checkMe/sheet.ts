import type { Language, Words } from '../../src/engine/words';
import { addressOf, cellName } from '../../src/host/grid/address';
import type { Cell, CellStyle, Scalar, Sheet } from '../../src/host/grid/document';
import type { Piece, Plan } from './plan';
import { emptySheet } from '../../src/host/grid/emptySheet';

/** Lays a plan out: on the left what is printed, what we compute, the difference and whether it is within the tolerance; on the right what it is computed from. */
export function sheetOf(plan: Plan, language: Language): Sheet {
  const cells: (Cell | undefined)[][] = [];
  const put = (row: number, column: number, value: Scalar, style?: CellStyle, formula?: string) => {
    (cells[row] ??= [])[column] = { value, ...(style && { style }), ...(formula && { formula }) };
  };
  const places = placesOf(plan);
  put(0, 0, plan.name[language], title);
  put(1, 0, plan.about[language], { italic: true, color: grey });
  put(3, 0, words.all[language], bold);
  put(
    3,
    5,
    null,
    bold,
    `=IF(COUNTIF(F${first + 1}:F${first + plan.comparisons.length},"OK")=${plan.comparisons.length},"OK","${words.apart[language]}")`,
  );
  headings.forEach((words, column) => put(first - 1, column, words[language], heading));
  compare(plan, places, language, put);
  for (const { piece, row, column } of places.values()) {
    put(row - 1, column, piece.title[language], bold);
    piece.cells?.forEach((line, down) =>
      line.forEach((value, across) => {
        if (value !== null) put(row + down, column + across, value, input);
      }),
    );
    if (piece.formula)
      put(
        row,
        column,
        null,
        undefined,
        piece.formula((name) => rangeOf(places, name)),
      );
  }
  return { ...look, name: plan.name[language], cells };
}

type Put = (row: number, column: number, value: Scalar, style?: CellStyle, formula?: string) => void;

function compare({ comparisons }: Plan, places: ReadonlyMap<string, Placed>, language: Language, put: Put): void {
  const cell = (name: string, down: number, across: number) =>
    cellName(places.get(name)!.row + down, places.get(name)!.column + across);
  comparisons.forEach(({ item, printed, ours, tolerance, source }, at) => {
    const row = first + at;
    put(row, 0, item);
    put(row, 1, printed);
    put(row, 2, null, undefined, `=${ours(cell, (name) => rangeOf(places, name))}`);
    put(row, 3, null, undefined, `=C${row + 1}-B${row + 1}`);
    put(row, 4, tolerance);
    put(row, 5, null, undefined, `=IF(ABS(D${row + 1})<=E${row + 1},"OK","${words.apart[language]}")`);
    put(row, 6, source, { color: grey });
  });
}

interface Placed {
  readonly piece: Piece;
  readonly row: number;
  readonly column: number;
}

/** Bands one below the other, pieces of a band side by side, each below its title. */
function placesOf({ bands }: Plan): ReadonlyMap<string, Placed> {
  const places = new Map<string, Placed>();
  let row = first;
  for (const band of bands) {
    let column = right;
    for (const [name, piece] of Object.entries(band)) {
      places.set(name, { piece, row, column });
      column += piece.columns + 1;
    }
    row += Math.max(...Object.values(band).map(({ rows }) => rows)) + 2;
  }
  return places;
}

function rangeOf(places: ReadonlyMap<string, Placed>, name: string): string {
  const {
    piece: { rows, columns },
    row,
    column,
  } = places.get(name)!;
  return addressOf({ row, column, rows, columns });
}

const first = 6;
const right = 8;
const grey = '#595959';
const bold: CellStyle = { bold: true };
const title: CellStyle = { bold: true, size: 14, color: '#1F4E79' };
const heading: CellStyle = { bold: true, color: '#FFFFFF', fill: '#1F4E79' };
const input: CellStyle = { color: '#1F4E79' };
const look = {
  ...emptySheet,
  columnWidths: { 0: 34, 1: 16, 2: 18, 3: 14, 4: 12, 5: 9, 6: 30, 7: 3, 8: 22 },
  frozenRows: first,
};

const words = {
  all: { en: 'All within their tolerance', zh: '全部在允差之内' },
  apart: { en: 'APART', zh: '不符' },
} as const satisfies Record<string, Words>;

const headings: readonly Words[] = [
  { en: 'What', zh: '项目' },
  { en: 'Printed', zh: '公布值' },
  { en: 'Ours', zh: '计算值' },
  { en: 'Difference', zh: '差异' },
  { en: 'Tolerance', zh: '允差' },
  { en: 'Agrees', zh: '一致' },
  { en: 'Source', zh: '来源' },
];
