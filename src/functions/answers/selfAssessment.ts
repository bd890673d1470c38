import { limitUse, type Policy } from '../../engine/cover';
import {
  bookFacts,
  creditTasks,
  selfAssessment,
  type Assessed,
  type BookFacts,
  type CreditTask,
  type Measured,
  type Score,
  type SelfQuestion,
} from '../../engine/desk';
import { refuseSummarised, spoiledAccounts } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { DisputesRange } from '../../workbook/ranges/disputes';
import { readPolicy } from '../../workbook/ranges/policy';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { SelfAnswers } from '../../workbook/ranges/selfAnswers';
import type { Answer, Call } from '../definition';
import type { KeyOf } from '../layout';
import { selfAssessmentLayout, selfAssessmentLines } from '../layouts/selfAssessment';
import { lineName } from '../line';
import { noValues, printer, type Values } from '../printer';
import { registerOf } from './forecastPayers';
import { loggedBook } from './loggedBook';
import { isSale } from './salesIn';
import { shownShare } from './shownFigures';
import { unreadAccounts } from './unreadAccounts';
import { withoutAccounts } from './withoutAccounts';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly customers: CustomersRange;
  readonly asOf: number;
  readonly answers: SelfAnswers;
  readonly policy: Policy | null;
  readonly disputes: DisputesRange | null;
}

type Row = Values<KeyOf<typeof selfAssessmentLayout>>;

export function answerSelfAssessment(given: Given, { language }: Call): Answer {
  const { receivables, customers, answers } = given;
  refuseSummarised(receivables);
  const spoiled = spoiledAccounts(receivables);
  const unread = unreadAccounts(receivables, spoiled);
  const [listFault = null] = customers.rows.filter((one) => one instanceof Problem);
  const fault = unread[0]?.problem ?? listFault;
  const found = selfAssessment(factsOf(given, withoutAccounts(receivables, spoiled), listFault !== null), answers);
  const print = printer(selfAssessmentLayout, language);
  const tasks = Object.keys(creditTasks) as CreditTask[];
  return print.answer(
    [
      ...found.answers.map((one) => questionRow(one, fault)),
      ...tasks.map((task) => scoreRow(lineName(selfAssessmentLines[task]), found.tasks[task])),
      scoreRow(lineName(selfAssessmentLines.score), found.whole),
      scoreRow(lineName(selfAssessmentLines.answered), found.answered),
      blanksRow(found.answers),
      ...found.next.map(nextRow),
      ...unread.map(({ customer, problem }) => leftOutRow(customer, problem)),
      ...(listFault === null ? [] : [listNotReadRow(listFault)]),
    ].map(print.row),
  );
}

/** Of what can be read; null where nothing can. A row of the list that cannot be read may be anybody's: then the list tells nothing. */
function factsOf(
  { customers, asOf, policy, disputes }: Given,
  readable: ReceivablesRange,
  listSpoiled: boolean,
): BookFacts | null {
  const { receivables: book, log } = loggedBook(readable, disputes, asOf);
  if (!book.customer.some((own) => own >= 0)) return null;
  const register = registerOf(book, customers);
  const uses = limitUse(register, book, policy ?? readPolicy([], { date1904: false }), asOf);
  const facts = bookFacts(book, {
    asOf,
    register,
    uses: uses.map((use) => use!),
    listed: !customers.ledger,
    insured: policy !== null,
    log: disputes && log.filter(({ entry }) => book.customer[entry]! >= 0),
    isSale: isSale(book),
  });
  return listSpoiled ? { ...facts, ...ofTheList } : facts;
}

const ofTheList = { graded: null, reviewed: null, limited: null, over: null, insured: null };

const blank = noValues(selfAssessmentLayout);

const from = {
  books: { en: 'your books', zh: '账簿' },
  firm: { en: 'your answer', zh: '企业回答' },
} as const;

function questionRow({ key, question, answer, from: source, share, points }: Assessed, fault: Problem | null): Row {
  const { measured } = question;
  return {
    question: question.asks,
    task: question.task,
    answer: answer ?? 'blank',
    points,
    weight: question.weight,
    share,
    from: source && from[source],
    evidence: measured && share !== null ? evidenceOf(measured, share) : null,
    step: answer === 'yes' ? null : answer === null ? toSay(key, measured ?? null, fault) : question.step,
  };
}

