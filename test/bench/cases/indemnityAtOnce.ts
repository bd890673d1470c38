import { answerIndemnity } from '../../../src/functions/answers/indemnity';
import { indemnity } from '../../../src/functions/catalogue/indemnity';
import type { Answer, Definition, Parameters as Kinds } from '../../../src/functions/definition';
import { readClaims } from '../../../src/workbook/ranges/claims';
import { readPolicy } from '../../../src/workbook/ranges/policy';

type Given = Parameters<typeof answerIndemnity>[0];

/** INDEMNITY with its readers and its program not loaded but at hand, so that a stopwatch sees the work and not the loading. */
export const indemnityAtOnce = {
  ...indemnity,
  parameters: {
    ...indemnity.parameters,
    claims: { ...indemnity.parameters.claims!, read: (cells, call) => readClaims(cells ?? [], call) },
    policy: { ...indemnity.parameters.policy!, read: (cells, call) => readPolicy(cells ?? [], call) },
  },
  run: (given, call) => answerIndemnity(given as unknown as Given, call),
} satisfies Definition<Kinds, Answer>;
