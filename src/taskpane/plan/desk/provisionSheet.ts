import { formulaOf } from '../../../functions/computing/functionCall';
import { provisionLayout } from '../../../functions/layouts/provision';
import { buckets, matrixHead, provisionTyped, rateTyped } from '../../desk/provisionInputs';
import type { BlockPlan, CellPlan, InputPlan, SheetPlan, StylePlan } from '../../port/sheetPlan';
import { deskWords } from '../../words/deskWords';
import { lookOf, stylesOfColumn } from '../answerLook';
import { block } from '../coverageLayout';
import { blankSheet, colour, numberFormat, onePage, style } from '../look';
import { sheetWords } from '../sheetWords';
import type { DeskInput } from './deskInput';
import { dayInput, topOf, topStyles } from './deskTop';

/** Rows counted from 1: the inputs, the matrix, the answer with room for a finer matrix, and the workings below the page. */
const INPUTS = 5;
const MATRIX = 13;
const ANSWER = MATRIX + buckets.length + 7;
const WORKINGS = ANSWER + 40;
const SETTINGS = WORKINGS + 2;

/** Blank rows are not read: what the user adds to the settings has room before what stands here. */
const ROOM = 10;

const answer = block(0, provisionLayout);

/** The allowance by its matrix, with the movement, and every input on the same page. */
export function provisionSheet(input: DeskInput): SheetPlan {
  const { language, state } = input;
  const typed = provisionTyped(state, language);
  return {
    ...blankSheet(input.names[0]!),
    blocks: [
      { at: 'A1', cells: topOf(input, 'provisionTitle', true) },
      { at: `A${INPUTS}`, cells: [[sheetWords.inputs[language]], ...typed.map(({ name, value }) => [name, value])] },
      matrix(input),
      { at: `A${ANSWER}`, cells: [[deskWords.allowance[language]], [formula(input)]] },
      ...workings(input),
    ],
    styles: styles(input),
    columnWidths: {
      ...Object.fromEntries(answer.columns.map(({ letters, is }) => [letters, is === 'note' ? 52 : 16])),
      A: 40,
    },
    rowHeights: { 1: 28, [ANSWER + 1]: 32 },
    print: { ...onePage, landscape: true, area: `A1:${answer.last}${WORKINGS - 2}` },
    inputs: [
      dayInput,
      { of: 'provision', at: `B${INPUTS + 1}`, rows: typed.map(({ key }) => key) },
      ...rateInputs(input),
    ],
  };
}

/** The rates of the buckets where they are typed, or the word that takes them from the ledger. */
function rateInputs({ state }: DeskInput): readonly InputPlan[] {
  const { matrixFrom } = state.answers;
  if (matrixFrom === 'range') return [];
  if (matrixFrom === 'ledger') return [{ of: 'provision.from', at: `B${MATRIX + 1}`, rows: ['rates'] }];
  return [{ of: 'provision.rates', at: `B${MATRIX + 3}`, rows: buckets.map(({ en }) => en) }];
}

/** The rates, to be edited here; where a range or the ledger's history gives them, that. */
function matrix({ state, language }: DeskInput): BlockPlan {
  const { matrixFrom, matrix } = state.answers;
  const title = [deskWords.matrix[language]];
  const at = `A${MATRIX}`;
  if (matrixFrom === 'range')
    return { at, cells: [title, [sheetWords.flowsElsewhere[language].replace('{range}', matrix ?? '')]] };
  if (matrixFrom === 'ledger')
    return { at, cells: [title, [sheetWords.rollRates[language], language === 'zh' ? '迁徙率' : 'roll rates']] };
  return {
    at,
    cells: [
      title,
      [sheetWords.matrixLead[language]],
      matrixHead(language),
      ...buckets.map((bucket): readonly CellPlan[] => [bucket[language], rateTyped(state, bucket.en)]),
    ],
  };
}

function matrixReference({ state }: DeskInput): string {
  const { matrixFrom, matrix } = state.answers;
  if (matrixFrom === 'range') return matrix ?? '';
  return matrixFrom === 'ledger' ? `$B$${MATRIX + 1}` : `$A$${MATRIX + 2}:$B$${MATRIX + 2 + buckets.length}`;
}

function formula(input: DeskInput): CellPlan {
  const { references, state, language } = input;
  const end = typedFrom(input) + provisionTyped(state, language).length - 1;
  return {
    formula: formulaOf('PROVISION', {
      receivables: references.receivables,
      matrix: matrixReference(input),
      asOf: references.asOf,
      settings: `$A$${SETTINGS}:$B$${Math.max(SETTINGS, end)}`,
      policy: references.policy,
      customers: references.customers,
      mapping: references.mapping,
      rates: references.rates,
    }),
  };
}

/** The row of the workings from which on what is typed above is read as settings. */
function typedFrom({ state, references }: DeskInput): number {
  return SETTINGS + (references.settings ? (state.books?.settings?.length ?? 0) + ROOM : 0);
}

function workings(input: DeskInput): readonly BlockPlan[] {
  const { references, language, state } = input;
  const { settings } = references;
  const again = provisionTyped(state, language).map(({ name }, at): readonly CellPlan[] => {
    const cell = `$B$${INPUTS + 1 + at}`;
    return [name, { formula: `=IF(${cell}="","",${cell})` }];
  });
  return [
    { at: `A${WORKINGS}`, cells: [[sheetWords.workings[language]]] },
    ...(settings ? [{ at: `A${SETTINGS}`, cells: [[{ formula: `=IF(${settings}="","",${settings})` }]] }] : []),
    ...(again.length > 0 ? [{ at: `A${typedFrom(input)}`, cells: again }] : []),
  ];
}

function styles({ state, language }: DeskInput): readonly StylePlan[] {
  const { last } = answer;
  const typed = provisionTyped(state, language);
  const { matrixFrom } = state.answers;
  const rates = `B${MATRIX + 3}:B${MATRIX + 2 + buckets.length}`;
  const total = ANSWER + 2 + buckets.length + 2;
  return [
    ...topStyles,
    ...[INPUTS, MATRIX, ANSWER, WORKINGS].map((row) => style.section(`A${row}:${last}${row}`)),
    ...typed.map(({ value }, at) => ({
      ...style.input(`B${INPUTS + 1 + at}`),
      numberFormat: typeof value === 'number' && value < 100 ? numberFormat.ratio : numberFormat.amount,
    })),
    ...(matrixFrom === 'typed'
      ? [
          style.quiet(`A${MATRIX + 1}`),
          style.headings(`A${MATRIX + 2}:B${MATRIX + 2}`),
          style.right(`B${MATRIX + 2}`),
          { ...style.input(rates), numberFormat: numberFormat.fineShare },
        ]
      : []),
    ...(matrixFrom === 'ledger' ? [style.input(`B${MATRIX + 1}`)] : []),
    style.headings(`A${ANSWER + 1}:${last}${ANSWER + 1}`),
    ...answer.columns.flatMap(({ is, letters }) => stylesOfColumn(lookOf(is), letters, ANSWER + 1, WORKINGS - 2)),
    ...(matrixFrom === 'range' ? [] : [{ range: `A${total}:${last}${total}`, bold: true, borderTop: colour.house }]),
    { range: `A${WORKINGS + 1}:B${WORKINGS + 40}`, size: 8, color: colour.quiet },
  ];
}
