import { readClaims, type ClaimsRange } from '../workbook/ranges/claims';
import { readPolicy } from '../workbook/ranges/policy';
import type { Policy } from '../engine/cover';
import { ageing } from './catalogue/ageing';
import { answerIndemnity } from './answers/indemnity';
import { answerIndemnityIfFails } from './answers/indemnityIfFails';
import { answerIndemnitySteps } from './answers/indemnitySteps';
import { answerIndemnitySummary } from './answers/indemnitySummary';
import { creditRisk } from './catalogue/creditRisk';
import type { Answer, Arguments, Call, Definition, Parameter, Parameters } from './definition';
import { indemnity } from './catalogue/indemnity';
import { indemnityIfFails } from './catalogue/indemnityIfFails';
import { indemnitySteps } from './catalogue/indemnitySteps';
import { indemnitySummary } from './catalogue/indemnitySummary';
import { claims as claimsLater } from './parameters/claims';
import { policy as policyLater } from './parameters/policy';
import { paymentBehaviour } from './catalogue/paymentBehaviour';

const claims: Parameter<ClaimsRange> = { ...claimsLater, read: (cells, call) => readClaims(cells ?? [], call) };
const policy: Parameter<Policy> = { ...policyLater, read: (cells, call) => readPolicy(cells ?? [], call) };

/** Functions with all that they need at hand, so that they answer at once: for a thread beside the sheet, and while a person types. */
export const atOnce = {
  CREDITRISK: creditRisk,
  PAYMENTBEHAVIOUR: paymentBehaviour,
  AGEING: ageing,
  INDEMNITY: withAtHand(indemnity, { claims, policy }, answerIndemnity),
  INDEMNITYSUMMARY: withAtHand(indemnitySummary, { claims, policy }, answerIndemnitySummary),
  INDEMNITYSTEPS: withAtHand(indemnitySteps, { claims, policy }, answerIndemnitySteps),
  INDEMNITYIFFAILS: withAtHand(indemnityIfFails, { policy }, answerIndemnityIfFails),
} as const satisfies Readonly<Record<string, Definition<Parameters, Answer>>>;

/** The same function, its readers and its program not loaded but given. */
function withAtHand<Given>(
  definition: Definition,
  readers: Parameters,
  answer: (given: Given, call: Call) => Answer,
): Definition<Parameters, Answer> {
  return {
    ...definition,
    parameters: { ...definition.parameters, ...readers },
    run: (given: Arguments<Parameters>, call) => answer(given as Given, call),
  };
}
