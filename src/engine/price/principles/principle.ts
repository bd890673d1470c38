import type { Law } from '../../portfolio/lattice/law';
import type { Rule } from '../../rule';
import type { Loadings } from '../loadings';

/** A way of turning the distribution of what is paid into a premium for the risk alone, before any cost. */
export interface Principle extends Rule {
  /** The loadings that it uses. */
  readonly uses: readonly (keyof Loadings)[];
  /** Null where its loading is not given. */
  of(paid: Law, loadings: Loadings): number | null;
}
