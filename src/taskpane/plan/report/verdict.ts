import { coverValueLayout, coverValueLines, verdictLine } from '../../../functions/layouts/coverValue';
import { worthLines } from '../../../functions/layouts/worthLines';
import { placeOf } from '../../../functions/layout';
import type { Language } from '../../../engine/words';
import type { Line } from '../../../functions/line';
import { columnLetters, onSheet } from '../../port/address';
import { rows as lossRows } from '../year/lossLayout';
import { sentence } from '../sentence';
import { colour } from '../look';
import type { Part, ReportInput } from './frame';
import { reportWords } from './reportWords';

/** Where a line of COVERVALUE stands on the Loss sheet. */
function worthCell(sheet: string, line: Line, column: 'amount' | 'how' = 'amount'): string {
  const row = lossRows.worth + 2 + coverValueLines.indexOf(line);
  return onSheet(sheet, `$${columnLetters(placeOf(coverValueLayout, column))}$${row}`);
}

/** Whether the cover is worth its cost and what would turn that, then the chances of a year that the firm cannot bear, in two sentences. */
export function verdict(input: ReportInput, at: number): Part {
  const { language, worth } = input;
  if (worth === null) return elsewhere(language, at);
  const cell = worthCell(worth, verdictLine);
  const missing = sentence(reportWords.verdictMissing[language], { sheet: `"${worth}"` });
  const lines = [turning(input, worth, cell), chances(input, worth)];
  return {
    blocks: [{ at: `B${at}`, cells: lines.map((said) => [{ formula: `=IF(ISERROR(${cell}),${missing},${said})` }]) }],
    styles: [
      { range: `B${at}:H${at}`, bold: true, size: 10, color: colour.ink, wrap: true, vertical: 'center' },
      { range: `B${at + 1}:H${at + 1}`, size: 10, color: colour.ink, wrap: true, vertical: 'center' },
    ],
    wide: [
      { row: at, height: 42 },
      { row: at + 1, height: 20 },
    ],
  };
}

/** Without the sheets of the year nothing on the page computes it: it is said where it is told. */
function elsewhere(language: Language, at: number): Part {
  return {
    blocks: [{ at: `B${at}`, cells: [[reportWords.verdictElsewhere[language]]] }],
    styles: [{ range: `B${at}:H${at}`, size: 10, color: colour.quiet, wrap: true, vertical: 'center' }],
    wide: [{ row: at, height: 30 }],
  };
}

function turning({ language }: ReportInput, sheet: string, verdictCell: string): string {
  const pd = worthCell(sheet, worthLines.breakEvenPd);
  const said = sentence(reportWords.verdict[language], {
    verdict: verdictCell,
    why: worthCell(sheet, verdictLine, 'how'),
  });
  const atPd = sentence(reportWords.verdictPd[language], {
    pd: fineShare(pd),
    average: fineShare(worthCell(sheet, worthLines.averagePd)),
  });
  return `${said}&IF(ISNUMBER(${pd}),${atPd},"")`;
}

/** Without cover and with it; a dash where equity or cash was not typed. */
function chances({ language }: ReportInput, sheet: string): string {
  const chance = (line: Line) => {
    const cell = worthCell(sheet, line);
    return `IF(ISNUMBER(${cell}),${fineShare(cell)},"–")`;
  };
  return sentence(reportWords.chances[language], {
    equity: chance(worthLines.overEquity),
    equityCovered: chance(worthLines.overEquityCovered),
    cash: chance(worthLines.overCash),
    cashCovered: chance(worthLines.overCashCovered),
  });
}

function fineShare(formula: string): string {
  return `TEXT(${formula},"0.00%")`;
}
