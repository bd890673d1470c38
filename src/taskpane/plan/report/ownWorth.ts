import { policyTerms } from '../../../engine/cover';
import { businessNames } from '../../../engine/price';
import { formulaOf } from '../../../functions/computing/functionCall';
import { coverValueLayout, coverValueLines } from '../../../functions/layouts/coverValue';
import { BAD_YEAR } from '../../year/call';
import { columnNumber } from '../../port/address';
import type { CellPlan } from '../../port/sheetPlan';
import { block } from '../coverageLayout';
import { colour, numberFormat } from '../look';
import { businessRows } from '../year/firmRows';
import { owed } from '../year/partsSheet';
import { BELOW, type Part, type ReportInput, type Rows } from './frame';
import { equityCell } from './largest';
import { reportWords } from './reportWords';
import type { OwnWorth } from './worthPlace';

/** Below the page, right of all other workings: what COVERVALUE is told, and beside it the answer. */
const TOLD = { name: 'AX', value: 'AY' } as const;
const answer = block(columnNumber('BA'), coverValueLayout);

/** Blank rows are not read: what a user adds to the policy has room before the premium. */
const ROOM = 10;

/** A premium of 0 reads as none. Until one is typed the cover costs a cent: what it may cost at most does not depend on what it costs, and its chances are those before its cost. */
const NEXT_TO_NOTHING = 0.01;

/** The row of the heading of the answer. */
export function ownWorthTop(at: number): number {
  return at + BELOW + 1;
}

/** The letters of a column of the answer. */
export function ownWorthColumn(place: number): string {
  return answer.columns[place]!.letters;
}

/** Where cash is typed: before the equity, in the title of the largest names. */
function cashCell(largestAt: number): string {
  return `$F$${largestAt}`;
}

/** Whether the cover is worth its cost, computed below the page: equity, cash and premium are those on the page. */
export function ownWorth(input: ReportInput, given: OwnWorth, rows: Rows): Part {
  const { language, references } = input;
  const top = ownWorthTop(rows.verdict!);
  const firm = firmCells(input, given, rows);
  const terms = top + firm.length + 2;
  const premium = terms + given.policy + ROOM;
  const stacked = !given.priced;
  const formula = formulaOf('COVERVALUE', {
    customers: references.customers,
    policy: stacked ? `$${TOLD.name}$${terms}:$${TOLD.value}$${premium}` : references.policy,
    business: `$${TOLD.name}$${top}:$${TOLD.value}$${top + firm.length - 1}`,
    quantile: String(BAD_YEAR),
    settings: references.settings,
    mapping: references.mapping,
    rates: references.rates,
    ...owed(input),
  });
  const again = `=IF(${references.policy}="","",${references.policy})`;
  return {
    blocks: [
      { at: `${TOLD.name}${top - 1}`, cells: [[reportWords.worthWorkings[language]]] },
      { at: `${TOLD.name}${top}`, cells: firm },
      ...(stacked
        ? [
            { at: `${TOLD.name}${terms}`, cells: [[{ formula: again }]] },
            {
              at: `${TOLD.name}${premium}`,
              cells: [
                [policyTerms.fixedPremium[language], { formula: `=MAX(N($B$${rows.cost! + 2}),${NEXT_TO_NOTHING})` }],
              ],
            },
          ]
        : []),
      { at: `${answer.first}${top}`, cells: [[{ formula }]] },
    ],
    styles: [
      {
        range: `${TOLD.name}${top - 1}:${answer.last}${Math.max(premium, top + coverValueLines.length)}`,
        size: 8,
        color: colour.quiet,
      },
      ...(stacked ? given.days : []).map((at) => ({
        range: `${TOLD.value}${terms + at}`,
        numberFormat: numberFormat.day,
      })),
    ],
  };
}

/** Equity and cash as they stand on the page, and what else was typed about the firm's business. */
function firmCells(
  { language }: ReportInput,
  { business }: OwnWorth,
  { largest }: Rows,
): readonly (readonly CellPlan[])[] {
  const given = (cell: string): CellPlan => ({ formula: `=IF(${cell}="","",${cell})` });
  return [
    [businessNames.equity[language], given(equityCell(largest))],
    [businessNames.cash[language], given(cashCell(largest))],
    ...businessRows(language, business),
  ];
}
