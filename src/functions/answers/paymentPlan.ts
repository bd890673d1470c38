import { paymentPlan, planCover, type PlanCover, type PlanStep, type PlanTerms } from '../../engine/desk';
import { isoDay } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { Answer, Call } from '../definition';
import { paymentPlanLayout, paymentPlanLines } from '../layouts/paymentPlan';
import { lineName } from '../line';
import { printer } from '../printer';
import { planWorth, type PlanGiven } from './planWorth';

export function answerPaymentPlan(given: PlanGiven, { language }: Call): Answer {
  const terms = { ...given, down: downOf(given) };
  const receipts = given.payments?.payments ?? [];
  const asOf = given.asOf ?? receipts.at(-1)?.day ?? null;
  const steps = paymentPlan(terms, asOf, receipts);
  const cover = given.policy && planCover(given.policy, given.due ?? given.start, given.start);
  const print = printer(paymentPlanLayout, language);
  return print.answer([
    ...steps.map((step) => print.row(valuesOf(step, terms, cover))),
    ...planWorth(steps, given, asOf).map(({ what, amount, note }) =>
      print.row({ ...nothing, step: what, payment: amount, note }),
    ),
  ]);
}

function downOf({ balance, down: { share, amount } }: PlanGiven): number {
  const down = amount > 0 ? amount : share * balance;
  if (down < balance) return down;
  throw new Problem({
    kind: 'invalid',
    field: { en: 'down', zh: '首付 down' },
    expected: { en: `less than the balance of ${balance}`, zh: `小于欠款 ${balance}` },
    found: String(down),
  });
}

const nothing = {
  date: null,
  payment: null,
  interest: null,
  received: null,
  balance: null,
  cover: null,
  consentBy: null,
  over: null,
  note: null,
};

function valuesOf(step: PlanStep, terms: PlanTerms, cover: PlanCover | null) {
  const { no, date, payment, interest, received, balance, kept } = step;
  const outside = cover !== null && cover.insideUntil !== null && kept === null && date > cover.insideUntil;
  return {
    step: nameOf(no),
    date: isoDay(date),
    payment,
    interest,
    received,
    balance,
    cover:
      cover === null || cover.insideUntil === null || no === null
        ? null
        : date > cover.insideUntil
          ? 'outside'
          : 'inside',
    consentBy: outside ? isoDay(cover.consentBy!) : null,
    over: cover === null || cover.limit === null ? null : Math.max(0, balance - cover.limit),
    note: noteOn(step, terms),
  };
}

function nameOf(no: number | null): Words {
  if (no === null) return lineName(paymentPlanLines.beside);
  return no === 0 ? lineName(paymentPlanLines.down) : lineName(paymentPlanLines.instalment, { no });
}

function noteOn({ no, kept }: PlanStep, { instalments }: PlanTerms): Words | null {
  if (kept === 'missed') return notes.missed;
  if (kept === 'part') return notes.part;
  return no !== null && no > instalments ? notes.added : null;
}

const notes = {
  missed: {
    en: 'Missed: what is owed is divided among what is to come; an acceleration clause makes all of it due',
    zh: '未付：欠款重新分摊至后续各期；约定加速到期条款的，全部欠款立即到期',
  },
  part: { en: 'Paid in part: the rest is divided among what is to come', zh: '部分支付：余额重新分摊至后续各期' },
  added: { en: 'Added: the plan is over and something is still owed', zh: '增加一期：计划已到期而仍有欠款' },
} as const satisfies Record<string, Words>;
