import { bankTerms, type BaseRules } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import type { Language } from '../../engine/words';
import { baseRuleHeadings } from '../../workbook/headings/financing';
import { readAmount } from '../../workbook/values/amount';
import { readPercentage } from '../../workbook/values/percentage';
import type { State } from '../session/state';

type Told = Pick<State, 'answers'>;

export type BankQuestion = Exclude<keyof BaseRules, 'accruedRebates'>;

/** What the pane asks of a bank, in the order of its certificate; `insured`: only of a policy. */
export const bankQuestions = {
  pastDueAfter: { kind: 'days', insured: false },
  countedFrom: { kind: 'choice', insured: false },
  homeCountry: { kind: 'text', insured: false },
  crossAge: { kind: 'share', insured: false },
  concentration: { kind: 'share', insured: false },
  advanceRate: { kind: 'share', insured: false },
  advanceRateInsured: { kind: 'share', insured: true },
  insuredCap: { kind: 'choice', insured: true },
  dilution: { kind: 'share', insured: false },
  dilutionAllowed: { kind: 'share', insured: false },
  reserves: { kind: 'amount', insured: false },
  interest: { kind: 'share', insured: false },
  interestInsured: { kind: 'share', insured: true },
  costOfCover: { kind: 'amount', insured: true },
} as const satisfies Readonly<
  Record<BankQuestion, { readonly kind: 'days' | 'choice' | 'text' | 'share' | 'amount'; readonly insured: boolean }>
>;

/** Those that are asked: what is about cover only where there is a policy, what dilution is allowed only where there is any. */
export function bankAsked(told: Told): readonly BankQuestion[] {
  const { policyFrom, bank } = told.answers;
  const all = Object.keys(bankQuestions) as BankQuestion[];
  return all.filter(
    (question) =>
      (!bankQuestions[question].insured || policyFrom !== 'none') &&
      (question !== 'dilutionAllowed' || Boolean(bank.dilution)),
  );
}

/** What was typed, else the usual terms; what cover costs is taken from the step Policy. A field that was emptied is not applied. */
export function bankText({ answers }: Told, question: BankQuestion): string {
  return answers.bank[question] ?? usualText(answers, question);
}

function usualText({ premium }: Told['answers'], question: BankQuestion): string {
  if (question === 'costOfCover') return premium;
  if (question === 'countedFrom' || question === 'insuredCap') return baseRuleHeadings[question].choices[0]!.value;
  const usual = (bankTerms.base as Readonly<Partial<Record<BankQuestion, number>>>)[question];
  if (usual === undefined) return '';
  return bankQuestions[question].kind === 'share' ? `${Number((100 * usual).toPrecision(6))}%` : String(usual);
}

/** A number, or the text of a choice or a name; null where the field is blank or cannot be read. */
export function bankValue(told: Told, question: BankQuestion): number | string | null {
  const text = bankText(told, question).trim();
  if (text === '') return null;
  switch (bankQuestions[question].kind) {
    case 'share':
      return numberIn(readPercentage(text));
    case 'amount':
    case 'days':
      return numberIn(attemptAmount(text));
    default:
      return text;
  }
}

/** Why a field cannot be read; null where it is blank or fine. */
export function bankTrouble(told: Told, question: BankQuestion): Problem | null {
  const text = bankText(told, question).trim();
  const { kind } = bankQuestions[question];
  if (text === '' || kind === 'choice' || kind === 'text') return null;
  const read = kind === 'share' ? readPercentage(text) : attemptAmount(text);
  return read instanceof Problem ? read : null;
}

/** The rules as two columns, as BORROWINGBASE takes them: what cannot be read is left out. */
export function bankRules(told: Told, language: Language): readonly (readonly [string, number | string | null])[] {
  return bankAsked(told).map((question) => [
    baseRuleHeadings[question].words[language],
    inLanguage(question, bankValue(told, question), language),
  ]);
}

/** A choice by its word. */
function inLanguage(question: BankQuestion, value: number | string | null, language: Language) {
  if (language === 'en' || (question !== 'countedFrom' && question !== 'insuredCap')) return value;
  return baseRuleHeadings[question].choices.find((one) => one.value === value)?.zh ?? value;
}

function attemptAmount(text: string): number | Problem {
  const read = readAmount(text);
  return read instanceof Problem ? read : read.value;
}

function numberIn(read: number | Problem | null): number | null {
  return read instanceof Problem ? null : read;
}
