import type { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import { claimsInOrder, type Indemnity, type Policy } from '../../engine/cover';
import type { Answer, AnswerCell, Call } from '../definition';
import { invoiceNotes, lossNotes, settledNote } from './claimNotes';
import { setOffNotes } from './setOffNotes';
import { rulesNote } from './rulesNote';
import { settledClaims, type Given, type SettledClaims } from './settledClaims';

export function indemnities({ claims, policy, customers, asOf }: Given, { language }: Call): Answer {
  const settled = settledClaims({ claims, policy, customers, asOf });
  const yearly =
    policy.aggregateFirstLoss !== null || policy.maximumLiability !== null || policy.liabilityMultiple !== null;
  const { headingRow, count, problems } = claims.range;
  const rowAt = rowWriter(settled, headingRow, language, paidNotes(policy, yearly ? settled.incomplete : null));
  const body = Array.from({ length: count }, (_, row) => {
    const problem = problems.get(row) ?? settled.outcome.problems.get(settled.outcome.customer[row]!);
    return problem ? spoiled(problem, language) : settled.outcome.customer[row]! < 0 ? blank : rowAt(row);
  });
  return [...Array.from({ length: headingRow }, () => blank), headings[language], ...body];
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  en: ['Covered', 'Indemnity', 'Retained', 'Note'],
  zh: ['承保金额', '赔款', '自留', '说明'],
};

const blank: readonly AnswerCell[] = ['', '', '', ''];

function spoiled(problem: Problem, language: Language): readonly AnswerCell[] {
  return [problem, problem, problem, problem.in(language)];
}

/** Rows of nothing are many and alike: they share one row a note, which keeps the answer small. */
function rowWriter(
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
        settled.outcome,
        at,
        sentences([...lossNotes(settled.outcome, row), ...notesIfPaid(settled.outcome, at, besides)], language),
      );
    const { receivables, outcome, asOf } = settled;
    const credits = setOff.get(row);
    if (at !== -1) {
      const notes = [...invoiceNotes(outcome, at), ...(credits ? [credits] : []), ...notesIfPaid(outcome, at, besides)];
      return cellsAt(outcome, at, sentences(notes, language));
    }
    const note = credits ?? settledNote(receivables, row, asOf);
    if (!shared.has(note)) shared.set(note, [0, 0, 0, sentences([note], language)]);
    return shared.get(note)!;
  };
}

function cellsAt({ covered, indemnity, retained }: Indemnity, at: number, note: string): readonly AnswerCell[] {
  return [covered[at]!, indemnity[at]!, Number.isNaN(retained[at]!) ? '' : retained[at]!, note];
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
