import type { Problem } from '../../engine/problem';
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
import { invoiceNotes, lossNotes, settledNote } from './claimNotes';
import { isOpen } from './missedNotes';
import { setOffNotes } from './setOffNotes';
import { rulesNote } from './rulesNote';
import { settledClaims, type Given, type SettledClaims } from './settledClaims';

export function answerIndemnity({ claims, policy, customers, asOf }: Given, { language }: Call): Answer {
  const settled = settledClaims({ claims, policy, customers, asOf });
  const yearly =
    policy.aggregateFirstLoss !== null || policy.maximumLiability !== null || policy.liabilityMultiple !== null;
  const print = printer(indemnityLayout, language);
  const { headingRow, count, problems } = claims.range;
  const rowAt = rowWriter(print, settled, headingRow, language, paidNotes(policy, yearly ? settled.incomplete : null));
  const body = Array.from({ length: count }, (_, row) => {
    const problem = problems.get(row) ?? settled.outcome.problems.get(settled.outcome.customer[row]!);
    return problem ? print.spoiled(problem) : settled.outcome.customer[row]! < 0 ? print.blank : rowAt(row);
  });
  return print.answer(body, headingRow);
}

type Print = Printer<KeyOf<typeof indemnityLayout>>;

/** Rows of nothing are many and alike: they share one row a note, which keeps the answer small. */
function rowWriter(
  print: Print,
  settled: SettledClaims,
  headingRow: number,
  language: Language,
  besides: readonly Words[],
): (row: number) => readonly AnswerCell[] {
  const shared = new Map<Words, readonly AnswerCell[]>();
  const claimOn = claimsInOrder(settled.outcome.row);
  const setOff = settled.kind === 'losses' ? new Map<number, Words>() : setOffNotes(settled.outcome.book, headingRow);
  return (row) => {
    const at = claimOn(row);
    if (settled.kind === 'losses')
      return cellsAt(
        print,
        settled.outcome,
        at,
        sentences(
          [
            ...lossNotes(settled.outcome, row),
            ...bindingNote(settled.outcome, settled.outcome.of[at] ?? -1),
            ...notesIfPaid(settled.outcome, at, besides),
          ],
          language,
        ),
      );
    const { receivables, outcome, asOf } = settled;
    const credits = setOff.get(row);
    if (at !== -1) {
      const notes = [
        ...invoiceNotes(outcome, at),
        ...bindingNote(outcome, outcome.of[at]!),
        ...(credits ? [credits] : []),
        ...notesIfPaid(outcome, at, besides),
      ];
      return cellsAt(print, outcome, at, sentences(notes, language), atRiskOf(outcome, at));
    }
    const note = credits ?? settledNote(receivables, row, asOf);
    if (!shared.has(note))
      shared.set(
        note,
        print.row({ covered: 0, indemnity: 0, retained: 0, note: sentences([note], language), atRisk: null }),
      );
    return shared.get(note)!;
  };
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
  return clause === null ? [] : [{ en: `Binding clause: ${clause.name.en}`, zh: `关键条款：${clause.name.zh}` }];
}

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

function sentences(notes: readonly Words[], language: Language): string {
  return notes.map((note) => `${note[language]}${language === 'zh' ? '。' : '.'}`).join(language === 'zh' ? '' : ' ');
}
