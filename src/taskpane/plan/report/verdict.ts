import { coverValueLayout, coverValueLines, verdictLine } from '../../../functions/layouts/coverValue';
import { worthLines } from '../../../functions/layouts/worthLines';
import { placeOf, type KeyOf } from '../../../functions/layout';
import type { Line } from '../../../functions/line';
import { columnLetters, onSheet } from '../../port/address';
import { rows as lossRows } from '../year/lossLayout';
import { amountText, sentence } from '../sentence';
import { colour } from '../look';
import type { Part, ReportInput, Rows } from './frame';
import { ownWorthColumn, ownWorthTop } from './ownWorth';
import { reportWords } from './reportWords';

/** How the lines of COVERVALUE are reached, wherever it stands; `price` is the cell of a premium that may still be blank. */
interface Told {
  cell(line: Line, column?: KeyOf<typeof coverValueLayout>): string;
  readonly anchor: string;
  readonly price: string | null;
}

/** Whether the cover is worth its cost and what would turn that, then the chances of a year that the firm cannot bear, in two sentences. */
export function verdict(input: ReportInput, rows: Rows): Part {
  const { language } = input;
  const at = rows.verdict!;
  const told = toldOf(input, rows);
  const missing = sentence(reportWords.verdictMissing[language], {
    cell: `"${told.anchor.replaceAll('$', '').replaceAll('"', '""')}"`,
  });
  const lines = [turning(input, told), chances(input, told)];
  return {
    blocks: [
      {
        at: `B${at}`,
        cells: lines.map((said, line) => [
          { formula: `=IF(ISERROR(${told.anchor}),${line === 0 ? missing : '""'},${said})` },
        ]),
      },
    ],
    styles: [
      { range: `B${at}:H${at}`, bold: true, size: 10, color: colour.ink, wrap: true, vertical: 'center' },
      { range: `B${at + 1}:H${at + 1}`, size: 10, color: colour.ink, wrap: true, vertical: 'center' },
    ],
    wide: [
      { row: at, height: 42 },
      { row: at + 1, height: 28 },
    ],
  };
}

function toldOf({ worth, name }: ReportInput, rows: Rows): Told {
  if (worth!.on === 'loss') {
    const { sheet } = worth!;
    const on = (place: number, row: number) => onSheet(sheet, `$${columnLetters(place)}$${row}`);
    return {
      anchor: on(0, lossRows.worth + 1),
      cell: (line, column = 'amount') =>
        on(placeOf(coverValueLayout, column), lossRows.worth + 2 + coverValueLines.indexOf(line)),
      price: null,
    };
  }
  const top = ownWorthTop(rows.verdict!);
  return {
    anchor: onSheet(name, `$${ownWorthColumn(0)}$${top}`),
    cell(line, column = 'amount') {
      const letters = ownWorthColumn(placeOf(coverValueLayout, column));
      // With its heading: the small Excel follows a spill by its first row.
      return `INDEX($${letters}$${top}:$${letters}$${top + coverValueLines.length},${coverValueLines.indexOf(line) + 2})`;
    },
    price: worth!.priced ? null : `$B$${rows.cost! + 2}`,
  };
}

function turning({ language }: ReportInput, { cell, price }: Told): string {
  const pd = cell(worthLines.breakEvenPd);
  const said = sentence(reportWords.verdict[language], {
    verdict: cell(verdictLine),
    why: cell(verdictLine, 'how'),
  });
  const atPd = sentence(reportWords.verdictPd[language], {
    pd: fineShare(pd),
    average: fineShare(cell(worthLines.averagePd)),
  });
  const known = `${said}&IF(ISNUMBER(${pd}),${atPd},"")`;
  if (price === null) return known;
  const unpriced = sentence(reportWords.verdictUnpriced[language], {
    cell: `"${price.replaceAll('$', '')}"`,
    most: amountText(cell(worthLines.highestCost)),
  });
  return `IF(N(${price})<=0,${unpriced},${known})`;
}

/** Without cover and with it; a dash where equity or cash was not typed. */
function chances({ language }: ReportInput, { cell, price }: Told): string {
  const chance = (line: Line) => `IF(ISNUMBER(${cell(line)}),${fineShare(cell(line))},"–")`;
  const said = sentence(reportWords.chances[language], {
    equity: chance(worthLines.overEquity),
    equityCovered: chance(worthLines.overEquityCovered),
    cash: chance(worthLines.overCash),
    cashCovered: chance(worthLines.overCashCovered),
  });
  if (price === null) return said;
  return `${said}&IF(N(${price})<=0,${sentence(reportWords.chancesUnpriced[language], {})},"")`;
}

function fineShare(formula: string): string {
  return `TEXT(${formula},"0.00%")`;
}
