/** One of a few words: our names in both languages, and what else people write. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly zh: string;
  readonly also: readonly string[];
}
