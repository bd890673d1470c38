import type { en } from './en';

/** The shape of every language: the keys of English, each a sentence or a function of the same arguments. */
export type Dictionary = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : (typeof en)[Key];
};
