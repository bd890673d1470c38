import { isoDay } from '../../../engine/ledger';
import { Problem } from '../../../engine/problem';
import type { Language } from '../../../engine/words';
import type { Answer } from '../../../functions/definition';
import { expectedReceiptsLayout } from '../../../functions/layouts/expectedReceipts';
import type { CellPlan, SheetPlan } from '../../port/sheetPlan';
import type { State } from '../../session/state';
import { serialOfIso } from '../../words/format';
import { lookOf, stylesOfColumn } from '../answerLook';
import { block } from '../coverageLayout';
import { blankSheet, colour, listPages, style, withNote } from '../look';
import { filled } from '../sentence';
import { sheetWords } from '../sheetWords';
import type { DeskInput } from './deskInput';

/** A forecast of more invoices is not kept one by one. */
export const MOST_KEPT = 20_000;

/** The row of the headings, counted from 1. */
const HEAD = 5;

/** A week has to be over before anything can be compared. */
const WEEK = 7;

const answer = block(0, expectedReceiptsLayout);

/** What EXPECTEDRECEIPTS has answered about the books as they are; null where it has not, or where it is too long to be kept. */
export function keptRows({
  books,
  seen,
}: Pick<State, 'answers' | 'books'> & Partial<Pick<State, 'seen'>>): Answer | null {
  const found = seen?.receipts;
  if (!found || found.about !== books || found.computing || found.stopped) return null;
  const rows = found.answer;
  return rows === null || rows instanceof Problem || rows.length > MOST_KEPT ? null : rows;
}

export function keptName(day: number, language: Language): string {
  return `${sheetWords.keptForecast[language]} ${isoDay(day)}`;
}

/** The last sheet with a forecast that is at least a week older than the day; its name says of which day it is. */
export function keptBefore(sheets: readonly string[], day: number | null): string | null {
  const { en, zh } = sheetWords.keptForecast;
  const dated = new RegExp(`^(?:${en}|${zh}) (\\d{4}-\\d{2}-\\d{2})(?: \\d+)?$`);
  const known = sheets
    .map((name) => ({ name, made: serialOfIso(dated.exec(name)?.[1] ?? '') }))
    .filter(({ made }) => made !== null && day !== null && made <= day - WEEK)
    .sort((one, other) => one.made! - other.made!);
  return known.at(-1)?.name ?? null;
}

/** Where a kept forecast stands on its sheet; blank rows are not read. */
export const keptArea = `$A$${HEAD}:$${answer.last}$${HEAD + MOST_KEPT}`;

/** The forecast invoice by invoice as values: a forecast that is over is a record. */
export function keptForecastSheet({ state, language }: DeskInput, name: string): SheetPlan {
  const rows = keptRows(state)!;
  const columnWidths = withNote({
    ...Object.fromEntries(answer.columns.map(({ letters, is }) => [letters, lookOf(is).width ?? 14])),
    A: 20,
  });
  const title = filled(sheetWords.keptTitle[language], { day: isoDay(state.answers.day!) });
  return {
    ...blankSheet(name),
    blocks: [
      { at: 'A1', cells: [[title], [sheetWords.keptLead[language]]] },
      { at: `A${HEAD}`, cells: rows.map((row) => row.map(asValue)) },
    ],
    styles: [
      style.title('A1'),
      style.quiet('A2'),
      style.headings(`A${HEAD}:${answer.last}${HEAD}`),
      ...answer.columns.flatMap(({ is, letters }) =>
        stylesOfColumn(lookOf(is), letters, HEAD, HEAD + Math.max(1, rows.length - 1)),
      ),
    ],
    columnWidths,
    rowHeights: { 1: 28, [HEAD]: 30 },
    frozenRows: HEAD,
    print: listPages(HEAD, 'A:B', columnWidths),
    tabColor: colour.whole,
  };
}

/** What could not be computed is told by the note of its row. */
function asValue(cell: Answer[number][number]): CellPlan {
  return cell instanceof Problem || cell === '' ? null : (cell as CellPlan);
}
