import type { Language } from '../../../engine/words';
import { onSheet } from '../../port/address';
import type { Premium } from '../../policy/premium';
import { down, HEADINGS, type CoverageLayout } from '../coverageLayout';
import type { ListLayout } from '../listLayout';
import type { References } from '../references';
import type { TodoPlaces } from '../todoSheet';
import type { Workings } from '../workingsSheet';
import type { TermNames } from '../termNames';
import type { WorthPlace } from './worthPlace';
import type { BlockPlan, InputPlan, StylePlan } from '../../port/sheetPlan';

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
  /** Where COVERVALUE stands: on the Loss sheet, else below this page with what it asks for; null without a policy. */
  readonly worth: WorthPlace | null;
  /** The sheet with the claims; the workings; what to do now. null: not inserted. */
  readonly claims: { readonly sheet: string; readonly layout: ListLayout } | null;
  readonly workings: Workings | null;
  readonly todo: { readonly sheet: string; readonly places: TodoPlaces } | null;
  readonly terms: TermNames;
  /** One column each: the parent, the customer, and its name where that is another; null: no column says a parent. */
  readonly groups: { readonly parent: string; readonly customer: string; readonly name: string | null } | null;
  /** In what the amounts stand; null where nothing says it. */
  readonly currency: string | null;
  readonly version: string;
}

/** One section of the page: what stands in its cells and how they look. */
export interface Part {
  readonly blocks: readonly BlockPlan[];
  readonly styles: readonly StylePlan[];
  /** Rows with a sentence across the page, and their height in points: merged cells do not grow by themselves. */
  readonly wide?: readonly { readonly row: number; readonly height: number }[];
  /** Other merged cells, and heights of their rows. */
  readonly merged?: readonly string[];
  readonly heights?: Readonly<Record<number, number>>;
  readonly inputs?: readonly InputPlan[];
}

/** The row of each section's title, counted from 1; its headings stand below it, then its lines. null: the section is not there. */
export interface Rows {
  readonly verdict: number | null;
  readonly policy: number | null;
  readonly insured: number | null;
  readonly duties: number | null;
  readonly dangerous: number;
  readonly largest: number;
  readonly groups: number | null;
  readonly charts: number;
  readonly together: number | null;
  readonly ages: number | null;
  readonly desk: number | null;
  readonly cost: number | null;
  readonly next: number;
  readonly foot: number;
}

/** Workings stand below the page, so many rows under the lines for which they work: beside it they would be printed, or shrink it. */
export const BELOW = 120;

const [DANGEROUS, LARGEST, TOGETHER] = [5, 6, 3];
/** Their titles, then the pictures. */
const CHART_ROWS = 11;

/** Rows of the bar of what is insured, and days with a duty that are told. */
export const BAR_ROWS = 6;
export const NEXT_DUTIES = 3;

/** Lines of the list of what to do that the page shows. */
export const TODO_LINES = 3;

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
  let next = 7;
  const take = (height: number) => {
    const here = next;
    next += height;
    return here;
  };
  /** With an empty row behind it. */
  const section = (height: number) => take(height + 1);
  const verdict = input.worth === null ? null : take(2);
  const policy = input.layout.loss === null ? null : take(1);
  next++;
  const insured = input.workings === null ? null : section(4 + BAR_ROWS);
  const duties = input.workings === null ? null : section(4 + NEXT_DUTIES);
  const dangerous = section(2 + lines.dangerous);
  const largest = section(2 + lines.largest);
  const groups = input.groups === null ? null : section(1);
  const charts = section(CHART_ROWS);
  const together = input.layout.loss ? section(5 + lines.together) : null;
  const desk = input.workings === null || input.ageing === null ? 0 : 2;
  const ages = input.ageing ? section(3 + desk) : null;
  const cost = hasCost(input) ? section(6) : null;
  return {
    verdict,
    policy,
    insured,
    duties,
    dangerous,
    largest,
    groups,
    charts,
    together,
    ages,
    desk: desk > 0 && ages !== null ? ages + 3 : null,
    cost,
    next: section(6 + (input.todo === null ? 0 : TODO_LINES)),
    foot: next,
  };
}

/** What the cover costs can be said where there is a cover, and a premium was given or can be typed on the page. */
function hasCost({ layout, premium, worth }: ReportInput): boolean {
  return layout.loss !== null && (premium !== null || (worth?.on === 'page' && !worth.priced));
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
