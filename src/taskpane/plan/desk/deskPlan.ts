import type { Purpose } from '../../flow/answers';
import { onSheet } from '../../port/address';
import type { SheetPlan } from '../../port/sheetPlan';
import type { BookPlan } from '../../port/spreadsheet';
import { coverageLayout, dayCell } from '../coverageLayout';
import { customersSheet, listedOn } from '../customersSheet';
import { dayInCell } from '../dayInCell';
import { languageOfBook } from '../languageOfBook';
import { policySheet } from '../policySheet';
import { dayNamed, referencesFor, type PlanInput } from '../references';
import { bankSheet } from './bankSheet';
import { buyersSheet } from './buyersSheet';
import { cashSheet } from './cashSheet';
import { ageingSheet } from '../listSheets';
import { debtorsSheet } from './debtorsSheet';
import { deskNamesFor } from './deskNames';
import { dilutionSheet } from './dilutionSheet';
import { financingSheet } from './financingSheet';
import { firmSheet } from './firmSheet';
import { formSheet } from './formSheet';
import { forecastErrorSheet } from './forecastErrorSheet';
import { growthSheet } from './growthSheet';
import { keptForecastSheet } from './keptForecast';
import type { DeskInput } from './deskInput';
import { provisionSheet } from './provisionSheet';
import { ratingSheet } from './ratingSheet';
import { registerSheet } from './registerSheet';
import { selfAnswersSheet } from './selfAnswersSheet';
import { selfSheet } from './selfSheet';
import { strategiesSheet } from './strategiesSheet';

/** The sheets of each road beside cover, by the names that are free for them. */
const sheetsOf: Readonly<Record<Exclude<Purpose, 'cover'>, (input: DeskInput) => readonly SheetPlan[]>> = {
  cash: (input) => [cashSheet(input)],
  provision: (input) => [provisionSheet(input), ageingOf(input)],
  bank: (input) => [
    bankSheet(input),
    financingSheet(input),
    debtorsSheet(input),
    dilutionSheet(input),
    ageingOf(input),
  ],
  form: (input) => [formSheet(input), buyersSheet(input), firmSheet(input)],
  manage: (input) => [
    selfSheet(input),
    selfAnswersSheet(input),
    registerSheet(input),
    ratingSheet(input),
    strategiesSheet(input),
    growthSheet(input),
  ],
};

/** What is inserted for those who came for something else than cover: sheets of live formulas with their inputs, and the lists that they read. */
export function deskPlanOf(input: PlanInput): BookPlan {
  const { answers, books, survey } = input;
  const customers = books?.customers;
  if (!customers?.range || answers.purpose === 'cover') throw new Error('nothing to write about');
  const language = languageOfBook(input);
  const names = deskNamesFor(input, survey?.sheets ?? [], language);
  const listed = customers.firstRows && names.customers ? listedOn(names.customers, customers) : customers;
  const placed = { ...input, books: { ...books!, customers: listed } };
  const day = names.own[0]!;
  const references = referencesFor(placed, { policy: names.policy, day });
  const { free } = dayNamed(input);
  const ownDay = references.asOf !== 'AsOf' || free ? dayInCell(answers.day, survey) : null;
  const desk: DeskInput = { state: input, names: names.own, references, language, ownDay };
  return {
    sheets: [
      ...sheetsOf[answers.purpose](desk),
      names.error && forecastErrorSheet(desk, names.error),
      names.record && keptForecastSheet(desk, names.record),
      names.customers && customersSheet(names.customers, customers, language),
      names.policy && policySheet(names.policy, answers, language, survey),
    ].filter((sheet): sheet is SheetPlan => typeof sheet === 'object' && sheet !== null),
    names: free ? [{ name: 'AsOf', refersTo: `=${onSheet(day, dayCell)}` }] : [],
    records: names.record === null ? [] : [names.record],
    show: day,
  };
}

/** The ageing that a provision is told by; names stand on it as the ledger has them. */
function ageingOf({ state, names, references, language }: DeskInput): SheetPlan {
  const rows = state.books!.customers!.range!.rows.length;
  const layout = coverageLayout({ named: false, covered: false, rows });
  return ageingSheet({ name: names.at(-1)!, references, language, coverage: { sheet: names[0]!, layout } });
}
