import type { Problem } from '../../engine/problem';
import type { Rule } from '../../engine/rule';
import type { Language, Words } from '../../engine/words';
import {
  bindingClause,
  claimsInOrder,
  type Indemnity,
  type Policy,
  type ReceivablesIndemnity,
} from '../../engine/cover';
import type { Answer, AnswerCell, Call } from '../definition';
import { indemnityLayout } from '../layouts/indemnity';
import type { KeyOf } from '../layout';
import { printer, type Printer } from '../printer';
import { invoiceNotes, lossNotes, settledNotes } from './claimNotes';
import { isOpen } from './missedNotes';
import { setOffNotes } from './setOffNotes';
import { rulesNote } from './rulesNote';
import { sentences } from './sentences';
import { taxNote } from './taxNote';
import { settledClaims, type Given, type SettledClaims } from './settledClaims';

export function answerIndemnity({ claims, policy, customers, asOf }: Given, { language }: Call): Answer {
  const settled = settledClaims({ claims, policy, customers, asOf });
  const yearly =
    policy.aggregateFirstLoss !== null || policy.maximumLiability !== null || policy.liabilityMultiple !== null;
  const print = printer(indemnityLayout, language);
  const { headingRow, count, problems } = claims.range;
  const besides = paidNotes(policy, yearly ? settled.incomplete : null);
  const rowAt = rowWriter(print, settled, policy, headingRow, language, besides);
  const { customer, problems: unjudged } = settled.outcome;
  const problemOn = (row: number) => problems.get(row) ?? unjudged.get(customer[row]!);
  const isSound = problems.size + unjudged.size === 0;
  const written = (row: number) => {
    const problem = isSound ? undefined : problemOn(row);
    return problem ? print.spoiled(problem) : customer[row]! < 0 ? print.blank : rowAt(row);
  };
  return print.eachRow(count, written, headingRow);
}

type Print = Printer<KeyOf<typeof indemnityLayout>>;

function rowWriter(
  print: Print,
  settled: SettledClaims,
  policy: Policy,
  headingRow: number,
  language: Language,
  besides: readonly Words[],
): (row: number) => readonly AnswerCell[] {
  const claimOn = claimsInOrder(settled.outcome.row);
  if (settled.kind === 'receivables') return invoiceWriter(print, settled, headingRow, language, claimOn, besides);
  const { outcome } = settled;
  return (row) => {
    const at = claimOn(row);
    const notes = [
      ...lossNotes(outcome, policy, row),
      ...bindingNote(outcome, outcome.of[at] ?? -1),
      ...notesIfPaid(outcome, at, besides),
    ];
    return cellsAt(print, outcome, at, sentences(notes, language));
  };
}

/** Rows of nothing are many and alike: they share one row a note, which keeps the answer small. */
function invoiceWriter(
  print: Print,
  { receivables, outcome, asOf }: SettledClaims & { readonly kind: 'receivables' },
  headingRow: number,
  language: Language,
  claimOn: (row: number) => number,
  besides: readonly Words[],
): (row: number) => readonly AnswerCell[] {
  const nothing = (note: Words) =>
    print.row({ covered: 0, indemnity: 0, retained: 0, note: sentences([note], language), atRisk: null });
  const [isPaid, isNotInvoiced] = [nothing(settledNotes.paid), nothing(settledNotes.notInvoiced)];
  const notesOn = invoiceNotes(outcome);
  const setOff = setOffNotes(outcome.book, headingRow);
  const tax = taxNote(outcome.book.policy, receivables);
  const firstPaid = tax === null ? -1 : rowFirstPaid(outcome);
  return (row) => {
    const at = claimOn(row);
    const credits = setOff.get(row);
    if (at === -1) return credits ? nothing(credits) : receivables.invoiceDate[row]! > asOf ? isNotInvoiced : isPaid;
    const notes = [
      ...notesOn(at),
      ...bindingNote(outcome, outcome.of[at]!),
      ...(credits ? [credits] : []),
      ...(tax !== null && row === firstPaid ? [tax] : []),
      ...notesIfPaid(outcome, at, besides),
    ];
    return cellsAt(print, outcome, at, sentences(notes, language), atRiskOf(outcome, at));
  };
}

/** Where what holds for all that is paid is said once; Infinity where nothing is. */
function rowFirstPaid({ row, indemnity }: ReceivablesIndemnity): number {
  return indemnity.reduce((first, paid, at) => (paid > 0 ? Math.min(first, row[at]!) : first), Infinity);
}

function cellsAt(
  print: Print,
  { covered, indemnity, retained }: Indemnity,
  at: number,
  note: string,
  atRisk: number | null = null,
): readonly AnswerCell[] {
  const kept = retained[at]!;
  return print.row({
    covered: covered[at]!,
    indemnity: indemnity[at]!,
    retained: Number.isNaN(kept) ? null : kept,
    note,
    atRisk,
  });
}

/** What of the indemnity may be refused, because a duty was missed and the policy does not say what comes of it. */
function atRiskOf({ missed, book, indemnity }: ReceivablesIndemnity, at: number): number | null {
  const open = indemnity[at]! > 0 && missed(at).some((one) => isOpen(one, book.policy.lateNotice));
  return open ? indemnity[at]! : null;
}

/** Which clause takes most, beyond limit and percentage. */
function bindingNote({ settlement }: Indemnity, loss: number): readonly Words[] {
  const clause = loss < 0 ? null : bindingClause(settlement, loss);
  if (clause === null) return [];
  const known = bindingNotes.get(clause) ?? [
    { en: `Binding clause: ${clause.name.en}`, zh: `关键条款：${clause.name.zh}` },
  ];
  bindingNotes.set(clause, known);
  return known;
}

/** Written once for every clause. */
const bindingNotes = new Map<Rule, readonly Words[]>();

/** What must be known of every payment. */
function paidNotes(policy: Policy, missing: Problem | null): readonly Words[] {
  const rules = rulesNote(policy);
  return [...(missing ? [incomplete(missing)] : []), ...(rules ? [rules] : [])];
}

function notesIfPaid({ indemnity }: Indemnity, at: number, notes: readonly Words[]): readonly Words[] {
  return indemnity[at] === 0 ? [] : notes;
}

function incomplete(problem: Problem): Words {
  const [en, zh] = [problem.in('en').replace(/\.$/, ''), problem.in('zh').replace(/。$/, '')];
  return { en: `Yearly terms without a row that cannot be read (${en})`, zh: `年度条款未计入无法读取的行（${zh}）` };
}
