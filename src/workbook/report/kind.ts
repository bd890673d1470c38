import type { Words } from '../../engine/words';
import type { Headings } from '../headings/heading';
import type { Aliases } from '../names/aliases';
import type { Below } from './below';
import type { Found } from './found';
import type { Remarks } from './remark';

/** A kind of range: its name in sentences, its name in a formula, its headings, and of which columns there must be one. */
export interface Kind<Key extends string> {
  readonly name: Words;
  readonly table: string;
  readonly headings: Headings<Key>;
  readonly needed: readonly (readonly Key[])[];
  /** Headings that are known and left alone. */
  readonly leftAlone?: readonly string[];
  /** Headings that no list of spellings can hold, because their numbers are the user's: null where it is known and left alone, undefined where the spellings decide. */
  read?(text: string): Key | null | undefined;
  /** What only the columns together can say. */
  settle?(found: readonly Found<Key>[], below: Below, remarks: Remarks): readonly Found<Key>[];
  /** Of which meanings the user may name several columns, which are then added up: cash and bills are both paid. */
  readonly adds?: readonly Key[];
  /**
   * Given where a customer has several rows, which may then stand in groups below his name: what a row of his has and no total, its
   * days (the surest first) and its number. Ranges with one row a customer have no groups.
   */
  readonly items?: { readonly days: readonly Key[]; readonly numbers: readonly Key[] } | undefined;
}

/** Theirs → ours, from a Mapping range: headings, and what customers are called where it says so. */
export type Mapping = ReadonlyMap<string, string> & { readonly names?: Aliases };
