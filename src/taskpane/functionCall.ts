import { catalogue } from '../functions/catalogue';
import type { Answer, Definition } from '../functions/definition';
import { invoke, type Circumstances } from '../functions/invoke';

/** The functions by which the wizard computes and which it writes into the workbook: the same ones, by the same names. */
export type FunctionName = 'CREDITRISK' | 'INDEMNITYIFFAILS' | 'INDEMNITYSTEPS' | 'INDEMNITYSUMMARY' | 'AGEING' | 'PAYMENTBEHAVIOUR';

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

function definitionOf(name: FunctionName): Definition {
  const definition = catalogue.find((one) => one.name === name);
  if (!definition) throw new Error(`no function ${name} in the catalogue`);
  return definition;
}
