import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import type { Policy } from '../../engine/cover';
import { entryOf, isInDefault, type DatedBook, type Entry } from '../../engine/portfolio';
import { chosenPlan, insurables, planInYear, planning, type Planning } from '../../engine/plan';
import { coverTiers, type CoverTier } from '../../engine/tables';
import type { PlannedCustomers } from '../../workbook/ranges/plannedCustomers';
import { readPolicy } from '../../workbook/ranges/policy';
import type { Answer } from '../definition';
import { coveragePlanLayout } from '../layouts/coveragePlan';
import { printer } from '../printer';
import { besideCustomers } from './besideCustomers';
import { bookUnder } from './bookUnder';
import { firstTold } from './firstTold';
import { independenceNote } from './independenceNote';
import type { CoverModeChoice } from '../parameters/coverMode';
import type { ModelChoice } from '../parameters/lossModel';
import type { PlannedSettings } from '../parameters/planned';
import { ledgerNotes } from './ledgerNotes';
import { ledgerOnDay, type Owing } from './ledgerOnDay';
import { entriesIn, policyInBook, wholeBook } from './portfolioEntries';
import { plansSideBySide } from './plansSideBySide';
import { reasonsOf } from './planReasons';
import { yearlyNote } from './yearlyNote';

interface CoveragePlanGiven extends Owing {
  readonly customers: PlannedCustomers;
  readonly mode: CoverModeChoice;
  readonly budget: number | null;
  readonly policy: Policy | null;
  readonly tiers: readonly CoverTier[] | null;
  readonly model: ModelChoice;
  readonly quantile: number;
  readonly settings: PlannedSettings;
}

export function answerCoveragePlan(given: CoveragePlanGiven, language: Language): Answer {
  const { customers, mode, budget, policy } = given;
  const ledger = ledgerOnDay(customers, given);
  const rows = entriesIn(customers, given.settings, entryOf, ledger);
  const book = bookUnder(wholeBook(rows, ledger), policy);
  const plan = planningFor(given, rows, book);
  const ofLedger = [
    ...ledgerNotes(customers, book, policy),
    ...independenceNote(given.model, given.settings.portfolio),
  ];
  if (mode === 'all')
    return plansSideBySide(
      plan,
      book,
      budget,
      given.quantile,
      policy,
      given.settings.portfolio.insolvencyShare,
      ofLedger,
      language,
    );
  const chosen = chosenPlan(plan, mode, budget);
  const found = planInYear(plan, chosen);
  const reasons = reasonsOf(plan, chosen, language);
  const [yearly, first] = [yearlyNote(plan, chosen), firstTold(rows)];
  const once = [...(yearly ? [yearly] : []), ...ofLedger];
  let who = 0;
  return printer(coveragePlanLayout, language).beside(besideCustomers(customers), rows, (row, at) => {
    const besides = at === first ? once : [];
    if (isInDefault(row)) return { ...nothing, reason: said(tooLate[language], besides, language) };
    const own = who++;
    const [{ covered, price }, share] = [plan.customers[own]!, found.shares[own]!];
    return {
      share,
      exposure: share * covered,
      premium: share * price,
      expected: found.expected[own]!,
      tail: found.parts[own]!,
      insured: share > 0 ? 'yes' : 'no',
      reason: said(reasons[own]!, besides, language),
    };
  });
}

function said(reason: string, besides: readonly Words[], language: Language): string {
  return [reason, ...besides.map((words) => words[language])].join(language === 'zh' ? '；' : '; ');
}

function planningFor(
  { customers, policy, tiers, model, quantile, settings }: CoveragePlanGiven,
  rows: ReturnType<typeof entriesIn>,
  book: DatedBook,
): Planning {
  if (model === 'all')
    throw new Problem({
      kind: 'invalid',
      field: { en: 'model', zh: '模型 model' },
      because: { en: 'a plan is of one model: choose one', zh: '方案只能按一个模型计算，请选择其一' },
    });
  const { entries } = book;
  const rates = customers.rates.filter((_, at) => isOfTheYear(rows[at]));
  const terms = policyInBook(book, policy ?? readPolicy([], { date1904: false }));
  return planning(
    insurables(entries, terms, rates, settings.price, settings.portfolio.insolvencyShare),
    tiers ?? coverTiers.rows,
    model,
    settings.portfolio,
    quantile,
    policy && terms,
  );
}

function isOfTheYear(row: Entry | Problem | null | undefined): boolean {
  return row !== null && row !== undefined && !(row instanceof Problem) && !isInDefault(row);
}

/** No plan can insure a default that has happened, and the coming year has no part in it. */
const nothing = { share: 0, exposure: 0, premium: 0, expected: 0, tail: 0, insured: 'no' };
const tooLate: Words = { en: 'already in default: too late to insure', zh: '已违约，无法再投保' };
