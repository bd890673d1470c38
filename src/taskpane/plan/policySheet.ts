import { policyTerms, type Language } from '../../engine';
import type { Answers } from '../answers';
import { termHelp } from '../policy/help';
import { termFields, type TermField } from '../policy/termFields';
import { typedTerms } from '../policy/typed';
import { mappingCells } from '../reading/mapping';
import { blankSheet, colour, numberFormat, style } from './look';
import type { CellPlan, SheetPlan, StylePlan } from './sheetPlan';
import { sheetWords } from './sheetWords';

const FIRST = 5;
const LAST = FIRST + termFields.length - 1;
const MAPPING = LAST + 3;

/** Where the terms stand: every term has its row, given or not, so that the range never has to grow. */
export function policyAddress(): string {
  return `$A$${FIRST}:$B$${LAST}`;
}

/** Where the user's own headings stand: beside the terms' sheet, below them. */
export function mappingAddress({ headings }: Answers): string {
  return `$A$${MAPPING}:$B$${MAPPING + Object.keys(headings).length - 1}`;
}

/** The master of the terms: each term, its value, what it means. Values are typed numbers and days, not text. */
export function policySheet(name: string, answers: Answers, language: Language): SheetPlan {
  const typed = answers.policyFrom === 'typed';
  const mapping = mappingCells(answers);
  return {
    ...blankSheet(name),
    blocks: [
      { at: 'A1', cells: [[sheetWords.policyTitle[language]], [typed ? sheetWords.policyLead[language] : null], [sheetWords.disclaimer[language]]] },
      ...(typed ? [{ at: `A${FIRST}`, cells: termRows(answers, language) }] : []),
      ...(mapping ? [{ at: `A${MAPPING - 1}`, cells: [[sheetWords.mapping[language]], ...mapping.map(([theirs, ours]) => [String(theirs), String(ours)])] }] : []),
    ],
    styles: [
      style.title('A1'),
      style.quiet('A2:A3'),
      ...(typed ? [style.input(`B${FIRST}:B${LAST}`), { range: `A${FIRST}:C${LAST}`, borderBottom: colour.line, vertical: 'center' } as const, { range: `C${FIRST}:C${LAST}`, color: colour.quiet, size: 9, wrap: true }] : []),
      ...(typed ? termFields.map(valueFormat).filter((one) => one !== null) : []),
      ...(mapping ? [style.group(`A${MAPPING - 1}`)] : []),
    ],
    columnWidths: { A: 26, B: 22, C: 78 },
    frozenRows: 4,
    print: { landscape: true, area: null, titleRows: null, pagesWide: 1, pagesTall: null },
  };
}

function termRows(answers: Answers, language: Language): readonly (readonly CellPlan[])[] {
  const values = new Map(typedTerms(answers, language).map(([term, value]) => [term, value as CellPlan]));
  return termFields.map(({ key }) => {
    const term = policyTerms[key][language];
    return [term, values.get(term) ?? null, termHelp[key][language]];
  });
}

function valueFormat({ kind }: TermField, index: number): StylePlan | null {
  const format = { percent: '0.##%', amount: numberFormat.amount, date: numberFormat.day, period: null, choice: null, text: null }[kind];
  return format === null ? null : { range: `B${FIRST + index}`, numberFormat: format };
}
