import { formulaOf } from '../../../functions/computing/functionCall';
import { compareQuotesLayout, quoteLines } from '../../../functions/layouts/compareQuotes';
import type { Language } from '../../../engine/words';
import { addressOf, columnLetters } from '../../port/address';
import type { TypedQuote } from '../../flow/typedQuote';
import type { CellPlan, InputPlan, SheetPlan, StylePlan } from '../../port/sheetPlan';
import { quotesCells, termsOfQuotes } from '../../quotes/quotesCells';
import { quotesTyped } from '../../quotes/quotesTyped';
import { quotesIn } from '../../quotes/quotesIn';
import { BAD_YEAR } from '../../year/call';
import { lookOf } from '../answerLook';
import { dayInCell } from '../dayInCell';
import { blankSheet, colour, listPages, numberFormat, style } from '../look';
import { formatOf } from '../policyLooks';
import type { PlanInput } from '../references';
import { sheetWords } from '../sheetWords';
import { openRows } from '../openRows';
import { firmAddress, firmInputs, firmLength, firmRows, firmStyles } from './firmRows';
import { owed } from './partsSheet';
import { ratedReference } from './ratedSheet';
import type { YearInput } from './yearInput';

/** Rows counted from 1: the figures, the firm's own, the quotes, and all that is computed. */
const FIGURES = 5;
const shown = ['verdict', 'why', 'cost', 'indemnity', 'retained', 'tailRetained', 'net', 'breakEvenPd'] as const;
const FIRM = FIGURES + shown.length + 3;
const TERMS = FIRM + firmLength + 3;
/** Below the quotes for other terms, and of what is computed. */
const ROOM = 4;
const LONGEST = 110;
/** Amounts and shares stand in one column there. */
const anyFigure = '[>=100]#,##0;[<=-100]-#,##0;0.0000';

/** COMPAREQUOTES on the whole book, its main figures on top, with the typed quotes on the same page as its inputs. */
export function quotesSheet(input: YearInput, plan: PlanInput): SheetPlan {
  const { language, loss: name, references } = input;
  const typed = plan.answers.quotesFrom === 'typed';
  const quotes = typed ? quotesTyped(plan.answers, language) : [];
  const terms = quotesCells(quotes, language, (day) => dayInCell(day, plan.survey));
  const count = typed ? quotes.length : Math.max(2, quotesIn(plan, language).length);
  const top = TERMS + (typed ? terms.length + ROOM : 0) + 4;
  const formula = formulaOf('COMPAREQUOTES', {
    customers: ratedReference(input),
    ...owed(input),
    policies: typed
      ? addressOf({ top: TERMS + 1, left: 0, bottom: TERMS + terms.length + ROOM, right: count }, true)
      : plan.answers.quotes!,
    business: firmAddress(FIRM),
    quantile: String(BAD_YEAR),
    settings: references.settings,
    mapping: references.mapping,
    rates: references.rates,
  });
  const columnWidths = Object.fromEntries(
    Array.from({ length: 2 * count }, (_, at) => [columnLetters(at), at === 0 ? 46 : at <= count ? 24 : 16]),
  );
  const elsewhere = sheetWords.quotesElsewhere[language].replace('{range}', plan.answers.quotes ?? '');
  return {
    ...blankSheet(name),
    blocks: [
      {
        at: 'A1',
        cells: [
          [sheetWords.quotesTitle[language]],
          [`${sheetWords.disclaimer[language]} ${sheetWords.live[language]}`],
        ],
      },
      { at: 'A3', cells: [[sheetWords.asOf[language], { formula: `=${references.asOf}` }]] },
      { at: `A${FIGURES}`, cells: figures(count, top, language) },
      { at: `A${FIRM}`, cells: firmRows(input) },
      {
        at: `A${TERMS}`,
        cells: typed
          ? [[sheetWords.quotesTerms[language]], [sheetWords.quotesTermsLead[language]], ...terms]
          : [[sheetWords.quotesTerms[language]], [elsewhere]],
      },
      { at: `A${top - 1}`, cells: [[sheetWords.quotesAll[language]]] },
      { at: `A${top}`, cells: [[{ formula }]] },
    ],
    styles: styles(count, top, typed ? termsOfQuotes(quotes).map(formatOf) : null),
    columnWidths,
    rowHeights: { 1: 28, [FIGURES]: 32, [FIGURES + 1 + shown.indexOf('why')]: 76, [top]: 32 },
    frozenRows: FIGURES,
    frozenColumns: 1,
    print: listPages(FIGURES, 'A:A', columnWidths),
    inputs: [firmInputs('quotes', FIRM), ...(typed ? termInputs(quotes) : [])],
  };
}

