import { formulaOf, type Given } from '../../functions/computing/functionCall';
import { referenceOf } from '../plan/references';
import type { Book } from '../reading/book';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { Problem } from '../../engine/problem';
import { constant } from './constant';

/**
 * How a formula writes the customers: their range; of customers of a ledger their names as AGEING lists them, row for row beside what
 * CREDITRISK says of the same ledger. Where limits stand in the ledger, or rates are told below AGEING, the list is written out.
 */
export function namesFormula(customers: Book<CustomersRange>, given: Given<string>): string {
  if (customers.firstRows === undefined) return referenceOf(customers);
  const limited = customers.range!.rows.some((row) => row && !(row instanceof Problem) && row.creditLimit !== null);
  const { asOf, mapping, rates } = given;
  if (limited || rates) return constant(customers.cells);
  const ageing = formulaOf('AGEING', { receivables: referenceOf(customers), asOf, mapping }).slice(1);
  return `DROP(TAKE(${ageing},,1),-1)`;
}
