import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import { isoDay, refuseSummarised } from '../../engine/ledger';
import {
  type Deadlines,
  type Policy,
  type Preset,
  claimsInOrder,
  coversCause,
  deadlines,
  duties,
  lightOf,
  presetNamed,
  presets,
  rulesNamed,
  withPreset,
} from '../../engine/cover';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { isBlank, shown } from '../../workbook/values/odd';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import { coverDeadlinesLayout } from '../layouts/coverDeadlines';
import { printer } from '../printer';
import { missedNote } from './missedNotes';
import { rulesNote } from './rulesNote';
import { sentences } from './sentences';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly policy: Policy;
  readonly asOf: number;
  readonly rules: unknown;
  readonly customers: CustomersRange | null;
}

export function answerCoverDeadlines(
  { receivables, policy, asOf, rules, customers }: Given,
  { language }: Call,
): Answer {
  refuseSummarised(receivables);
  const filled = isBlank(rules) ? policy : withPreset(policy, named(rules));
  const found = deadlines(receivables, customers ? filled : anywhere(filled), customers?.rows ?? [], asOf);
  const print = printer(coverDeadlinesLayout, language);
  const claimOn = claimsInOrder(found.open.row);
  const rowAt = (row: number) => {
    const problem = receivables.problems.get(row) ?? found.problems.get(receivables.customer[row]!);
    if (problem) return print.row({ ...nothing, duty: problem, note: problem.in(language) });
    const at = claimOn(row);
    return at === -1 ? print.blank : print.row(valuesOf(found, at, filled, asOf, language));
  };
  return print.eachRow(receivables.count, rowAt, receivables.headingRow);
}

const nothing = {
  duty: null,
  date: null,
  daysLeft: null,
  light: null,
  uninsuredFrom: null,
  dateOfLoss: null,
  indemnityBy: null,
};

/** Without customers nobody's country is known: the schedule of countries is left out. */
function anywhere(policy: Policy): Policy {
  return { ...policy, countriesCovered: null, countriesExcluded: null };
}

/** Published days, else an insurer's usual terms, of that name. */
function named(rules: unknown): Preset {
  const found = rulesNamed(shown(rules)) ?? presetNamed(shown(rules));
  if (found !== null) return found;
  const [en, zh] = [presets.map(({ name }) => name.en).join(', '), presets.map(({ name }) => name.zh).join('、')];
  throw new Problem({
    kind: 'invalid',
    field: { en: 'rules', zh: '期限规则 rules' },
    expected: { en: `one of ${en}`, zh: `下列之一：${zh}` },
    found: shown(rules),
  });
}

function valuesOf(found: Deadlines, at: number, policy: Policy, asOf: number, language: Language) {
  const { open, next, dates, excluded } = found;
  const rules = rulesNote(policy);
  const reason = excluded[at]!;
  if (reason !== null) return { ...nothing, note: sentences([reason.summary], language) };
  const { duty, date } = next[at]!;
  const stop = found.stop[open.customer[at]!]!;
  const light = lightOf(next[at]!, stop, policy, asOf);
  const known = Number.isFinite(date);
  return {
    duty: duty === null ? null : duties[duty].name,
    date: day(date),
    daysLeft: known ? date - asOf : null,
    light,
    uninsuredFrom: day(stop),
    dateOfLoss: day(dates.loss[at]!),
    indemnityBy: day(dates.cashBy[at]!),
    note: sentences([...notesOf(found, at, policy, asOf), ...(rules && duty !== null ? [rules] : [])], language),
  };
}

function notesOf(
  { open, next, dates, stop, disputedWhole, tolerated, missed }: Deadlines,
  at: number,
  policy: Policy,
  asOf: number,
): readonly Words[] {
  const { duty, date } = next[at]!;
  const stopped = stop[open.customer[at]!]!;
  return [
    ...(duty !== null && duties[duty].canBeMissed && date < asOf ? [notes.missed] : []),
    ...missed(at)
      .filter(({ done }) => done !== null)
      .map(missedNote),
    ...(duty === 'claim' && Number.isNaN(date) ? [notes.noDay] : []),
    ...(stopped <= asOf ? [uninsuredSince(isoDay(stopped))] : []),
    ...(disputedWhole[at] === 1 ? [notes.disputed] : []),
    ...(tolerated[at] === 1 ? [notes.tolerated] : []),
    ...(dates.loss[at] === Infinity ? [coversCause(policy, 'default') ? notes.notBegun : notes.onlyInsolvency] : []),
  ];
}

const notes = {
  missed: {
    en: 'Missed: do it at once, or record the day on which it was done',
    zh: '逾期未办：请立即办理，或登记办理日期',
  },
  noDay: { en: 'The policy states no last day for it', zh: '保单未规定最后期限' },
  disputed: { en: 'Disputed: cover is suspended until the dispute is settled', zh: '有争议：争议解决前暂停承保' },
  tolerated: {
    en: 'The dispute is below the tolerated share of the limit: no notice is due',
    zh: '争议低于限额的容忍比例：无须通知',
  },
  onlyInsolvency: {
    en: 'The policy does not cover mere default: a loss only with the customer’s insolvency',
    zh: '保单不承保拖欠：买方破产时才构成损失',
  },
  notBegun: { en: 'The waiting period has not begun', zh: '等待期尚未起算' },
} as const satisfies Record<string, Words>;

function uninsuredSince(since: string): Words {
  return { en: `New deliveries are uninsured since ${since}`, zh: `自 ${since} 起的新发货不予承保` };
}

function day(serial: number): string | null {
  return Number.isFinite(serial) ? isoDay(serial) : null;
}
