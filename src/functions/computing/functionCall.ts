import { signatures } from '../catalogue/signatures';

/** The functions by which the wizard computes and which it writes into the workbook: the same ones, by the same names. */
export type FunctionName =
  | 'CREDITRISK'
  | 'PAYMENTBEHAVIOUR'
  | 'AGEING'
  | 'INDEMNITY'
  | 'INDEMNITYSUMMARY'
  | 'INDEMNITYSTEPS'
  | 'INDEMNITYIFFAILS'
  | 'LIMITUSE'
  | 'COVERDEADLINES'
  | 'DSO'
  | 'BOOKCHECK';

/** Functions about the whole book: they take their time, so that they have a thread of their own. */
export type HeavyName =
  | 'LOSSDISTRIBUTION'
  | 'LOSSCONTRIBUTIONS'
  | 'COVERAGEPLAN'
  | 'COVERVALUE'
  | 'POLICYTYPE'
  | 'COMPAREQUOTES'
  | 'CASHFORECAST'
  | 'PROVISION'
  | 'BORROWINGBASE'
  | 'FINANCINGCOST'
  | 'PROPOSALFORM'
  | 'BUYERLIST'
  | 'TOPDEBTORS'
  | 'DILUTION'
  | 'SELFASSESSMENT'
  | 'OWNRATING'
  | 'ACTIONS'
  | 'RISKREGISTER'
  | 'GROWTHSCENARIO'
  | 'STRATEGIES'
  | 'EXPECTEDRECEIPTS'
  | 'FORECASTERROR';

/** Arguments by the parameter's name; those not given are left out. */
export type Given<Value> = Readonly<Partial<Record<string, Value>>>;

/** The formula as the user could type it, arguments left out at the end not written. */
export function formulaOf(name: FunctionName | HeavyName, given: Given<string>): string {
  const args = signatures[name]!.map((parameter) => given[parameter] ?? '');
  while (args.length > 0 && args.at(-1) === '') args.pop();
  return `=${name}(${args.join(',')})`;
}
