import type { Is } from '../../../functions/layout';
import { coverValueLayout, coverValueLines } from '../../../functions/layouts/coverValue';
import { planLines, plansLayout } from '../../../functions/layouts/plansSideBySide';
import type { StylePlan } from '../../port/sheetPlan';
import { levels } from '../../year/call';
import { lookOf } from '../answerLook';
import { block, type Block } from '../coverageLayout';
import { colour, numberFormat, style } from '../look';
import { curve, distribution, firm, NOTES, rows, workings } from './lossLayout';

const plans = block(0, plansLayout);
const worth = block(0, coverValueLayout);

/** The row of a line of the plans, counted from 1. */
export function planRow(key: keyof typeof planLines): number {
  return rows.plans + 2 + Object.keys(planLines).indexOf(key);
}

/** How the sheet looks; the figures above are given by what each of them is. */
export function lossStyles(shown: readonly Is[]): readonly StylePlan[] {
  const warnings = planRow('warnings');
  return [
    style.title('A1'),
    style.quiet('A2'),
    style.quiet('A3'),
    { range: 'B3', numberFormat: numberFormat.day, bold: true, horizontal: 'left' },
    style.verdict('A4'),
    ...[
      `A${rows.figures}:C${rows.figures}`,
      ...[plans, worth].map(({ first }, at) => `${first}${headingRow(at)}:${plans.last}${headingRow(at)}`),
    ].map(style.headings),
    ...[rows.firm, rows.plans, rows.worth].map((row) => style.section(`A${row}:${plans.last}${row}`)),
    style.right(`B${rows.figures}:C${rows.figures}`),
    ...lines(shown, rows.figures + 1, 'B', 'C'),
    ...lineStyles(
      plans,
      rows.plans + 1,
      Object.values(planLines).map(({ is }) => is),
    ),
    { range: `B${warnings}:${plans.last}${warnings}`, wrap: true, vertical: 'top', ...lookOf('note').cells },
    style.setIn(`C${rows.worth + 1}:C${rows.worth + 1 + coverValueLines.length + NOTES}`),
    ...lineStyles(
      worth,
      rows.worth + 1,
      coverValueLines.map(({ is }) => is),
    ),
    { range: `${distribution.first}${workings.top}:${curve.years}${workings.bottom}`, size: 8, color: colour.quiet },
    ...distribution.columns
      .filter(({ is }) => is === 'as the line')
      .map(({ letters }) => ({
        range: `${letters}${workings.top}:${letters}${workings.bottom}`,
        numberFormat: '#,##0.0000',
      })),
    {
      range: `${curve.without}${workings.top + 1}:${curve.retained}${workings.top + levels.length}`,
      numberFormat: numberFormat.amount,
    },
    ...inputStyles(),
  ];
}

function headingRow(at: number): number {
  return [rows.plans, rows.worth][at]! + 1;
}

/** Headings at the right, and every line as what it is. */
function lineStyles({ columns }: Block, headings: number, is: readonly Is[]): readonly StylePlan[] {
  const told = columns.filter((column) => column.is === 'as the line').map(({ letters }) => letters);
  const [first, last] = [told[0]!, told.at(-1)!];
  return [style.right(`${first}${headings}:${last}${headings}`), ...lines(is, headings + 1, first, last)];
}

/** Lines that follow one another and are the same are done in one go. */
function lines(is: readonly Is[], top: number, first: string, last: string): readonly StylePlan[] {
  const starts = is.flatMap((one, at) => (one === is[at - 1] ? [] : [at]));
  return starts.flatMap((from, at) => {
    const cells = lookOf(is[from]!).cells;
    const until = (starts[at + 1] ?? is.length) - 1;
    if (cells?.numberFormat === undefined) return [];
    const { numberFormat, horizontal } = cells;
    return [{ range: `${first}${top + from}:${last}${top + until}`, numberFormat, horizontal }];
  });
}

function inputStyles(): readonly StylePlan[] {
  const at = (row: number, format: string) => ({ ...style.input(`B${row}`), numberFormat: format });
  return [
    ...[firm.equity, firm.cash, firm.business + 1, firm.business + 3, firm.budget, firm.premium].map((row) =>
      at(row, numberFormat.amount),
    ),
    ...[firm.business, firm.business + 2].map((row) => at(row, numberFormat.share)),
  ];
}
