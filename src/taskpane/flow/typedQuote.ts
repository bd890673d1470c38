/** An offer as it was typed: its name, its terms by the key of the term, and whose published terms they started from. */
export interface TypedQuote {
  readonly name: string;
  readonly terms: Readonly<Record<string, string>>;
  readonly startedFrom: string | null;
}
