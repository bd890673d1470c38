import { formulaOf } from '../../../functions/computing/functionCall';
import { placeOf } from '../../../functions/layout';
import { proposalFormLayout } from '../../../functions/layouts/proposalForm';
import { onSheet } from '../../port/address';
import type { SheetPlan } from '../../port/sheetPlan';
import { lookOf, stylesOfColumn, wrapped } from '../answerLook';
import { block } from '../coverageLayout';
import { blankSheet, colour, listPages, numberFormat, style } from '../look';
import type { DeskInput } from './deskInput';
import { dayInput, topOf, topStyles } from './deskTop';
import { firmArea } from './firmSheet';

/** The row of the headings, counted from 1; below them a row a field, as many as there are countries and years. */
const HEAD = 5;
const LAST = HEAD + 400;

const answer = block(0, proposalFormLayout);

/** The form as an insurer asks it, on as many pages as it has fields; blanks stand out. */
export function formSheet(input: DeskInput): SheetPlan {
  const { references, names } = input;
  const formula = formulaOf('PROPOSALFORM', { ...references, firm: onSheet(names[2]!, firmArea) });
  const letters = (key: (typeof proposalFormLayout)[number]['key']) =>
    answer.columns[placeOf(proposalFormLayout, key)]!.letters;
  const columnWidths = {
    ...Object.fromEntries(answer.columns.map(({ letters: own, is }) => [own, lookOf(is).width ?? 14])),
    [letters('field')]: 40,
    [letters('value')]: 30,
    [letters('more')]: 60,
    [letters('note')]: 50,
  };
  return {
    ...blankSheet(names[0]!),
    blocks: [
      { at: 'A1', cells: topOf(input, 'formTitle', true) },
      { at: `A${HEAD}`, cells: [[{ formula }]] },
    ],
    styles: [
      ...topStyles,
      style.headings(`A${HEAD}:${answer.last}${HEAD}`),
      ...answer.columns.flatMap(({ is, letters: own }) => stylesOfColumn(lookOf(is), own, HEAD, LAST)),
      ...wrapped(answer, HEAD + 1, LAST),
      {
        range: `${letters('value')}${HEAD + 1}:${letters('value')}${LAST}`,
        bold: true,
        horizontal: 'left',
        indent: 1,
        numberFormat: numberFormat.amount,
      },
      style.setIn(`${letters('value')}${HEAD}`),
    ],
    conditionalFormats: [
      {
        kind: 'cellValue',
        range: `${letters('state')}${HEAD + 1}:${letters('state')}${LAST}`,
        operator: 'equalTo',
        formula1: input.language === 'zh' ? '="空白"' : '="BLANK"',
        style: { color: colour.alarm, bold: true },
      },
    ],
    columnWidths,
    rowHeights: { 1: 28 },
    frozenRows: HEAD,
    print: listPages(HEAD, 'A:A', columnWidths),
    inputs: [dayInput],
  };
}
