import { ageing } from '../functions/ageing';
import { creditRisk } from '../functions/creditRisk';
import type { Answer, Definition, Parameters } from '../functions/definition';
import { indemnity } from '../functions/indemnity';
import { indemnityIfFails } from '../functions/indemnityIfFails';
import { indemnitySteps } from '../functions/indemnitySteps';
import { indemnitySummary } from '../functions/indemnitySummary';
import { invoke, type Circumstances } from '../functions/invoke';
import { paymentBehaviour } from '../functions/paymentBehaviour';

/** The functions by which the wizard computes and which it writes into the workbook: the same ones, by the same names. */
export type FunctionName = 'CREDITRISK' | 'INDEMNITY' | 'INDEMNITYIFFAILS' | 'INDEMNITYSTEPS' | 'INDEMNITYSUMMARY' | 'AGEING' | 'PAYMENTBEHAVIOUR';

/** Arguments by the parameter's name; those not given are left out. */
export type Given<Value> = Readonly<Partial<Record<string, Value>>>;

/** What the formula would spill, computed here and now. Throws a Problem where the whole call fails. */
export function answerOf(name: FunctionName, given: Given<unknown>, circumstances: Circumstances): Answer {
  const definition = definitionOf(name);
  return invoke(definition, Object.keys(definition.parameters).map((parameter) => given[parameter] ?? null), circumstances);
}

/** The formula as the user could type it, arguments left out at the end not written. */
export function formulaOf(name: FunctionName, given: Given<string>): string {
  const args = Object.keys(definitionOf(name).parameters).map((parameter) => given[parameter] ?? '');
  while (args.length > 0 && args.at(-1) === '') args.pop();
  return `=${name}(${args.join(',')})`;
}

/** They answer at once. */
function definitionOf(name: FunctionName): Definition<Parameters, Answer> {
  return definitions[name];
}

const definitions: Readonly<Record<FunctionName, Definition<Parameters, Answer>>> = {
  CREDITRISK: creditRisk,
  INDEMNITY: indemnity,
  INDEMNITYIFFAILS: indemnityIfFails,
  INDEMNITYSTEPS: indemnitySteps,
  INDEMNITYSUMMARY: indemnitySummary,
  AGEING: ageing,
  PAYMENTBEHAVIOUR: paymentBehaviour,
};
