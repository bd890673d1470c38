import type { Is } from '../../../functions/layout';
import { lossLines } from '../../../functions/layouts/lossDistribution';
import type { CellPlan } from '../../port/sheetPlan';
import { yearWords } from '../../words/yearWords';
import { BAD_YEAR } from '../../year/call';
import { lossCell } from './lossCell';
import { firm } from './lossLayout';
import type { YearInput } from './yearInput';

/** A figure of the pane on the sheet: its name, its cells, what it is. */
interface Shown {
  readonly cells: readonly CellPlan[];
  readonly is: Is;
}

export function isCovered({ references }: YearInput): boolean {
  return references.policy !== undefined;
}

/** The figures of the pane, each taken from the spilled distribution. */
export function lossLinesShown(input: YearInput): readonly Shown[] {
  const { language } = input;
  const columns = isCovered(input) ? (['without', 'retained'] as const) : (['without'] as const);
  const at = (label: string, line: keyof typeof lossLines, level?: number): Shown => ({
    is: lossLines[line].is,
    cells: [label, ...columns.map((column) => ({ formula: `=${lossCell(line, column, language, level)}` }))],
  });
  const year = (level: number) =>
    at(yearWords.badYear[language].replace('{years}', String(Math.round(1 / (1 - level)))), 'quantile', level);
  const over = (line: 'overEquity' | 'overCash', row: number): Shown => ({
    is: lossLines[line].is,
    cells: [
      yearWords[line][language],
      ...columns.map((column) => ({
        formula: `=IF(N(B${row})=0,"",IFERROR(${lossCell(line, column, language)},""))`,
      })),
    ],
  });
  return [
    at(yearWords.expected[language], 'expected'),
    at(yearWords.deviation[language], 'deviation'),
    at(yearWords.noLoss[language], 'none'),
    ...[0.95, 0.99, 0.995].map(year),
    at(yearWords.shortfall[language].replace('{share}', '1%'), 'shortfall', BAD_YEAR),
    over('overEquity', firm.equity),
    over('overCash', firm.cash),
  ];
}