/** `32% of what is owed is past due; yes up to 10%, partly up to 25%.` */
function evidenceOf({ says, better, yes, partly }: Measured, share: number): Words {
  const [en, zh] = better === 'higher' ? ['from', '不低于'] : ['up to', '不高于'];
  const bounds = [shownShare(yes), shownShare(partly)];
  return {
    en: `${shownShare(share)} ${says.en}; yes ${en} ${bounds[0]}, partly ${en} ${bounds[1]}`,
    zh: `${shownShare(share)}${says.zh}；${zh} ${bounds[0]} 为“是”，${zh} ${bounds[1]} 为“部分”`,
  };
}

/** What would answer a question of which nobody has said anything. */
function toSay(key: SelfQuestion, measured: Measured | null, fault: Problem | null): Words {
  if (measured !== null && fault !== null)
    return {
      en: `Not answered from the books: ${fault.in('en')} Correct it, or answer yes, partly or no.`,
      zh: `无法由账簿得出：${fault.in('zh')}请更正，或回答“是”“部分”或“否”。`,
    };
  const needs = measured === null ? null : (lacks[key] ?? null);
  return {
    en: `Answer yes, partly or no${needs ? `, or give ${needs.en}` : ''}.`,
    zh: `请回答“是”“部分”或“否”${needs ? `，或提供${needs.zh}` : ''}。`,
  };
}

/** What the books would need to say it. */
const lacks: Readonly<Partial<Record<SelfQuestion, Words>>> = {
  graded: { en: 'a list of customers with Grade or Report date', zh: '含“评级”或“资信报告日期”的客户表' },
  reviewed: { en: 'a column Report date in the customers', zh: '客户表的“资信报告日期”列' },
  limitsSet: { en: 'a list of customers with Credit limit', zh: '含“信用限额”的客户表' },
  withinLimits: { en: 'a list of customers with Credit limit', zh: '含“信用限额”的客户表' },
  disputes: { en: 'the log of disputes with the day on which each was opened', zh: '含提出日期的争议台账' },
  handedOver: { en: 'a column Collection started in the receivables', zh: '应收账款的“委托催收日”列' },
  losses: { en: 'a column Written off and paid invoices in the receivables', zh: '应收账款的“坏账核销额”列及已付发票' },
  insured: { en: 'the policy and a list of customers with Credit limit', zh: '保单及含“信用限额”的客户表' },
};

function scoreRow(question: Words, { earned, possible }: Score): Row {
  return { ...blank, question, points: earned, weight: possible, share: possible > 0 ? earned / possible : null };
}

function blanksRow(answers: readonly Assessed[]): Row {
  const left = answers.filter(({ answer }) => answer === null).map(({ question }) => question.name);
  const evidence = { en: left.map(({ en }) => en).join(', '), zh: left.map(({ zh }) => zh).join('、') };
  const weight = answers.reduce((sum, { answer, question }) => sum + (answer === null ? question.weight : 0), 0);
  return { ...blank, question: lineName(selfAssessmentLines.blanks), points: left.length, weight, evidence };
}

function nextRow({ question, answer, points }: Assessed, at: number): Row {
  return {
    ...blank,
    question: lineName(selfAssessmentLines.next, { at: at + 1 }),
    task: question.task,
    evidence: gainOf(question, question.weight - points),
    step: answer === null ? answerIt : question.step,
  };
}

/** The questions of the books are answered without this customer. */
function leftOutRow(customer: string, problem: Problem): Row {
  return { ...blank, question: lineName(selfAssessmentLines.leftOut, { customer }), step: problem.words };
}

function listNotReadRow(problem: Problem): Row {
  return { ...blank, question: lineName(selfAssessmentLines.listNotRead), step: problem.words };
}

function gainOf({ name }: Assessed['question'], gain: number): Words {
  return {
    en: `${name.en}: ${gain} point${gain === 1 ? '' : 's'} to gain`,
    zh: `${name.zh}：可提高 ${gain} 分`,
  };
}

const answerIt: Words = { en: 'Answer the question: a blank earns nothing.', zh: '请回答该问题：空白计 0 分。' };
