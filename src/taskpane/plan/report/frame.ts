import type { Language } from '../../../engine/words';
import { onSheet } from '../../port/address';
import type { Premium } from '../../policy/premium';
import { down, HEADINGS, type CoverageLayout } from '../coverageLayout';
import type { ListLayout } from '../listSheets';
import type { References } from '../references';
import type { BlockPlan, StylePlan } from '../../port/sheetPlan';

export interface ReportInput {
  readonly name: string;
  readonly coverage: string;
  readonly layout: CoverageLayout;
  readonly ageing: { readonly sheet: string; readonly layout: ListLayout } | null;
  readonly references: References;
  readonly rows: number;
  readonly equity: number | null;
  readonly premium: Premium | null;
  readonly language: Language;
}

/** One section of the page: what stands in its cells and how they look. */
export interface Part {
  readonly blocks: readonly BlockPlan[];
  readonly styles: readonly StylePlan[];
  /** Rows with a sentence across the page, and their height in points: merged cells do not grow by themselves. */
  readonly wide?: readonly { readonly row: number; readonly height: number }[];
}

/** The row of each section's title, counted from 1; its headings stand below it, then its lines. null: the section is not there. */
export interface Rows {
  readonly dangerous: number;
  readonly largest: number;
  readonly charts: number;
  readonly together: number | null;
  readonly ages: number | null;
  readonly cost: number | null;
  readonly next: number;
  readonly foot: number;
}

const [DANGEROUS, LARGEST, TOGETHER] = [5, 6, 3];
const CHART_ROWS = 13;

/** How many customers the sections list: a few, or as many as there are. */
export function listed({ rows }: Pick<ReportInput, 'rows'>): {
  readonly dangerous: number;
  readonly largest: number;
  readonly together: number;
} {
  const few = (most: number) => Math.max(1, Math.min(most, rows));
  return { dangerous: few(DANGEROUS), largest: few(LARGEST), together: few(TOGETHER) };
}

/** The sections one below the other, an empty row between them. */
export function rowsOf(input: ReportInput): Rows {
  const lines = listed(input);
  let next = 8;
  const take = (height: number) => {
    const here = next;
    next += height + 1;
    return here;
  };
  const dangerous = take(2 + lines.dangerous);
  const largest = take(2 + lines.largest);
  const charts = take(CHART_ROWS);
  const together = input.layout.loss ? take(5 + lines.together) : null;
  const ages = input.ageing ? take(3) : null;
  const cost = hasCost(input) ? take(6) : null;
  return { dangerous, largest, charts, together, ages, cost, next: take(5), foot: next };
}

/** What the cover costs can be said where there is a cover, and a premium was given. */
function hasCost({ layout, premium }: ReportInput): boolean {
  return layout.loss !== null && premium !== null;
}

export function chartsEnd({ charts }: Rows): number {
  return charts + CHART_ROWS - 1;
}

/** A whole column of the coverage sheet, from its first customer down. */
export function column({ coverage, layout }: ReportInput, letters: string): string {
  return onSheet(coverage, down(letters, layout, true));
}

/** The same with its heading: a formula that asks for the spill's first cell as well must touch that row, or the small Excel takes it for calculated before the spill is there. */
export function withHeading({ coverage, layout }: ReportInput, letters: string): string {
  return onSheet(coverage, down(letters, { ...layout, first: HEADINGS }, true));
}

/** A sum that passes over rows that cannot be computed. */
export function positiveSum(range: string): string {
  return `SUMIF(${range},">0")`;
}
