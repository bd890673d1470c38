import type { Language } from '../../engine/words';
import type { TypedQuote } from './typedQuote';

export type StepName =
  'data' | 'check' | 'policy' | 'result' | 'cash' | 'provision' | 'bank' | 'form' | 'manage' | 'insert';

/** What the user came for; each but cover has a step of its own after the result. */
export const purposes = ['cover', 'cash', 'provision', 'bank', 'form', 'manage'] as const;

export type Purpose = (typeof purposes)[number];

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
  /** The types of policy are laid side by side while a policy is being chosen. */
  readonly compareTypes: boolean;
  /** Offers are laid side by side while a policy is being chosen: typed ones, or those in a range. */
  readonly compareQuotes: boolean;
  readonly quotesFrom: 'typed' | 'range';
  readonly quotes: string | null;
  readonly quotesTyped: readonly TypedQuote[];
  /** Terms that an adopted quote has taken the place of, the last ones last, to be put back. */
  readonly termsBefore: readonly Pick<
    Answers,
    'policyFrom' | 'terms' | 'startedFrom' | 'premium' | 'turnover' | 'premiumRate'
  >[];
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
  readonly purpose: Purpose;
  /** A forecast of cash: what it falls below at worst, a range of other receipts and payments or their sums a month as typed, what is supposed. */
  readonly minimumCash: string;
  readonly flows: string | null;
  readonly monthlyIn: string;
  readonly monthlyOut: string;
  readonly scenario: 'base' | 'slow' | 'largest fails';
  /** A provision: where its loss rates come from, a range or the rates as typed by bucket, the outlook with its reason, how cover counts, and what moved the allowance. */
  readonly matrixFrom: 'ledger' | 'typed' | 'range';
  readonly matrix: string | null;
  readonly lossRates: Readonly<Record<string, string>>;
  readonly outlook: string;
  readonly outlookReason: string;
  readonly coverCounted: 'recovery' | 'separate asset' | 'not';
  readonly openingAllowance: string;
  readonly writtenOff: string;
  /** The bank's rules as they were typed, by question; one that is not there has its usual value. */
  readonly bank: Readonly<Record<string, string>>;
  /** What the firm tells an insurer about itself, as typed. */
  readonly firm: Readonly<Record<string, string>>;
  /** What was answered about the firm's credit management, by question: yes, partly, no. */
  readonly self: Readonly<Record<string, string>>;
  /** The firm's own figures for strategies, growth and rating, as typed, by key; one that is not there is taken from an earlier step. */
  readonly own: Readonly<Record<string, string>>;
  readonly insertCoverage: boolean;
  readonly insertReport: boolean;
  readonly insertYear: boolean;
  readonly insertTypes: boolean;
  /** Where quotes are compared. */
  readonly insertQuotes: boolean;
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
  compareTypes: false,
  compareQuotes: false,
  quotesFrom: 'typed',
  quotes: null,
  quotesTyped: [],
  termsBefore: [],
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
  purpose: 'cover',
  minimumCash: '',
  flows: null,
  monthlyIn: '',
  monthlyOut: '',
  scenario: 'base',
  matrixFrom: 'ledger',
  matrix: null,
  lossRates: {},
  outlook: '',
  outlookReason: '',
  coverCounted: 'recovery',
  openingAllowance: '',
  writtenOff: '',
  bank: {},
  firm: {},
  self: {},
  own: {},
  insertCoverage: true,
  insertReport: true,
  insertYear: false,
  insertTypes: false,
  insertQuotes: false,
  language: null,
  theme: null,
};
