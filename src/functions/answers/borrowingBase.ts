import type { Policy } from '../../engine/cover';
import { borrowingBase, ineligibles, type BaseRules, type BorrowingBase } from '../../engine/desk';
import type { Words } from '../../engine/words';
import { financeGain } from '../../engine/price';
import { spoiledAccounts } from '../../engine/ledger';
import type { Problem } from '../../engine/problem';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import { baseLines, less, borrowingBaseLayout } from '../layouts/financing';
import { lineName } from '../line';
import { printer, type Values } from '../printer';
import type { KeyOf } from '../layout';
import { unreadAccounts } from './unreadAccounts';
import { withoutAccounts } from './withoutAccounts';

export interface BaseGiven {
  readonly receivables: ReceivablesRange;
  readonly rules: BaseRules;
  readonly asOf: number;
  readonly customers: CustomersRange | null;
  readonly policy: Policy | null;
}

type Row = Values<KeyOf<typeof borrowingBaseLayout>>;

export function answerBorrowingBase(given: BaseGiven, { language }: Call): Answer {
  const { receivables, rules, asOf, policy } = given;
  const spoiled = spoiledAccounts(receivables);
  const book = withoutAccounts(receivables, spoiled);
  const base = borrowingBase({ book, asOf, rules, customers: given.customers?.rows ?? [], policy });
  const unread = unreadAccounts(receivables, spoiled);
  const lines = [...reasonLines(base, unread.length > 0), ...lentLines(base, rules), ...coverLines(base, given)];
  const print = printer(borrowingBaseLayout, language);
  return print.answer(
    [...(unread[0] ? refused(lines, unread[0].problem) : lines), ...unread.map(notRead)].map(print.row),
  );
}

/** What may be drawn, and what cover adds to it, needs the whole book; what can be read alone stands in a line of its own. */
function refused(lines: readonly Row[], problem: Problem): readonly Row[] {
  const needWhole = wholeKeys.map((key) => lineName(baseLines[key]).en);
  return lines.flatMap((row) => {
    const name = (row.what as Words).en;
    if (!needWhole.includes(name)) return [row];
    const told = { ...row, amount: problem, note: problem.words };
    return name === baseLines.available.words.en ? [told, { ...row, what: lineName(baseLines.read) }] : [told];
  });
}

const wholeKeys = ['available', 'uninsured', 'added', 'gain', 'net'] as const;

function notRead({ problem, customer }: ReturnType<typeof unreadAccounts>[number]): Row {
  const note = problem.words;
  return { what: lineName(baseLines.notRead, { customer }), amount: problem, count: null, frees: null, note };
}

function reasonLines({ receivables, count, ineligible }: BorrowingBase, part: boolean): readonly Row[] {
  const most = Math.max(...ineligible.map(({ frees }) => frees));
  return [
    { ...line('receivables', receivables, part ? notes.part : null), count },
    ...ineligible.map(({ name, amount, count, frees }) => ({
      what: less(ineligibles[name].name),
      amount,
      count,
      frees,
      note: frees > 0 && frees === most ? notes.most : ineligibles[name].summary,
    })),
  ];
}

function lentLines({ lent }: BorrowingBase, { reserves, advanceRate }: BaseRules): readonly Row[] {
  return [
    line('eligible', lent.insured + lent.rest),
    line('insured', lent.insured),
    line('advanced', lent.advanced, advanceRate === null ? notes.rate : null),
    line('dilution', lent.dilutionReserve),
    line('reserves', reserves),
    line('available', lent.available),
  ];
}

/** What the same bank lends without cover, and what the difference is worth. */
function coverLines({ lent, uninsured }: BorrowingBase, { policy, rules }: BaseGiven): readonly Row[] {
  if (policy === null) return [];
  const { interest, interestInsured, costOfCover } = rules;
  const gain =
    interest === null || interestInsured === null ? null : financeGain(interest, interestInsured, lent.available);
  return [
    line('uninsured', uninsured.available),
    line('added', lent.available - uninsured.available),
    line('gain', gain, gain === null ? notes.interest : notes.gain),
    line(
      'net',
      gain === null || costOfCover === null ? null : gain - costOfCover,
      costOfCover === null ? notes.cost : null,
    ),
  ];
}

function line(key: keyof typeof baseLines, amount: number | null, note: Words | null = null): Row {
  return { what: lineName(baseLines[key]), amount, count: null, frees: null, note };
}

const notes = {
  part: { en: 'Without what cannot be read', zh: '不含无法读取的部分' },
  most: { en: 'Frees most', zh: '释放额度最多' },
  rate: { en: 'Needs Advance rate now', zh: '需填写现融资比例' },
  interest: { en: 'Needs Interest now and Interest insured', zh: '需填写现融资利率和投保后融资利率' },
  gain: {
    en: '(Interest now − insured) × availability: what is drawn replaces money at the interest of now',
    zh: '（现利率 − 投保后利率）× 可用额度：所融资金替代按现利率取得的资金',
  },
  cost: { en: 'Needs Cost of cover', zh: '需填写保险成本' },
} as const satisfies Record<string, Words>;
