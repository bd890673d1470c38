/** A sentence or a name in both languages of the house; neither is a translation of convenience. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

export type Language = keyof Words;
