import { flowsHead, flowsTyped, minimumOf, openingOf, settingOf } from '../../desk/cashInputs';
import { scenarioWords, scenarios } from '../../desk/scenarios';
import type { BlockPlan, CellPlan, InputPlan, SheetPlan } from '../../port/sheetPlan';
import { deskWords } from '../../words/deskWords';
import { dayInCell } from '../dayInCell';
import { blankSheet, onePage } from '../look';
import { sheetWords } from '../sheetWords';
import { cashChart } from './cashChart';
import { forecastFormula } from './cashFormula';
import { cashStyles } from './cashStyles';
import { cashWorkings } from './cashWorkings';
import { forecast, PERIODS, periodsOf, rows, scenarioRow } from './cashLayout';
import { openRows } from '../openRows';
import type { DeskInput } from './deskInput';
import { dayInput, topOf } from './deskTop';

/** The forecast of cash on one page: its inputs, how low cash falls in each scenario, the chosen one with its line, and the payments to be edited; workings below the page. */
export function cashSheet(input: DeskInput): SheetPlan {
  const { language } = input;
  const covered = input.references.policy !== undefined;
  return {
    ...blankSheet(input.names[0]!),
    blocks: [
      { at: 'A1', cells: topOf(input, 'cashTitle', true) },
      inputs(input),
      summary(input),
      { at: `A${rows.chart}`, cells: [[deskWords.chart[language]]] },
      {
        at: `A${rows.forecast - 1}`,
        cells: [[deskWords.allPeriods[language]], [forecastFormula(input, `$B$${rows.scenario}`)]],
      },
      flows(input),
      ...cashWorkings(input),
    ],
    styles: cashStyles(covered),
    columnWidths: {
      ...Object.fromEntries(forecast.columns.map(({ letters, is }) => [letters, is === 'note' ? 48 : 15])),
      A: 34,
    },
    rowHeights: { 1: 28, [rows.summary + 1]: 32, [rows.forecast]: 32 },
    charts: [cashChart(input)],
    print: { ...onePage, landscape: true, area: `A1:${forecast.last}${rows.workings - 2}` },
    inputs: [dayInput, ...typedInputs(input)],
  };
}

/** What is typed at the top, and the payments where they stand here. */
function typedInputs({ state }: DeskInput): readonly InputPlan[] {
  const top = rows.flows + 3;
  const columns = ['item', 'date', 'amount', 'repeats'];
  return [
    { of: 'cash', at: `B${rows.opening}`, rows: ['opening', 'minimum', 'scenario'] },
    ...(state.answers.flows
      ? []
      : [{ of: 'cash.flows', at: `A${top}`, rows: openRows(rows.flowsEnd - top + 1), columns }]),
  ];
}

function inputs({ state, references, language }: DeskInput): BlockPlan {
  const settings = state.books?.settings ?? null;
  const told = (key: 'cash' | 'minimumCash', typed: number | null): CellPlan => {
    const setting = settingOf(settings, key);
    return setting && references.settings
      ? { formula: `=IFERROR(VLOOKUP("${setting.term.replaceAll('"', '""')}",${references.settings},2,FALSE),"")` }
      : typed;
  };
  return {
    at: `A${rows.inputs}`,
    cells: [
      [sheetWords.inputs[language]],
      [deskWords.opening[language], told('cash', openingOf(state)), deskWords.openingHelp[language]],
      [deskWords.minimum[language], told('minimumCash', minimumOf(state)), deskWords.minimumHelp[language]],
      [
        deskWords.scenario[language],
        scenarioWords[state.answers.scenario][language],
        sheetWords.scenarioHelp[language],
      ],
    ],
  };
}

/** Lowest cash and first breach of every scenario, from the workings. */
function summary({ references, language }: DeskInput): BlockPlan {
  const covered = references.policy !== undefined;
  const lowest = (key: 'cash' | 'cashCovered', top: number): CellPlan => ({ formula: `=MIN(${periodsOf(key, top)})` });
  const when = (top: number, at: number): CellPlan => ({
    formula: `=IFERROR(INDEX(${periodsOf('period', top)},MATCH($B${rows.summary + 2 + at},${periodsOf('cash', top)},0)),"")`,
  });
  const breach = (top: number, at: number, from: number): CellPlan => {
    const flags = `$${column(from + at)}$${rows.points + 1}:$${column(from + at)}$${rows.points + PERIODS}`;
    return {
      formula: `=IF($B$${rows.minimum}="","",IFERROR(INDEX(${periodsOf('period', top)},MATCH(1,${flags},0)),"${deskWords.never[language]}"))`,
    };
  };
  return {
    at: `A${rows.summary}`,
    cells: [
      [sheetWords.howLow[language]],
      [
        deskWords.scenarioColumn[language],
        deskWords.lowest[language],
        deskWords.when[language],
        deskWords.breach[language],
        ...(covered ? [sheetWords.lowestCovered[language], sheetWords.breachCovered[language]] : []),
      ],
      ...scenarios.map((scenario, at) => {
        const top = scenarioRow(at);
        return [
          scenarioWords[scenario][language],
          lowest('cash', top),
          when(top, at),
          breach(top, at, 2),
          ...(covered ? [lowest('cashCovered', top), breach(top, at, 2 + scenarios.length)] : []),
        ];
      }),
    ],
  };
}

/** Other receipts and payments, to be edited here; where a range holds them they stand there. */
function flows({ state, language }: DeskInput): BlockPlan {
  const { flows: range } = state.answers;
  const typed = flowsTyped(state, language, (day) => dayInCell(day, state.survey));
  const rowsTyped = (typed.length > 0 ? typed : [flowsHead(language)]) as readonly (readonly CellPlan[])[];
  return {
    at: `A${rows.flows}`,
    cells: range
      ? [[deskWords.flows[language]], [sheetWords.flowsElsewhere[language].replace('{range}', range)]]
      : [[deskWords.flows[language]], [sheetWords.flowsLead[language]], ...rowsTyped],
  };
}

function column(at: number): string {
  return String.fromCharCode(65 + at);
}
