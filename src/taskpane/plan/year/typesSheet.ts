import { policyTypes } from '../../../engine/plan';
import { formulaOf } from '../../../functions/computing/functionCall';
import { policyTypeLayout, typeLines } from '../../../functions/layouts/policyType';
import { textsOf } from '../../policy/startingTerms';
import { isGiven, termFields, type TermField } from '../../policy/termFields';
import { typedValue } from '../../policy/typed';
import { policyTerms } from '../../../engine/cover';
import { addressOf, columnLetters } from '../../port/address';
import type { CellPlan, InputPlan, SheetPlan, StylePlan } from '../../port/sheetPlan';
import { BAD_YEAR } from '../../year/call';
import { lookOf, stylesOfColumn } from '../answerLook';
import { block } from '../coverageLayout';
import { blankSheet, colour, listPages, numberFormat, style } from '../look';
import { formatOf } from '../policyLooks';
import { sheetWords } from '../sheetWords';
import { verdictCell } from '../verdictCell';
import { openRows } from '../openRows';
import { firmAddress, firmInputs, firmLength, firmRows, firmStyles } from './firmRows';
import { owed } from './partsSheet';
import { ratedReference } from './ratedSheet';
import type { YearInput } from './yearInput';

/** Rows counted from 1: the answer with room for its remarks, the firm's figures, the terms of each type. */
const ANSWER = 5;
const FIRM = ANSWER + policyTypes.length + 12;
const TERMS = FIRM + firmLength + 3;
/** Below the terms, for others. */
const ROOM = 4;

const answer = block(0, policyTypeLayout);
const wide: Readonly<Partial<Record<(typeof policyTypeLayout)[number]['key'], number>>> = {
  type: 30,
  why: 48,
  asks: 40,
  terms: 10,
};

const columnWidths: Readonly<Record<string, number>> = Object.fromEntries(
  policyTypeLayout.map(({ key, is }, at) => [columnLetters(at), wide[key] ?? lookOf(is).width ?? 14]),
);

/** POLICYTYPE on the whole book, with the terms of each type on the same page as its inputs. */
export function typesSheet(input: YearInput): SheetPlan {
  const { language, loss: name, references } = input;
  const terms = termsOfTypes(language);
  const formula = formulaOf('POLICYTYPE', {
    customers: ratedReference(input),
    ...owed(input),
    types: termsAddress(terms),
    business: firmAddress(FIRM),
    quantile: String(BAD_YEAR),
    settings: references.settings,
    mapping: references.mapping,
    rates: references.rates,
  });
  return {
    ...blankSheet(name),
    blocks: [
      {
        at: 'A1',
        cells: [[sheetWords.typesTitle[language]], [`${sheetWords.disclaimer[language]} ${sheetWords.live[language]}`]],
      },
      { at: 'A3', cells: [[sheetWords.asOf[language], { formula: `=${references.asOf}` }]] },
      {
        at: 'A4',
        cells: [[verdictCell(typeLines.answer, { names: 'A', told: ['C'], top: ANSWER, bottom: FIRM - 2 }, language)]],
      },
      { at: `A${ANSWER}`, cells: [[{ formula }]] },
      { at: `A${FIRM}`, cells: firmRows(input) },
      { at: `A${TERMS}`, cells: [[sheetWords.typesTerms[language]], [sheetWords.typesTermsLead[language]], ...terms] },
    ],
    styles: styles(terms, language),
    columnWidths,
    rowHeights: {
      1: 28,
      4: 22,
      [ANSWER]: 44,
      [TERMS + 2]: 32,
      ...Object.fromEntries(policyTypes.map((_, at) => [ANSWER + 2 + at, 62])),
      [ANSWER + policyTypes.length + 2]: 48,
    },
    frozenRows: ANSWER,
    frozenColumns: 1,
    // The headings of the answer are not those of the terms below it.
    print: { ...listPages(ANSWER, 'A:A', columnWidths), titleRows: '1:3' },
    inputs: [firmInputs('types', FIRM), ...termInputs(language)],
  };
}

/** A column of terms and a column a type, blank where none is published: a reader of POLICYTYPE's second argument knows them by their names. */
function termsOfTypes(language: YearInput['language']): readonly (readonly CellPlan[])[] {
  const texts = policyTypes.map((type) => textsOf(type, language));
  const given = termsGiven(language);
  return [
    [
      sheetWords.term[language],
      ...policyTypes.map(({ name, named }) =>
        named !== null && named > 1 ? `${name[language]} ${named}` : name[language],
      ),
    ],
    ...given.map((field) => [
      policyTerms[field.key][language],
      ...texts.map((one) => (isGiven(one, field) ? typedValue(field, one[field.key]!, language) : null)),
    ]),
    ...Array.from({ length: ROOM }, () => [null]),
  ];
}

/** The terms of each type, and the rows that stand open for others. */
function termInputs(language: YearInput['language']): readonly InputPlan[] {
  const given = termsGiven(language);
  const types = policyTypes.map(({ name, named }) => `${name.en} ${named ?? ''}`);
  const top = TERMS + 3;
  return [
    { of: 'types.terms', at: `B${top}`, rows: given.map(({ key }) => key), columns: types },
    { of: 'types.more', at: `A${top + given.length}`, rows: openRows(ROOM), columns: ['name', ...types] },
  ];
}

/** The terms that some type gives, in the order of the form. */
function termsGiven(language: YearInput['language']): readonly TermField[] {
  const texts = policyTypes.map((type) => textsOf(type, language));
  return termFields.filter((field) => texts.some((one) => isGiven(one, field)));
}

/** With room below for other terms. */
function termsAddress(terms: readonly unknown[]): string {
  const top = TERMS + 1;
  return addressOf({ top, left: 0, bottom: top + terms.length - 1, right: policyTypes.length }, true);
}

function styles(terms: readonly unknown[], language: YearInput['language']): readonly StylePlan[] {
  const last = ANSWER + policyTypes.length + 8;
  const right = columnLetters(policyTypes.length);
  return [
    style.title('A1'),
    style.quiet('A2:A3'),
    { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'left' },
    style.verdict('A4'),
    style.headings(`${answer.first}${ANSWER}:${answer.last}${ANSWER}`),
    ...answer.columns.flatMap(({ is, letters }) => stylesOfColumn(lookOf(is), letters, ANSWER, last)),
    { range: `A${ANSWER + 1}:${answer.last}${last}`, vertical: 'top' },
    ...(['why', 'asks'] as const).map((key) => {
      const at = columnLetters(policyTypeLayout.findIndex((column) => column.key === key));
      return { range: `${at}${ANSWER + 1}:${at}${last}`, wrap: true };
    }),
    { range: `A${ANSWER + 2 + policyTypes.length}:C${ANSWER + 2 + policyTypes.length}`, bold: true },
    style.section(`A${FIRM}:H${FIRM}`),
    ...firmStyles(FIRM),
    style.section(`A${TERMS}:H${TERMS}`),
    style.quiet(`A${TERMS + 1}`),
    style.headings(`A${TERMS + 2}:${right}${TERMS + 2}`),
    style.right(`B${TERMS + 2}:${right}${TERMS + 2}`),
    { range: `B${TERMS + 3}:${right}${TERMS + 1 + terms.length}`, fill: colour.input, horizontal: 'right', wrap: true },
    ...termsGiven(language).flatMap((field, at): readonly StylePlan[] => {
      const [format, row] = [formatOf(field), TERMS + 3 + at];
      return format === null ? [] : [{ range: `B${row}:${right}${row}`, numberFormat: format }];
    }),
  ];
}
