import type { Receivables } from '../../ledger';
import { Problem } from '../../problem';
import { agedBalances } from './agedBalances';
import { ratesAfter, type ProvisionMatrix } from './matrix';

/** How a provision is found, besides the matrix. */
export interface ProvisionRules {
  /** By what the odds of every rate are multiplied. */
  readonly outlook: number;
  readonly netting: boolean;
  /** Nothing is provided for what may be lost; only what has been lost is. */
  readonly incurredOnly: boolean;
}

/** What is told of each customer from outside: the share lost of one who is assessed apart (null: by the matrix), and the share of its debt that a policy would pay. */
export interface ProvisionViews {
  readonly apart: readonly (number | null)[];
  readonly insuredShare: Float64Array;
}

/** A line: what is owed, what is provided for it, and what of that a policy is expected to pay. */
interface ProvisionLine {
  readonly balance: number;
  readonly provision: number;
  readonly covered: number;
}

interface BucketProvision extends ProvisionLine {
  /** null: none is known. */
  readonly rate: number | null;
  readonly shifted: number | null;
  /** Why nothing can be provided for what is owed here; such a bucket is in no total. */
  readonly problem: Problem | null;
  readonly previous: number | null;
}

export interface Provision {
  readonly buckets: readonly BucketProvision[];
  /** Those in default, by themselves, and how many they are. */
  readonly apart: ProvisionLine & { readonly count: number };
  readonly credits: number;
  readonly total: ProvisionLine;
}

/** Balance × loss rate, bucket by bucket; customers in default leave the buckets and are provided for by themselves. */
export function provision(
  book: Receivables,
  asOf: number,
  matrix: ProvisionMatrix,
  rules: ProvisionRules,
  { apart, insuredShare }: ProvisionViews,
): Provision {
  const { buckets, amounts, credits } = agedBalances(book, asOf, matrix, rules.netting);
  const rates = ratesAfter(matrix, rules);
  const lines = rates.map((): Sums => ({ balance: 0, provision: 0, covered: 0 }));
  const alone: Sums = { balance: 0, provision: 0, covered: 0 };
  let count = 0;
  for (let customer = 0; customer < book.customers.length; customer++) {
    const [own, share] = [apart[customer] ?? null, insuredShare[customer]!];
    let owes = false;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const amount = amounts[customer * buckets + bucket]!;
      if (amount === 0) continue;
      owes = true;
      add(own === null ? lines[bucket]! : alone, amount, own ?? known(rates[bucket]!) ?? 0, share);
    }
    if (own !== null && owes) count++;
  }
  const found = lines.map((line, at) => {
    const rate = rates[at]!;
    return {
      ...line,
      rate: known(matrix.rates[at]!),
      shifted: known(rate),
      problem: rate instanceof Problem && line.balance > 0 ? rate : null,
      previous: matrix.previous[at]!,
    };
  });
  return {
    buckets: found,
    apart: { ...alone, count },
    credits,
    total: totalOf([...found.filter(({ problem }) => problem === null), alone], credits),
  };
}

function known(rate: number | Problem): number | null {
  return rate instanceof Problem ? null : rate;
}

type Sums = { -readonly [Key in keyof ProvisionLine]: number };

/** A policy pays the insured share of what is lost. */
function add(line: Sums, amount: number, rate: number, insuredShare: number): void {
  line.balance += amount;
  line.provision += amount * rate;
  line.covered += amount * rate * insuredShare;
}

function totalOf(lines: readonly ProvisionLine[], credits: number): ProvisionLine {
  const sum = (of: (line: ProvisionLine) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    balance: sum(({ balance }) => balance) + credits,
    provision: sum(({ provision }) => provision),
    covered: sum(({ covered }) => covered),
  };
}