/** The terms of each quote, and the rows that stand open for others. */
function termInputs(quotes: readonly TypedQuote[]): readonly InputPlan[] {
  const terms = termsOfQuotes(quotes).map(({ key }) => key);
  const names = quotes.map(({ name }) => name);
  const top = TERMS + 3;
  return [
    { of: 'quotes.terms', at: `B${top}`, rows: terms, columns: names },
    { of: 'quotes.more', at: `A${top + terms.length}`, rows: openRows(ROOM), columns: ['name', ...names] },
  ];
}

/** The main figures, found in what is computed below by the names of their lines, in either language; a dash where a quote cannot be priced. */
function figures(count: number, top: number, language: Language): readonly (readonly CellPlan[])[] {
  const columns = Array.from({ length: count }, (_, at) => columnLetters(at + 1));
  const down = (letters: string) => `$${letters}$${top}:$${letters}$${top + LONGEST}`;
  const found = (key: (typeof shown)[number], letters: string) => {
    const { en, zh } = quoteLines[key].words;
    const [one, other] = language === 'zh' ? [zh, en] : [en, zh];
    return `INDEX(${down(letters)},IFERROR(MATCH("${one}",${down('A')},0),MATCH("${other}",${down('A')},0)))`;
  };
  const cell = (key: (typeof shown)[number], letters: string): CellPlan => {
    const value = found(key, letters);
    return {
      formula: isFigure(key) ? `=IFERROR(IF(ISNUMBER(${value}),${value},"–"),"–")` : `=IFERROR(${value},"")`,
    };
  };
  return [
    [compareQuotesLayout([])[0]!.words[language], ...columns.map((letters) => ({ formula: `=${letters}${top}` }))],
    ...shown.map((key) => [quoteLines[key].words[language], ...columns.map((letters) => cell(key, letters))]),
  ];
}

function isFigure(key: (typeof shown)[number]): boolean {
  return key !== 'verdict' && key !== 'why';
}

/** `formats`: of each typed term; null: the quotes stand in a range of the user's own. */
function styles(count: number, top: number, formats: readonly (string | null)[] | null): readonly StylePlan[] {
  const right = columnLetters(count);
  const last = columnLetters(2 * count - 1);
  const first = TERMS + 3;
  return [
    style.title('A1'),
    style.quiet('A2:A3'),
    { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'left' },
    style.headings(`A${FIGURES}:${right}${FIGURES}`),
    style.right(`B${FIGURES}:${right}${FIGURES}`),
    ...shown.map((key, at): StylePlan => {
      const range = `B${FIGURES + 1 + at}:${right}${FIGURES + 1 + at}`;
      if (key === 'why')
        return { range, wrap: true, vertical: 'top', horizontal: 'right', size: 9, color: colour.quiet };
      return { range, ...lookOf(quoteLines[key].is).cells, horizontal: 'right', bold: key === 'verdict' };
    }),
    { range: `A${FIGURES + 1}:${right}${FIGURES + shown.length}`, borderBottom: colour.line, vertical: 'top' },
    style.section(`A${FIRM}:${right}${FIRM}`),
    ...firmStyles(FIRM),
    style.section(`A${TERMS}:${right}${TERMS}`),
    style.quiet(`A${TERMS + 1}`),
    ...(formats === null
      ? []
      : [
          style.headings(`A${TERMS + 2}:${right}${TERMS + 2}`),
          style.right(`B${TERMS + 2}:${right}${TERMS + 2}`),
          style.input(`B${first}:${right}${first + formats.length + ROOM - 1}`),
          ...formats.flatMap((format, at) =>
            format === null ? [] : [{ range: `B${first + at}:${right}${first + at}`, numberFormat: format }],
          ),
        ]),
    style.section(`A${top - 1}:${last}${top - 1}`),
    style.headings(`A${top}:${last}${top}`),
    {
      range: `B${top + 1}:${last}${top + LONGEST}`,
      horizontal: 'right',
      numberFormat: anyFigure,
      vertical: 'top',
      wrap: true,
    },
    style.right(`B${top}:${last}${top}`),
  ];
}
