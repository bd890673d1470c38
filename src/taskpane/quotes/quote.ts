import type { TypedQuote } from '../flow/typedQuote';

/** An offer as it is compared. `terms` as a form holds them; null where the range says something that cannot be read. */
export type Quote = Omit<TypedQuote, 'terms'> & { readonly terms: TypedQuote['terms'] | null };
