import { readAmount } from '../../workbook/values/amount';
import { Problem } from '../../engine/problem';
import { onSheet } from '../port/address';
import { coverOf } from '../policy/cover';
import { premiumOf } from '../policy/premium';
import type { Book } from '../reading/book';
import type { BookPlan } from '../port/spreadsheet';
import { version } from '../../../package.json';
import { dayCell, HEADINGS, type CoverageLayout } from './coverageLayout';
import { coverageSheet, layoutOf, type CoverageInput } from './coverageSheet';
import { customersSheet, listedOn } from './customersSheet';
import { dayInCell } from './dayInCell';
import { deskPlanOf } from './desk/deskPlan';
import { languageOfBook } from './languageOfBook';
import { ageingPlaces, ageingSheet, claimsPlaces, claimsSheet } from './listSheets';
import { policySheet } from './policySheet';
import { columnOf, dayNamed, referencesFor, type PlanInput, type References } from './references';
import type { ReportInput } from './report/frame';
import { worthPlaceOf } from './report/worthPlace';
import { reportSheet } from './reportSheet';
import type { SheetPlan } from '../port/sheetPlan';
import { lossSheet } from './year/lossSheet';
import { partsSheet } from './year/partsSheet';
import { quotesSheet } from './year/quotesSheet';
import { ratedSheet } from './year/ratedSheet';
import { typesSheet } from './year/typesSheet';
import { termNames } from './termNames';
import { todoPlaces, todoSheet } from './todoSheet';
import { workingsSheet, type Workings } from './workingsSheet';
import { yearInput, type YearInput } from './year/yearInput';
import { sheetNamesFor, type SheetNames } from './sheetNames';

/** What is written into the workbook for these answers: sheets of live formulas under free names. Pure: nothing is written here. */
export function bookPlanOf(input: PlanInput): BookPlan {
  const { purpose } = input.answers;
  return { ...(purpose === 'cover' ? coverPlanOf(input) : deskPlanOf(input)), purpose };
}

function coverPlanOf(input: PlanInput): BookPlan {
  const { answers, books, survey } = input;
  const customers = books?.customers;
  if (!customers?.range) throw new Error('no customers to write about');
  const language = languageOfBook(input);
  const names = sheetNamesFor(input, survey?.sheets ?? [], language);
  const listed = customers.firstRows && names.customers ? listedOn(names.customers, customers) : customers;
  const placed = { ...input, books: { ...books!, customers: listed } };
  const references = referencesFor(placed, { policy: names.policy, day: names.coverage! });
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

function sheetsOf(
  input: PlanInput,
  names: SheetNames,
  references: References,
  coverage: CoverageInput,
): readonly SheetPlan[] {
  const { answers, survey, books } = input;
  const { language, customerColumn, nameColumn } = coverage;
  const columns = { customerColumn, nameColumn };
  const year =
    names.loss && names.parts
      ? yearInput(
          input,
          {
            ...columns,
            loss: names.loss,
            parts: names.parts,
          },
          references,
          language,
        )
      : null;
  const workings = workingsOf(names, layoutOf(coverage), books);
  const list = (name: string) => ({
    name,
    references,
    language,
    coverage: { sheet: coverage.name, layout: layoutOf(coverage) },
  });
  return [
    names.report && reportSheet(reportOf(input, names, coverage, year)),
    names.todo && todoSheet(list(names.todo)),
    coverageSheet(coverage),
    names.ageing && ageingSheet(list(names.ageing)),
    names.claims && claimsSheet(list(names.claims)),
    workings && workingsSheet(workings, references, customerOfInvoice(books!.receivables!), language),
    year && lossSheet(year),
    year && partsSheet(year),
    ...comparedSheets(input, names, coverage),
    names.customers && customersSheet(names.customers, books!.customers!, language),
    names.policy && policySheet(names.policy, answers, language, survey),
  ].filter((sheet): sheet is SheetPlan => typeof sheet === 'object' && sheet !== null);
}

function comparedSheets(
  input: PlanInput,
  { types, quotes, rated }: SheetNames,
  { references, language, customerColumn, nameColumn }: CoverageInput,
): readonly SheetPlan[] {
  if (rated === null) return [];
  const on = (loss: string) =>
    yearInput(input, { loss, parts: rated, customerColumn, nameColumn }, references, language);
  return [
    ...(types === null ? [] : [typesSheet(on(types))]),
    ...(quotes === null ? [] : [quotesSheet(on(quotes), input)]),
    ratedSheet(on(rated)),
  ];
}

function reportOf(input: PlanInput, names: SheetNames, coverage: CoverageInput, year: YearInput | null): ReportInput {
  const { answers, books } = input;
  const { references, language, rows } = coverage;
  const layout = layoutOf(coverage);
  const equity = readAmount(answers.equity);
  const on = { sheet: coverage.name, layout };
  const priced = year !== null && references.policy !== undefined && (year.priced || year.premium !== null);
  return {
    name: names.report!,
    coverage: coverage.name,
    layout,
    ageing: names.ageing === null ? null : { sheet: names.ageing, layout: ageingPlaces(on) },
    claims: names.claims === null ? null : { sheet: names.claims, layout: claimsPlaces(on) },
    workings: workingsOf(names, layout, books),
    todo: names.todo === null ? null : { sheet: names.todo, places: todoPlaces(layout) },
    worth: worthPlaceOf(input, references.policy !== undefined, priced ? names.loss : null),
    terms: termNames(answers, books?.policy ?? null, language),
    groups: groupsOf(books!.customers!),
    currency: currencyOf(input),
    version,
    references,
    rows,
    equity: equity instanceof Problem || equity.value <= 0 ? null : equity.value,
    premium: premiumOf(answers),
    language,
  };
}

/** As the ledger, else the customers, else the policy says it: they are of one currency, or converted into one. */
function currencyOf(input: PlanInput): string | null {
  const { receivables, customers } = input.books ?? {};
  return receivables?.range?.currency ?? customers?.range?.currency ?? coverOf(input)?.policy.currency ?? null;
}

/** Sums reach twice as far down as there are invoices, so that the ledger may grow. */
function workingsOf(names: SheetNames, { last }: CoverageLayout, books: PlanInput['books']): Workings | null {
  if (names.workings === null) return null;
  const invoices = HEADINGS + Math.max(200, 2 * (books?.receivables?.block.rows ?? 0));
  return { sheet: names.workings, customers: last, invoices };
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

/** Beyond, every head among all would weigh more than it tells. */
const MOST_GROUPED = 2000;

/** The columns that tell who belongs to whom; null where no parent is told. */
function groupsOf(book: Book<unknown>): ReportInput['groups'] {
  const parent = book.headingRow.headings.find(({ key }) => key === 'parent')?.column;
  if (parent === undefined || book.count > MOST_GROUPED) return null;
  const { customerColumn: customer, nameColumn: name } = customerColumns(book);
  return { parent: columnOf(book, parent), customer, name };
}

function customerOfInvoice(book: Book<unknown>): string {
  const at = (key: string) => book.headingRow.headings.find((heading) => heading.key === key)?.column ?? null;
  return columnOf(book, at('id') ?? at('customer') ?? at('name') ?? 0);
}
