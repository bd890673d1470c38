import type { CoveredCause, Delay } from '../../engine/cover';
import type { Period } from '../../engine/ledger';
import type { NamedScale, OverdueFloor } from '../../engine/risk';
import type { Choice } from './choice';
import type { Heading } from './heading';

/** What the reader of each kind gives where something is given. */
interface ReadAs {
  amount: number;
  limit: number;
  share: number;
  reduction: number;
  part: number;
  rate: number;
  'share or none': number;
  'share or 0': number;
  'part or 0': number;
  'number or 0': number;
  number: number;
  weight: number;
  factor: number;
  level: number;
  day: number;
  period: Period;
  delay: Delay;
  'yes or no': boolean;
  choice: string;
  text: string;
  currency: string;
  countries: string;
  preset: string;
  'sale kinds': number;
  causes: readonly CoveredCause[];
  'grade scale': NamedScale;
  'overdue floor': readonly OverdueFloor[];
}

/** The value of a term, as its line in a list says: one of its words where it is a choice. */
export type ValueOf<Term extends Heading> = Term extends {
  readonly kind: 'choice';
  readonly choices: readonly Choice<infer Word>[];
}
  ? Word
  : Term['kind'] extends keyof ReadAs
    ? ReadAs[Term['kind']]
    : never;

/** The lines that a list needs for what the engine calls its terms; only a kind that reads to the engine's type may stand there. */
export type TermsOf<Values> = { readonly [Key in keyof Values]-?: TermOf<NonNullable<Values[Key]>> };

type TermOf<Value> = Heading &
  ([string] extends [Value]
    ? { readonly kind: KindOf<string> }
    : [Value] extends [string]
      ? { readonly kind: 'choice'; readonly choices: readonly Choice<Value>[] }
      : { readonly kind: KindOf<Value> });

type KindOf<Value> = {
  [Kind in keyof ReadAs]: [ReadAs[Kind], Value] extends [Value, ReadAs[Kind]] ? Kind : never;
}[keyof ReadAs];

/** The words of a list from which none is chosen but by the pane: any text is read, these are offered. */
export function offered(names: readonly { readonly en: string; readonly zh: string }[]): readonly Choice[] {
  return names.map(({ en, zh }) => ({ value: en, zh, also: [] }));
}
