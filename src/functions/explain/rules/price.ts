import { priceClauses, principles } from '../../../engine/price';
import { models } from '../../../engine/portfolio';
import type { Rule } from '../../../engine/rule';
import { marketRates } from '../../../engine/tables';

/** By what cover is priced, and by what the losses of a year are added up. */
export const priceRules: readonly Rule[] = [...priceClauses, ...principles, ...models, marketRates];
