import { colour, numberFormat, style } from '../look';
import { orError } from './answered';
import { listed, type Part, type ReportInput } from './frame';
import { reportWords } from './reportWords';
import { fromCoverage, linesFrom, positions } from './sorted';

/** The customers by expected loss. */
export function dangerous(input: ReportInput, at: number): Part {
  const { layout, language } = input;
  const lines = listed(input).dangerous;
  const [first, last] = [at + 2, at + 1 + lines];
  const headings = [
    reportWords.customer,
    reportWords.grade,
    reportWords.pd,
    reportWords.exposure,
    reportWords.expectedLoss,
    reportWords.ofExpected,
  ];
  const columns = [layout.grade, layout.pd, layout.exposure, layout.expectedLoss];
  return {
    blocks: [
      { at: `B${at}`, cells: [[reportWords.dangerous[language]]] },
      { at: `B${at + 1}`, cells: [headings.map((one) => one[language])] },
      {
        at: `B${first}`,
        cells: linesFrom(first, lines, (row) => [
          { formula: `=${fromCoverage(input, layout.name ?? layout.customer, row)}` },
          ...columns.map((letters) => ({ formula: `=${orError(input, 'rating', fromCoverage(input, letters, row))}` })),
          { formula: `=IF($C$6+$E$6>0,F${row}/($C$6+$E$6),0)` },
        ]),
      },
      positions(input, first, lines, 'expectedLoss'),
    ],
    styles: [
      style.section(`B${at}:H${at}`),
      style.headings(`B${at + 1}:G${at + 1}`),
      { range: `D${at + 1}:G${at + 1}`, horizontal: 'right' },
      { range: `C${at + 1}:C${last}`, horizontal: 'center' },
      { range: `B${first}:G${last}`, borderBottom: colour.line },
      { range: `D${first}:D${last}`, numberFormat: numberFormat.fineShare },
      { range: `E${first}:F${last}`, numberFormat: numberFormat.amount },
      { range: `G${first}:G${last}`, numberFormat: numberFormat.share },
    ],
  };
}
