import { referenceOf } from '../plan/references';
import type { State } from '../session/state';
import { asOfArgument, mappingArgument, policyArgument, ratesArgument, type Arguments } from '../year/arguments';
import { namesFormula } from '../year/namesFormula';

/** The book as every function of the desk takes it: ledger, customers, day, policy; null without a ledger that can be read. */
export function bookArguments(state: State): Arguments | null {
  const { books } = state;
  const [customers, receivables, asOf] = [books?.customers, books?.receivables, asOfArgument(state)];
  if (!customers?.range || !receivables?.range || asOf === null) return null;
  const [mapping, rates] = [mappingArgument(state), ratesArgument(state)];
  const given = { asOf: asOf.formula, mapping: mapping?.formula, rates: rates?.formula };
  return {
    receivables: { value: receivables.cells, formula: referenceOf(receivables) },
    customers: { value: customers.cells, formula: namesFormula(customers, given) },
    asOf,
    policy: policyArgument(state),
    mapping,
    rates,
  };
}
