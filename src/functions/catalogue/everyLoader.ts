import type { Definition } from '../definition';
import { loaders } from './loaders';

/** Every function by its name; EXPLAIN asks all the others, so that it stands apart from them. */
export const everyLoader: Readonly<Record<string, () => Promise<Definition>>> = {
  ...loaders,
  EXPLAIN: async () => (await import(/* webpackChunkName: "explain" */ './explain')).explain,
};
