import type { Parameter } from '../definition';
import { claimed } from './claims';
import { receivables } from './receivables';

/** Receivables that would be claimed: converted as the policy says. */
export const failing: Parameter<Awaited<ReturnType<typeof receivables.read>>> = {
  ...receivables,
  read: (cells, call) => receivables.read(cells, claimed(call)),
};
