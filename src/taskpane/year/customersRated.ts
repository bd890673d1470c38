import { Problem } from '../../engine/problem';
import type { Answer } from '../../functions/definition';
import { placeOf } from '../../functions/layout';
import { creditRiskLayout } from '../../functions/layouts/creditRisk';
import { reader } from '../../functions/reader';
import { candidates, plain, spellings } from '../../workbook/headings/heading';
import { portfolioHeadings } from '../../workbook/headings/portfolio';
import { formulaOf } from '../../functions/computing/functionCall';
import type { Answers } from '../flow/answers';
import { referenceOf } from '../plan/references';
import type { Book } from '../reading/book';
import { mappingCells, mappingOf, mappingWritten } from '../reading/mapping';
import type { Rectangle } from '../port/spreadsheet';
import type { State } from '../session/state';
import type { Argument } from './argument';
import { asOfIn } from './asOfIn';
import { constant } from './constant';
import { namesFormula } from './namesFormula';

/** What a portfolio model needs of a customer, as CREDITRISK and the customers' own columns call it. */
export const neededByModels = ['probability', 'lossGivenDefault', 'exposure'] as const;

/**
 * With an exposure goes what is owed on the day: one customer alone may fail tomorrow, and by it the models know that the exposure is in the base
 * currency already. With a probability goes the reason, which says on what it rests.
 */
export type RatedColumn = (typeof neededByModels)[number] | 'onTheDay' | 'reason';

const known = new WeakMap<object, Rectangle>();

/** The customers with probability, loss and exposure beside them, as CREDITRISK has them. What it cannot tell for want of a readable invoice is left blank: the customer is then rated by its own row. */
export function customersRated(state: State): Argument | null {
  const { books, outcome, answers } = state;
  const customers = books?.customers;
  if (!books || !customers?.range || !outcome?.risk) return null;
  const columns = portfolioColumns(customers.cells[customers.headingRow.row]!, answers);
  const mapping = mappingCells(answers);
  const given = {
    customers: referenceOf(customers),
    receivables: books.receivables?.range ? referenceOf(books.receivables) : undefined,
    asOf: asOfIn(state),
    settings: answers.settings || undefined,
    mapping: mappingWritten(answers, books, mapping ? constant(mapping) : undefined),
    rates: answers.rates || undefined,
  };
  const value = known.get(outcome.risk) ?? beside(customers, outcome.risk, columns);
  known.set(outcome.risk, value);
  const own = namesFormula(customers, given);
  if (columns.length === 0) return { value, formula: own };
  const rated = formulaOf('CREDITRISK', given).slice(1);
  const places = columns.map((key) => placeOf(creditRiskLayout, key) + 1).join(',');
  return { value, formula: `HSTACK(${own},IFERROR(CHOOSECOLS(${rated},${places}),""))` };
}

/** Which columns of CREDITRISK the models need besides the user's own. */
export function portfolioColumns(headings: readonly unknown[], answers: Answers): readonly RatedColumn[] {
  const [spelled, mapping] = [spellings(portfolioHeadings), mappingOf(answers)];
  const own = headings.map((cell) =>
    typeof cell === 'string'
      ? candidates(mapping.get(plain(cell)) ?? cell)
          .map((one) => spelled.get(one))
          .find((key) => key !== undefined)
      : undefined,
  );
  const needed = neededByModels.filter((key) => !own.includes(key));
  return [
    ...needed,
    ...(needed.includes('exposure') ? (['onTheDay'] as const) : []),
    ...(needed.includes('probability') ? (['reason'] as const) : []),
  ];
}

function beside({ cells, headingRow }: Book<unknown>, answer: Answer, columns: readonly RatedColumn[]): Rectangle {
  const rated = reader(creditRiskLayout, answer);
  const told = (row: number, key: RatedColumn) => {
    const cell = rated.row(row).cell(key);
    return cell instanceof Problem ? '' : cell;
  };
  return cells
    .slice(headingRow.row)
    .map((row, index) => [...row, ...columns.map((key) => told(headingRow.row + index, key))]);
}
