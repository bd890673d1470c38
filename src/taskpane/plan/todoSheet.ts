import type { Language } from '../../engine/words';
import type { KeyOf } from '../../functions/layout';
import { actionsLayout } from '../../functions/layouts/actions';
import { columnLetters, onSheet } from '../port/address';
import type { BlockPlan, SheetPlan } from '../port/sheetPlan';
import { lookOf, stylesOfColumn } from './answerLook';
import { down, type CoverageLayout } from './coverageLayout';
import { blankSheet, colour, listPages, numberFormat, style, withNote } from './look';
import { placeOf } from './placeOf';
import { formula, type References } from './references';
import { sheetWords } from './sheetWords';

interface TodoInput {
  readonly name: string;
  readonly references: References;
  readonly language: Language;
  readonly coverage: { readonly sheet: string; readonly layout: CoverageLayout };
}

/** Where ACTIONS stands on its sheet: the letters of its columns, and of the names beside it where customers have numbers. */
export interface TodoPlaces {
  readonly name: string | null;
  readonly letters: Readonly<Record<KeyOf<typeof actionsLayout>, string>>;
}

/** The row of the headings, counted from 1. ACTIONS lists fifty things, or as many as the settings say, and the rest in a sum. */
export const TODO_TOP = 5;
const LAST = TODO_TOP + 120;

export function todoPlaces({ name }: Pick<CoverageLayout, 'name'>): TodoPlaces {
  const before = name === null ? 0 : 1;
  return {
    name: name === null ? null : 'A',
    letters: Object.fromEntries(
      actionsLayout.map(({ key }, at) => [key, columnLetters(before + at)]),
    ) as TodoPlaces['letters'],
  };
}

/** What to do now, one row a thing, with its reason and the row that it comes from. */
export function todoSheet(input: TodoInput): SheetPlan {
  const { name, references, language, coverage } = input;
  const places = todoPlaces(coverage.layout);
  const columnWidths = withNote({
    ...(places.name && { [places.name]: 28 }),
    ...Object.fromEntries(
      actionsLayout.map(({ key, is }) => [places.letters[key], widths[key] ?? lookOf(is).width ?? 14]),
    ),
  });
  const last = places.letters.note;
  return {
    ...blankSheet(name),
    blocks: [
      { at: 'A1', cells: [[sheetWords.todoTitle[language]], [sheetWords.disclaimer[language]]] },
      { at: 'A3', cells: [[sheetWords.asOf[language], { formula: `=${references.asOf}` }]] },
      ...names(input, places),
      { at: `${places.letters.what}${TODO_TOP}`, cells: [[formula('ACTIONS', references)]] },
    ],
    styles: [
      style.title('A1'),
      style.quiet('A2'),
      { range: 'A3', color: colour.quiet },
      { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'left' },
      style.headings(`A${TODO_TOP}:${last}${TODO_TOP}`),
      ...actionsLayout.flatMap(({ key, is }) => stylesOfColumn(lookOf(is), places.letters[key], TODO_TOP, LAST)),
    ],
    columnWidths,
    rowHeights: { 1: 28, [TODO_TOP]: 30 },
    frozenRows: TODO_TOP,
    frozenColumns: 1,
    conditionalFormats: [
      {
        kind: 'cellValue',
        range: `${places.letters.daysLeft}${TODO_TOP + 1}:${places.letters.daysLeft}${LAST}`,
        operator: 'lessThan',
        formula1: '0',
        style: { color: colour.alarm, bold: true },
      },
    ],
    print: listPages(TODO_TOP, 'A:A', columnWidths),
  };
}

const widths: Readonly<Partial<Record<KeyOf<typeof actionsLayout>, number>>> = {
  what: 34,
  kind: 16,
  customer: 14,
  invoice: 14,
  from: 22,
  note: 50,
};

/** Names are looked up on the coverage sheet by what the ledger calls the customer. */
function names({ coverage, language }: TodoInput, { name, letters }: TodoPlaces): readonly BlockPlan[] {
  if (name === null) return [];
  const on = (column: string) => onSheet(coverage.sheet, down(column, coverage.layout, true));
  const list = `${letters.what}${TODO_TOP}#`;
  const place = actionsLayout.findIndex(({ key }) => key === 'customer') + 1;
  const customers = `INDEX(${list},SEQUENCE(ROWS(${list})-1,,2),${place})`;
  const found = `INDEX(${on(coverage.layout.name!)},${placeOf(customers, on(coverage.layout.customer))})`;
  return [{ at: `${name}${TODO_TOP}`, cells: [[sheetWords.name[language]], [{ formula: `=IFERROR(${found},"")` }]] }];
}
