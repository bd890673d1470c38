import type { Language } from '../../engine/words';
import { policyTerms } from '../../engine/cover';
import type { Answers } from '../flow/answers';
import { termHelp } from '../policy/help';
import { startingTermsNamed } from '../policy/startingTerms';
import type { TermField } from '../policy/termFields';
import { typedValue } from '../policy/typed';
import { mappingCells } from '../reading/mapping';
import type { Survey } from '../port/spreadsheet';
import { dayInCell } from './dayInCell';
import { blankSheet, colour, numberFormat, style } from './look';
import { policyRows, type PolicyRow } from './policyRows';
import type { CellPlan, SheetPlan, StylePlan } from '../port/sheetPlan';
import { sheetWords } from './sheetWords';

const HEADINGS = 5;
const FIRST = HEADINGS + 1;

/** Where the terms stand, with room below for others. */
export function policyAddress(answers: Answers): string {
  return `$A$${FIRST}:$B$${FIRST + policyRows(answers).length - 1}`;
}

/** Where the user's own headings stand: below the terms. */
export function mappingAddress(answers: Answers): string {
  const first = mappingRow(answers);
  return `$A$${first}:$B$${first + Object.keys(answers.headings).length - 1}`;
}

function mappingRow(answers: Answers): number {
  return answers.policyFrom === 'typed' ? FIRST + policyRows(answers).length + 2 : FIRST;
}

/** The master of the terms: each term, its value, what it means. Values are typed numbers and days, not text. */
export function policySheet(
  name: string,
  answers: Answers,
  language: Language,
  survey: Pick<Survey, 'date1904'> | null,
): SheetPlan {
  const rows = answers.policyFrom === 'typed' ? policyRows(answers) : [];
  const mapping = mappingCells(answers);
  const [title, lead] =
    rows.length > 0 ? [sheetWords.policyTitle, sheetWords.policyLead[language]] : [sheetWords.mappingTitle, null];
  const at = mappingRow(answers);
  return {
    ...blankSheet(name),
    blocks: [
      { at: 'A1', cells: [[title[language]], [lead], [origin(answers, language)], [sheetWords.disclaimer[language]]] },
      ...(rows.length > 0
        ? [
            {
              at: `A${HEADINGS}`,
              cells: [
                [sheetWords.term[language], sheetWords.value[language], null, sheetWords.meaning[language]],
                ...rows.map((row) => cellsOf(row, answers, language, survey)),
              ],
            },
          ]
        : []),
      ...(mapping
        ? [
            {
              at: `A${at - 1}`,
              cells: [
                [sheetWords.mapping[language]],
                ...mapping.map(([theirs, ours]) => [String(theirs), String(ours)]),
              ],
            },
          ]
        : []),
    ],
    styles: [
      style.title('A1'),
      style.quiet('A2:A4'),
      ...termStyles(rows),
      ...(mapping
        ? [
            style.group(`A${at - 1}:D${at - 1}`),
            { range: `A${at}:B${at + mapping.length - 1}`, borderBottom: colour.line },
          ]
        : []),
    ],
    columnWidths: { A: 34, B: 24, C: 2, D: 84 },
    rowHeights: {
      1: 30,
      [HEADINGS]: 24,
      ...Object.fromEntries(rows.map((row, index) => [FIRST + index, heightOf(row, language)])),
    },
    frozenRows: HEADINGS,
    print: { landscape: true, area: null, titleRows: `${HEADINGS}:${HEADINGS}`, pagesWide: 1, pagesTall: null },
  };
}

/** Whose published terms these were before somebody edited them. */
function origin({ startedFrom }: Answers, language: Language): string | null {
  const preset = startingTermsNamed(startedFrom);
  return (
    preset &&
    sheetWords.startedFrom[language].replace('{name}', preset.name[language]).replace('{source}', preset.source.title)
  );
}

function cellsOf(
  row: PolicyRow,
  { terms }: Answers,
  language: Language,
  survey: Pick<Survey, 'date1904'> | null,
): readonly CellPlan[] {
  if (row === null) return [];
  if (typeof row === 'string')
    return [
      sheetWords[`terms.${row}`][language],
      null,
      null,
      row === 'others' ? sheetWords.othersLead[language] : null,
    ];
  const text = terms[row.key] ?? '';
  const value = text.trim() === '' ? null : typedValue(row, text, language);
  const cell = row.kind === 'date' && typeof value === 'number' ? dayInCell(value, survey) : value;
  return [policyTerms[row.key][language], cell, null, termHelp[row.key]?.[language] ?? null];
}

/** Titles of groups stand out, values look like what they are: to be changed. */
function termStyles(rows: readonly PolicyRow[]): readonly StylePlan[] {
  if (rows.length === 0) return [];
  const last = FIRST + rows.length - 1;
  return [
    style.headings(`A${HEADINGS}:D${HEADINGS}`),
    { range: `B${HEADINGS}`, horizontal: 'right' },
    { range: `A${FIRST}:D${last}`, borderBottom: colour.line, vertical: 'center' },
    { range: `D${FIRST}:D${last}`, color: colour.quiet, size: 9, wrap: true },
    ...rows.flatMap((row, index) => stylesOf(row, FIRST + index)),
  ];
}

function stylesOf(row: PolicyRow, at: number): readonly StylePlan[] {
  if (typeof row === 'string')
    return [
      { range: `A${at}:D${at}`, bold: true, color: colour.house, borderBottom: colour.house, vertical: 'bottom' },
      { range: `D${at}`, bold: false, color: colour.quiet },
    ];
  const format = row && (row.key === 'premiumRate' ? '0.000%' : formats[row.kind]);
  return [style.input(`B${at}`), ...(format ? [{ range: `B${at}`, numberFormat: format }] : [])];
}

const formats: Readonly<Record<TermField['kind'], string | null>> = {
  percent: numberFormat.share,
  amount: numberFormat.amount,
  number: null,
  date: numberFormat.day,
  period: null,
  choice: null,
  kinds: null,
  text: null,
};

/** Signs of the meaning that fit into a line; Chinese ones are twice as wide. */
const LINE = { en: 100, zh: 52 } as const;

function heightOf(row: PolicyRow, language: Language): number {
  if (typeof row === 'string') return 26;
  return row !== null && (termHelp[row.key]?.[language] ?? '').length > LINE[language] ? 32 : 20;
}
