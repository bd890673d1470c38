import type { Language } from '../../engine/words';

export type StepName = 'data' | 'check' | 'policy' | 'result' | 'insert';

/** All that the user has said, by question. Everything else in the pane is derived from it and from the workbook. */
export interface Answers {
  readonly step: StepName;
  /** References as a formula writes them, heading rows included: `Customers[#All]`. null while the question is open, '' for none. */
  readonly customers: string | null;
  readonly receivables: string | null;
  readonly settings: string | null;
  /** Exchange rates, asked for where the books are in several currencies. */
  readonly rates: string | null;
  /** The table that says what customers are called. */
  readonly aliases: string | null;
  /** Where the terms of cover come from; null while the question is open. */
  readonly policyFrom: 'range' | 'typed' | 'none' | null;
  readonly policy: string | null;
  /** Typed terms as the user wrote them, by the key of the term. */
  readonly terms: Readonly<Record<string, string>>;
  /** Whose published terms the typed ones started from, by English name; null: a blank form. */
  readonly startedFrom: string | null;
  /** The day on which the books are read, an Excel serial. */
  readonly day: number | null;
  /** Headings read differently from how they were recognised: theirs → ours ("–": not used). It becomes a Mapping range in the workbook. */
  readonly headings: Readonly<Record<string, string>>;
  /** The user's own equity, as typed, to hold the largest names against. */
  readonly equity: string;
  /** Cash and credit lines at hand, as typed, to hold a bad year against. */
  readonly cash: string;
  /** What the cover costs in a year, as typed; or the insured turnover and a rate. */
  readonly premium: string;
  readonly turnover: string;
  readonly premiumRate: string;
  /** Most premium a year for a plan of cover, as typed, and the plan that was chosen. */
  readonly budget: string;
  readonly planMode: 'differentiated' | 'whole turnover' | 'insurer grid' | 'optimised';
  /** What the firm tells about itself, as typed, to weigh the policy. */
  readonly grossMargin: string;
  readonly extraSales: string;
  readonly costOfCapital: string;
  readonly absorbableLoss: string;
  readonly insertCoverage: boolean;
  readonly insertReport: boolean;
  readonly insertYear: boolean;
  /** null follows the program. */
  readonly language: Language | null;
  readonly theme: 'light' | 'dark' | null;
}

export const noAnswers: Answers = {
  step: 'data',
  customers: null,
  receivables: null,
  settings: null,
  rates: null,
  aliases: null,
  policyFrom: null,
  policy: null,
  terms: {},
  startedFrom: null,
  day: null,
  headings: {},
  equity: '',
  cash: '',
  premium: '',
  turnover: '',
  premiumRate: '',
  budget: '',
  planMode: 'optimised',
  grossMargin: '',
  extraSales: '',
  costOfCapital: '',
  absorbableLoss: '',
  insertCoverage: true,
  insertReport: true,
  insertYear: false,
  language: null,
  theme: null,
};
