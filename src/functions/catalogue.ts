import type { Definition } from './definition';

/** Every function of the add-in, in the order in which help lists them. */
export const catalogue: readonly Definition[] = [];
