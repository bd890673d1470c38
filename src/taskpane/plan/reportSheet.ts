import { blankSheet, colour, onePage, style } from './look';
import { ages } from './report/ages';
import { chartRows, charts } from './report/charts';
import { cost } from './report/cost';
import { desk, facts } from './report/desk';
import { duties } from './report/duties';
import { insured, insuredBar } from './report/insured';
import { policyLine } from './report/policyLine';
import { verdict } from './report/verdict';
import { dangerous } from './report/dangerous';
import { BELOW, listed, type Part, type ReportInput, rowsOf, type Rows } from './report/frame';
import { groups } from './report/groups';
import { largest } from './report/largest';
import { next } from './report/next';
import { ownWorth } from './report/ownWorth';
import { POSITION } from './report/sorted';
import { together } from './report/together';
import { todo } from './report/todo';
import { mergedFigures, top } from './report/top';
import type { SheetPlan } from '../port/sheetPlan';
import { sheetWords } from './sheetWords';

/** One page to decide on: how much is owed and expected to be lost, by whom, what the policy gives back and costs, and what to do next. */
export function reportSheet(input: ReportInput): SheetPlan {
  const rows = rowsOf(input);
  const parts = partsOf(input, rows);
  const wide = parts.flatMap((part) => part.wide ?? []);
  const workings = [rows.dangerous + 2, rows.largest + 2].map((first, index) => ({
    range: `${POSITION}${first - 1 + BELOW}:${POSITION}${first + BELOW + [listed(input).dangerous, listed(input).largest][index]! - 1}`,
    size: 8,
    color: colour.quiet,
  }));
  return {
    ...blankSheet(input.name),
    blocks: [
      ...parts.flatMap(({ blocks }) => blocks),
      { at: `B${rows.foot + 1}`, cells: [[sheetWords.disclaimer[input.language]]] },
    ],
    styles: [...parts.flatMap(({ styles }) => styles), ...workings, style.quiet(`B${rows.foot + 1}`)],
    columnWidths: {
      A: 2,
      // As wide as the page is high: with a policy it fills A4 in both directions.
      B: 38,
      C: 18,
      D: 18,
      E: 18,
      F: 18,
      G: 18,
      H: 18,
      I: 2,
      [POSITION]: 5,
      K: 12,
      L: 12,
      M: 12,
      N: 12,
      O: 12,
      P: 12,
      Q: 30,
    },
    rowHeights: {
      1: 32,
      3: 48,
      6: 28,
      ...Object.fromEntries(wide.map(({ row, height }) => [row, height])),
      ...Object.assign({}, ...parts.map(({ heights }) => heights)),
    },
    merged: [
      'B3:H3',
      ...mergedFigures,
      ...wide.map(({ row }) => `B${row}:H${row}`),
      ...parts.flatMap(({ merged }) => merged ?? []),
    ],
    charts: [...charts(input, rows), ...(rows.insured === null ? [] : [insuredBar(input, rows.insured)])],
    conditionalFormats: [
      {
        kind: 'dataBar',
        range: `F${rows.dangerous + 2}:F${rows.dangerous + 1 + listed(input).dangerous}`,
        color: colour.bar,
      },
    ],
    print: { ...onePage, area: `A1:H${rows.foot + 1}`, pagesTall: 1 },
    inputs: parts.flatMap(({ inputs }) => inputs ?? []),
  };
}

function partsOf(input: ReportInput, rows: Rows): readonly Part[] {
  return [
    top(input, rows),
    ...(rows.verdict === null ? [] : [verdict(input, rows)]),
    ...(input.worth?.on === 'page' ? [ownWorth(input, input.worth, rows)] : []),
    ...(rows.policy === null ? [] : [policyLine(input, rows.policy)]),
    ...(rows.insured === null ? [] : [insured(input, rows.insured)]),
    ...(rows.duties === null ? [] : [duties(input, rows.duties)]),
    dangerous(input, rows.dangerous),
    largest(input, rows.largest),
    ...(rows.groups === null ? [] : [groups(input, rows.groups)]),
    chartRows(input, rows),
    ...(rows.together === null ? [] : [together(input, rows.together, rows.largest)]),
    ...(rows.ages === null ? [] : [ages(input, rows.ages)]),
    ...(rows.desk === null ? [] : [desk(input, rows)]),
    ...(rows.cost === null ? [] : [cost(input, rows.cost, rows.largest)]),
    next(input, rows),
    ...(input.todo === null ? [] : [todo(input, input.todo, rows.next)]),
    facts(input, rows.foot),
  ];
}
