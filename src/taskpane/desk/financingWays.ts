import { bankTerms } from '../../engine/desk';
import type { Language, Words } from '../../engine/words';
import { financingHeadings } from '../../workbook/headings/financing';
import { deskWords } from '../words/deskWords';
import type { State } from '../session/state';
import { written } from '../year/argument';
import { callOf } from '../year/arguments';
import type { Call } from '../year/seen';
import { bankValue, type BankQuestion } from './bankInputs';

/** The columns of the table of ways; each is a heading that FINANCINGCOST knows. */
export const wayColumns = ['way', 'amount', 'days', 'advance', 'rate', 'rateDays', 'service', 'premium'] as const;

export type WayColumn = (typeof wayColumns)[number];

/** Ways to turn the receivables into money: the bank without cover, with it, and factoring. */
export interface Way {
  readonly name: Words;
  /** The question whose answer is the value; a number stands by itself. */
  readonly of: Readonly<Partial<Record<WayColumn, BankQuestion | number>>>;
}

const { factoring } = bankTerms;

export const ways: Readonly<Record<'plain' | 'insured' | 'factoring', Way>> = {
  plain: { name: deskWords['way.plain'], of: { advance: 'advanceRate', rate: 'interest' } },
  insured: { name: deskWords['way.insured'], of: { advance: 'advanceRateInsured', rate: 'interestInsured' } },
  factoring: { name: deskWords['way.factoring'], of: { ...factoring } },
};

export type WayKey = keyof typeof ways;

/** Those of whose interest something is known; with cover only where there is a policy. */
export function waysKnown(state: Pick<State, 'answers'>): readonly WayKey[] {
  const known = {
    plain: bankValue(state, 'interest') !== null,
    insured: state.answers.policyFrom !== 'none' && bankValue(state, 'interestInsured') !== null,
    factoring: true,
  };
  return (Object.keys(known) as WayKey[]).filter((key) => known[key]);
}

export function waysHead(language: Language): readonly string[] {
  return wayColumns.map((column) => financingHeadings[column].words[language]);
}

/** What the ways cost for so much of receivables; nothing is asked before an interest is known. One function an amount, so that a view asks again only when answers change. */
export function financingCall(amount: number, language: Language): (state: State) => Call | null {
  return (state) => {
    const known = waysKnown(state);
    if (state.books === null || !(amount > 0) || known.length < 2) return null;
    const rows = known.map((key) => wayColumns.map((column) => valueOf(state, key, column, { amount, language })));
    return callOf('FINANCINGCOST', { ways: written([waysHead(language), ...rows]) }, state.books);
  };
}

function valueOf(
  state: State,
  key: WayKey,
  column: WayColumn,
  { amount, language }: { readonly amount: number; readonly language: Language },
) {
  const { name, of } = ways[key];
  if (column === 'way') return name[language];
  if (column === 'amount') return amount;
  if (column === 'days') return bankTerms.days;
  if (column === 'premium') return key === 'insured' ? premiumShare(state, amount) : null;
  const from = of[column] ?? null;
  return typeof from === 'string' ? bankValue(state, from) : from;
}

/** The part of a year's cost of cover that falls on these days, as a share of the amount. */
function premiumShare(state: State, amount: number): number | null {
  const cost = bankValue(state, 'costOfCover');
  return typeof cost === 'number' ? (cost * bankTerms.days) / daysOfYear / amount : null;
}

const daysOfYear = 365;
