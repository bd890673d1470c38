import { bankTerms } from '../../../engine/desk';
import { formulaOf } from '../../../functions/computing/functionCall';
import { financingCostLayout } from '../../../functions/layouts/financing';
import { wayColumns, ways, waysHead, type WayColumn, type WayKey } from '../../desk/financingWays';
import { columnLetters, onSheet } from '../../port/address';
import type { BlockPlan, CellPlan, SheetPlan, StylePlan } from '../../port/sheetPlan';
import { lookOf, stylesOfColumn } from '../answerLook';
import { block } from '../coverageLayout';
import { blankSheet, colour, numberFormat, onePage, style } from '../look';
import { sheetWords } from '../sheetWords';
import { baseColumn, ruleCell } from './bankLayout';
import { openRows } from '../openRows';
import type { DeskInput } from './deskInput';
import { topOf, topStyles } from './deskTop';

/** Rows counted from 1: the days, the table of ways with room for offers of the user's own. */
const rows = { days: 5, ways: 7, lead: 8, head: 9, end: 17 } as const;

const answer = block(wayColumns.length, financingCostLayout);

/** Loan with and without cover and factoring side by side, from the terms on the sheet of the base. */
export function financingSheet(input: DeskInput): SheetPlan {
  const { language, references, names } = input;
  const keys = (Object.keys(ways) as WayKey[]).filter((key) => key !== 'insured' || references.policy !== undefined);
  return {
    ...blankSheet(names[1]!),
    blocks: [
      { at: 'A1', cells: topOf(input, 'financingTitle', false) },
      { at: `A${rows.days}`, cells: [[sheetWords.financedDays[language], bankTerms.days]] },
      {
        at: `A${rows.ways}`,
        cells: [
          [sheetWords.financingWays[language]],
          [sheetWords.financingWaysLead[language]],
          waysHead(language),
          ...keys.map((key, at) => wayColumns.map((column) => cellOf(input, key, column, rows.head + 1 + at))),
        ],
      },
      costs(input),
    ],
    styles: styles(),
    columnWidths: {
      ...Object.fromEntries(wayColumns.map((_, at) => [columnLetters(at), 13])),
      ...Object.fromEntries(answer.columns.map(({ letters, is }) => [letters, is === 'note' ? 40 : 14])),
      A: 30,
    },
    rowHeights: { 1: 28, [rows.head]: 30 },
    print: { ...onePage, landscape: true, area: `A1:${answer.last}${rows.end}` },
    inputs: [
      { of: 'financing', at: `B${rows.days}`, rows: ['days'] },
      {
        of: 'financing.ways',
        at: `A${rows.head + 1}`,
        rows: [...keys, ...openRows(rows.end - rows.head - keys.length)],
        columns: wayColumns,
      },
    ],
  };
}

function costs({ references }: DeskInput): BlockPlan {
  const formula = formulaOf('FINANCINGCOST', {
    ways: `$A$${rows.head}:$${columnLetters(wayColumns.length - 1)}$${rows.end}`,
    mapping: references.mapping,
    rates: references.rates,
  });
  return { at: `${answer.first}${rows.head}`, cells: [[{ formula }]] };
}

function letters(column: WayColumn): string {
  return columnLetters(wayColumns.indexOf(column));
}

/** A way of whose interest nothing is known has neither amount nor days, so that it is left out and not taken for free. */
function cellOf(input: DeskInput, key: WayKey, column: WayColumn, row: number): CellPlan {
  const { name, of } = ways[key];
  const ifKnown = (formula: string): CellPlan => ({ formula: `=IF($${letters('rate')}${row}="","",${formula})` });
  switch (column) {
    case 'way':
      return name[input.language];
    case 'amount':
      return ifKnown(onSheet(input.names[0]!, baseColumn('amount').split(':')[0]!));
    case 'days':
      return ifKnown(`$B$${rows.days}`);
    case 'premium':
      return key === 'insured' ? premium(input, row) : null;
    default: {
      const from = of[column] ?? null;
      return typeof from === 'string' ? asked(ruleCell(input, from)) : from;
    }
  }
}

function asked(cell: string | null): CellPlan {
  return cell === null ? null : { formula: `=IF(${cell}="","",${cell})` };
}

/** What of a year's cost falls on these days, as a share of the amount. */
function premium(input: DeskInput, row: number): CellPlan {
  const cost = ruleCell(input, 'costOfCover');
  const [amount, days] = [`$${letters('amount')}${row}`, `$${letters('days')}${row}`];
  return cost === null ? null : { formula: `=IF(OR(${cost}="",${amount}=""),"",${cost}*${days}/365/${amount})` };
}

function styles(): readonly StylePlan[] {
  const end = rows.end;
  const inputs = (column: WayColumn, format: string) => ({
    range: `${letters(column)}${rows.head + 1}:${letters(column)}${end}`,
    fill: colour.input,
    numberFormat: format,
    horizontal: 'right' as const,
  });
  return [
    ...topStyles,
    { ...style.input(`B${rows.days}`), numberFormat: numberFormat.amount },
    style.section(`A${rows.ways}:${answer.last}${rows.ways}`),
    style.quiet(`A${rows.lead}`),
    style.headings(`A${rows.head}:${answer.last}${rows.head}`),
    { range: `B${rows.head}:${columnLetters(wayColumns.length - 1)}${rows.head}`, horizontal: 'right' },
    { range: `A${rows.head + 1}:A${end}`, fill: colour.input },
    inputs('amount', numberFormat.amount),
    inputs('days', numberFormat.amount),
    inputs('rateDays', numberFormat.amount),
    ...(['advance', 'rate', 'service', 'premium'] as const).map((column) => inputs(column, numberFormat.fineShare)),
    ...answer.columns.flatMap(({ is, letters: own }) => stylesOfColumn(lookOf(is), own, rows.head, end)),
  ];
}
