import type { Language } from '../../../engine';
import { onSheet } from '../../address';
import { down, type CoverageLayout } from '../coverageLayout';

export interface ReportInput {
  readonly name: string;
  readonly coverage: string;
  readonly layout: CoverageLayout;
  readonly ageing: string | null;
  readonly asOf: string;
  readonly rows: number;
  readonly equity: number | null;
  readonly language: Language;
}

/** The rows of the page, counted from 1: headings of its two lists, its charts, its ageing. */
export const rows = { list: 12, charts: 25, fails: 43, ages: 57 } as const;

const LISTED = 10;

/** How many customers the lists show: ten, or as many as there are. */
export function listed(input: ReportInput): number {
  return Math.max(1, Math.min(LISTED, input.rows));
}

/** A whole column of the coverage sheet, from its first customer down. */
export function column({ coverage, layout }: ReportInput, letters: string): string {
  return onSheet(coverage, down(letters, layout, true));
}

/** A sum that passes over rows that cannot be computed. */
export function positiveSum(range: string): string {
  return `SUMIF(${range},">0")`;
}
