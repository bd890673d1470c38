import { languageOf } from '../../workbook/headings/language';
import { readAmount } from '../../workbook/values/amount';
import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { onSheet } from '../port/address';
import { premiumOf } from '../policy/premium';
import type { Book } from '../reading/book';
import type { BookPlan } from '../port/spreadsheet';
import { dayCell } from './coverageLayout';
import { coverageSheet, layoutOf, type CoverageInput } from './coverageSheet';
import { customersSheet, listedOn } from './customersSheet';
import { dayInCell } from './dayInCell';
import { ageingPlaces, ageingSheet, claimsSheet } from './listSheets';
import { policySheet } from './policySheet';
import { columnOf, dayNamed, referencesFor, type PlanInput, type References } from './references';
import type { ReportInput } from './report/frame';
import { reportSheet } from './reportSheet';
import type { SheetPlan } from '../port/sheetPlan';
import { lossSheet } from './year/lossSheet';
import { partsSheet } from './year/partsSheet';
import { yearInput } from './year/yearInput';
import { sheetNamesFor, type SheetNames } from './sheetNames';

/** What is written into the workbook for these answers: sheets of live formulas under free names. Pure: nothing is written here. */
export function bookPlanOf(input: PlanInput): BookPlan {
  const { answers, books, survey } = input;
  const customers = books?.customers;
  if (!customers?.range) throw new Error('no customers to write about');
  const language = languageOfBook(input);
  const names = sheetNamesFor(input, survey?.sheets ?? [], language);
  const listed = customers.firstRows && names.customers ? listedOn(names.customers, customers) : customers;
  const placed = { ...input, books: { ...books!, customers: listed } };
  const references = referencesFor(placed, names);
  const { free } = dayNamed(input);
  const ownDay = references.asOf !== 'AsOf' || free ? dayInCell(answers.day, survey) : null;
  const coverage: CoverageInput = {
    name: names.coverage!,
    references,
    language,
    ...customerColumns(listed),
    rows: customers.range.rows.length,
    ownDay,
  };
  return {
    sheets: sheetsOf(placed, names, references, coverage),
    names: free ? [{ name: 'AsOf', refersTo: `=${onSheet(names.coverage!, dayCell)}` }] : [],
    show: names.report ?? names.coverage!,
  };
}

/** The workbook's language: that of most headings of the customers. */
export function languageOfBook({ books }: Pick<PlanInput, 'books'>, otherwise: Language = 'en'): Language {
  return books?.customers ? languageOf(books.customers.cells) : otherwise;
}

function sheetsOf(
  input: PlanInput,
  names: SheetNames,
  references: References,
  coverage: CoverageInput,
): readonly SheetPlan[] {
  const { answers, survey, books } = input;
  const { language } = coverage;
  const year =
    names.loss && names.parts ? yearInput(input, { loss: names.loss, parts: names.parts }, references, language) : null;
  const list = (name: string) => ({
    name,
    references,
    language,
    coverage: { sheet: coverage.name, layout: layoutOf(coverage) },
  });
  return [
    names.report && reportSheet(reportOf(input, names.report, names.ageing, coverage)),
    coverageSheet(coverage),
    names.ageing && ageingSheet(list(names.ageing)),
    names.claims && claimsSheet(list(names.claims)),
    year && lossSheet(year),
    year && partsSheet(year),
    names.customers && customersSheet(names.customers, books!.customers!, language),
    names.policy && policySheet(names.policy, answers, language, survey),
  ].filter((sheet): sheet is SheetPlan => typeof sheet === 'object' && sheet !== null);
}

function reportOf({ answers }: PlanInput, name: string, ageing: string | null, coverage: CoverageInput): ReportInput {
  const { references, language, rows } = coverage;
  const layout = layoutOf(coverage);
  const equity = readAmount(answers.equity);
  return {
    name,
    coverage: coverage.name,
    layout,
    ageing: ageing === null ? null : { sheet: ageing, layout: ageingPlaces({ sheet: coverage.name, layout }) },
    references,
    rows,
    equity: equity instanceof Problem || equity.value <= 0 ? null : equity.value,
    premium: premiumOf(answers),
    language,
  };
}

/** The column of the customers range that names the customer, and the one, if another, that says its name. */
function customerColumns(book: Book<unknown>): Pick<CoverageInput, 'customerColumn' | 'nameColumn'> {
  const at = (key: string) => book.headingRow.headings.find((heading) => heading.key === key)?.column ?? null;
  const [id, customer, name] = [at('id'), at('customer'), at('name')];
  const main = id ?? customer ?? name ?? 0;
  const called = name ?? (id === null ? null : customer);
  return {
    customerColumn: columnOf(book, main),
    nameColumn: called === null || called === main ? null : columnOf(book, called),
  };
}
