import { cashForecastLayout } from '../../../functions/layouts/cashForecast';
import { scenarios } from '../../desk/scenarios';
import { block } from '../coverageLayout';

/** As many rows as a forecast may have: its heading, 13 weeks, 9 months and what stands below them, with room for more months. */
const HEIGHT = 38;

/** The weeks and months that the chart draws. */
export const PERIODS = 22;

/** Rows of the sheet, counted from 1. */
const FORECAST = 36;
const FLOWS = FORECAST + HEIGHT + 2;
const WORKINGS = FLOWS + 26;
const SCENARIOS = WORKINGS + 34;

export const rows = {
  inputs: 5,
  opening: 6,
  minimum: 7,
  scenario: 8,
  summary: 10,
  chart: 16,
  forecast: FORECAST,
  flows: FLOWS,
  /** The last row for another receipt or payment. */
  flowsEnd: FLOWS + 22,
  workings: WORKINGS,
  settings: WORKINGS + 2,
  /** Where each scenario spills, and behind them the points of the minimum and of what is below it. */
  scenario1: SCENARIOS,
  points: SCENARIOS + scenarios.length * HEIGHT,
} as const;

/** The heading row of a scenario's forecast among the workings. */
export function scenarioRow(at: number): number {
  return rows.scenario1 + at * HEIGHT;
}

export const forecast = block(0, cashForecastLayout);

/** A column of a forecast that spills at this row, from its first period on. */
export function periodsOf(key: (typeof cashForecastLayout)[number]['key'], top: number, count = HEIGHT - 3): string {
  const { letters } = forecast.columns[cashForecastLayout.findIndex((column) => column.key === key)]!;
  return `$${letters}$${top + 1}:$${letters}$${top + count}`;
}
