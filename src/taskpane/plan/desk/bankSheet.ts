import { formulaOf } from '../../../functions/computing/functionCall';
import { baseLines } from '../../../functions/layouts/financing';
import { bankAsked, bankQuestions, bankRules } from '../../desk/bankInputs';
import type { BlockPlan, CellPlan, InputPlan, SheetPlan, StylePlan } from '../../port/sheetPlan';
import { deskWords } from '../../words/deskWords';
import { lookOf, stylesOfColumn } from '../answerLook';
import type { Block } from '../coverageLayout';
import { blankSheet, colour, numberFormat, onePage, style } from '../look';
import { sheetWords } from '../sheetWords';
import { baseColumn, left, right, rows } from './bankLayout';
import type { DeskInput } from './deskInput';
import { nameAndValue, openRows } from '../openRows';
import { dayInput, topOf, topStyles } from './deskTop';

/** How many of the reasons that hold money back are ranked. */
const RANKED = 3;

/** The borrowing base on one page: the bank's rules to be edited, what may be drawn with and without the policy, and what would free most. */
export function bankSheet(input: DeskInput): SheetPlan {
  const { language, state, references } = input;
  const covered = references.policy !== undefined;
  return {
    ...blankSheet(input.names[0]!),
    blocks: [
      { at: 'A1', cells: topOf(input, 'bankTitle', true) },
      {
        at: `A${rows.rules - 1}`,
        cells: [[deskWords.bankRules[language]], ...bankRules(state, language).map(([name, value]) => [name, value])],
      },
      glance(input),
      freeing(input),
      base(input, left, covered),
      ...(covered ? [base(input, right, false)] : []),
    ],
    styles: styles(input),
    columnWidths: { ...widths(left), ...widths(right), [gap]: 3 },
    rowHeights: { 1: 28, [rows.glance + 1]: 22, [rows.base]: 24 },
    print: { ...onePage, landscape: true, area: `A1:${right.last}${rows.end}` },
    inputs: [dayInput, ...inputsOf(bankAsked(state))],
  };
}

/** The rules, and the rows that stand open for others. */
function inputsOf(asked: readonly string[]): readonly InputPlan[] {
  const open = rows.rules + asked.length;
  return [
    { of: 'bank', at: `B${rows.rules}`, rows: asked },
    { of: 'bank.more', at: `A${open}`, rows: openRows(rows.rulesEnd - open + 1), columns: nameAndValue },
  ];
}

/** The column between the two bases. */
const gap = String.fromCharCode(left.last.charCodeAt(0) + 1);

function widths({ columns }: Block) {
  return Object.fromEntries(
    columns.map(({ letters, is }) => [letters, is === 'note' ? 46 : is === 'line' ? 34 : (lookOf(is).width ?? 14)]),
  );
}

function base({ references, language }: DeskInput, { first }: Block, covered: boolean): BlockPlan {
  const { policy, ...rest } = references;
  const formula = formulaOf('BORROWINGBASE', {
    ...rest,
    ...(covered && { policy }),
    rules: `$A$${rows.rules}:$B$${rows.rulesEnd}`,
  });
  const title = sheetWords[covered ? 'withCover' : 'withoutCover'][language];
  return { at: `${first}${rows.base - 1}`, cells: [[title], [{ formula }]] };
}

/** The lines of the base that everybody asks for first. */
function glance({ language, references }: DeskInput): BlockPlan {
  const covered = references.policy !== undefined;
  const keys = covered ? (['available', 'uninsured', 'added', 'gain', 'net'] as const) : (['available'] as const);
  const told = keys.map((key): readonly CellPlan[] => {
    const name = baseLines[key].words[language];
    return [name, { formula: `=INDEX(${baseColumn('amount')},MATCH("${name}",${baseColumn('what')},0))` }];
  });
  return { at: `${right.first}${rows.glance}`, cells: [[sheetWords.glance[language]], ...told] };
}

/** The reasons sorted by what they hold back; those that hold nothing back are left blank. */
function freeing({ language }: DeskInput): BlockPlan {
  const held = baseColumn('frees', rows.reasons, rows.reasonsEnd);
  const sorted = (of: string, at: number) => `INDEX(SORTBY(${of},${held},-1),${at + 1})`;
  const ranked = Array.from({ length: RANKED }, (_, at): readonly CellPlan[] => {
    const frees = sorted(held, at);
    const name = sorted(baseColumn('what', rows.reasons, rows.reasonsEnd), at);
    return [{ formula: `=IF(N(${frees})>0,${name},"")` }, { formula: `=IF(N(${frees})>0,${frees},"")` }];
  });
  return {
    at: `${right.first}${rows.freeing}`,
    cells: [[sheetWords.freesMost[language], deskWords.frees[language]], ...ranked],
  };
}

function styles({ state, references }: DeskInput): readonly StylePlan[] {
  const covered = references.policy !== undefined;
  const [name, amount] = [right.columns[0]!.letters, right.columns[1]!.letters];
  const bases = covered ? [left, right] : [left];
  return [
    ...topStyles,
    style.section(`A${rows.rules - 1}:${left.last}${rows.rules - 1}`),
    style.section(`${right.first}${rows.glance}:${right.last}${rows.glance}`),
    style.section(`${right.first}${rows.freeing}:${right.last}${rows.freeing}`),
    ...bankAsked(state).map((question, at) => ({
      ...style.input(`B${rows.rules + at}`),
      ...formats[bankQuestions[question].kind],
    })),
    {
      range: `${amount}${rows.glance + 1}:${amount}${rows.freeing + RANKED}`,
      numberFormat: numberFormat.amount,
      horizontal: 'right',
    },
    { range: `${name}${rows.glance + 1}:${amount}${rows.glance + 1}`, bold: true, size: 14 },
    ...bases.flatMap((one) => [
      style.section(`${one.first}${rows.base - 1}:${one.last}${rows.base - 1}`),
      style.headings(`${one.first}${rows.base}:${one.last}${rows.base}`),
      ...one.columns.flatMap(({ is, letters }) => stylesOfColumn(lookOf(is), letters, rows.base, rows.end)),
      { range: `${one.first}${rows.receivables}:${one.last}${rows.receivables}`, bold: true },
      {
        range: `${one.first}${rows.reasonsEnd + 1}:${one.last}${rows.reasonsEnd + 1}`,
        bold: true,
        borderTop: colour.line,
      },
    ]),
  ];
}

const formats = {
  share: { numberFormat: numberFormat.share },
  amount: { numberFormat: numberFormat.amount },
  days: { numberFormat: numberFormat.amount },
  choice: {},
  text: {},
} as const;
