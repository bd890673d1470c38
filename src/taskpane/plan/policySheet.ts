import type { Language } from '../../engine/words';
import { policyTerms } from '../../engine/cover';
import type { Answers } from '../flow/answers';
import { termHelp } from '../policy/help';
import { startingTermsNamed } from '../policy/startingTerms';
import { typedValue } from '../policy/typed';
import { mappingCells } from '../reading/mapping';
import type { Survey } from '../port/spreadsheet';
import { dayInCell } from './dayInCell';
import { blankSheet, colour, onePage, style } from './look';
import { nameAndValue, openRows } from './openRows';
import { policyRows, ROOM, type PolicyRow } from './policyRows';
import type { CellPlan, InputPlan, SheetPlan } from '../port/sheetPlan';
import { sheetWords } from './sheetWords';
import { FIRST, HEADINGS, heightOf, termStyles } from './policyLooks';

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
    print: { ...onePage, landscape: true, titleRows: `${HEADINGS}:${HEADINGS}` },
    inputs: inputsOf(rows),
  };
}

/** The values of the terms, and the rows that stand open for others. */
function inputsOf(rows: readonly PolicyRow[]): readonly InputPlan[] {
  if (rows.length === 0) return [];
  const named = rows.slice(0, -ROOM);
  return [
    { of: 'terms', at: `B${FIRST}`, rows: named.map((row) => (row && typeof row !== 'string' ? row.key : '')) },
    { of: 'terms.more', at: `A${FIRST + named.length}`, rows: openRows(ROOM), columns: nameAndValue },
  ];
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
