import { ifEachFails, type Policy } from '../../engine/cover';
import {
  impact,
  likelihood,
  nextReview,
  riskLevel,
  treatment,
  type RiskLevel,
  type Treatment,
} from '../../engine/desk';
import { isoDay, openByCustomer, spoiledAccounts, unnamedProblems, type Customer } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import { mainReason, type RiskSettings } from '../../engine/risk';
import type { Language, Words } from '../../engine/words';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import type { KeyOf } from '../layout';
import { riskRegisterLayout, riskRegisterLines } from '../layouts/riskRegister';
import { lineName } from '../line';
import { noValues, printer, type Values } from '../printer';
import { registerOf } from './forecastPayers';
import { ratedCustomers } from './ratedCustomers';
import { onlyReadable } from './onlyReadable';
import { sentences } from './sentences';
import { shownAmount } from './shownFigures';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly customers: CustomersRange;
  readonly asOf: number;
  readonly policy: Policy | null;
  readonly equity: number | null;
  readonly settings: RiskSettings;
}

interface Registered {
  readonly customer: Customer;
  readonly own: number;
  readonly probability: number;
  readonly owed: number;
  readonly loss: number;
  readonly chance: number;
  readonly harm: number;
  readonly level: RiskLevel;
  readonly treated: Treatment;
  readonly next: number;
  readonly insuredShare: number;
  readonly says: readonly Words[];
}

type Key = KeyOf<typeof riskRegisterLayout>;

export function answerRiskRegister(given: Given, { language }: Call): Answer {
  const { receivables, asOf } = given;
  const spoiled = spoiledAccounts(receivables);
  const found = registeredIn(given, spoiled);
  const unread = found.filter((one): one is Unread => 'problem' in one);
  const rows = found
    .filter((one): one is Registered => !('problem' in one))
    .sort((one, other) => other.chance * other.harm - one.chance * one.harm || other.loss - one.loss);
  const print = printer(riskRegisterLayout, language);
  const lines = [...(['high', 'medium', 'low'] as const), 'due' as const].map((key) => {
    const of = rows.filter(({ level, next }) => (key === 'due' ? next <= asOf : level === key));
    const sum = (amount: (one: Registered) => number) => of.reduce((total, one) => total + amount(one), 0);
    const customer = lineName(riskRegisterLines[key], { count: of.length });
    return { ...blank, customer, owed: sum(({ owed }) => owed), loss: sum(({ loss }) => loss) };
  });
  return print.answer([
    ...rows.map((one) => print.row(valuesOf(one, asOf, language))),
    ...unread.map((one) => print.spoiled(one.problem, { customer: one.name })),
    ...[...unnamedProblems(receivables), ...given.customers.rows.filter((one) => one instanceof Problem)].map(
      (problem) => print.spoiled(problem),
    ),
    ...lines.map(print.row),
  ]);
}

interface Unread {
  readonly name: string;
  readonly problem: Problem;
}

/** Everybody who owes; whose row cannot be read says why, the others are weighed without it. */
function registeredIn(given: Given, spoiled: ReadonlyMap<number, Problem>): readonly (Registered | Unread)[] {
  const { receivables, customers, asOf, policy, settings } = given;
  const book = onlyReadable(receivables);
  const register = registerOf(book, customers);
  const { rated } = ratedCustomers(register, { receivables: book, asOf, settings });
  const owed = openByCustomer(book, asOf);
  const all = owed.reduce((sum, one) => sum + Math.max(0, one), 0);
  const failures = policy === null ? null : ifEachFails(register, book, policy, asOf);
  return register.flatMap((customer, own): readonly (Registered | Unread)[] => {
    const problem = spoiled.get(own);
    if (problem === undefined && !(owed[own]! > 0)) return [];
    const [one, failure] = [rated[own]!, failures === null ? null : failures[own]!];
    const name = customer.name ?? customer.id;
    const reason = [problem, one, failure].find((each) => each instanceof Problem);
    if (reason instanceof Problem) return [{ name, problem: reason }];
    const { risk, subject } = one as Exclude<typeof one, Problem>;
    const paid = failure === null ? 0 : (failure as Exclude<typeof failure, Problem>).indemnity;
    const loss = Math.max(0, owed[own]! - paid) * risk.lossGivenDefault;
    const chance = likelihood.of(risk.probability);
    const harm = impact.of(loss / (given.equity ?? all));
    const level = riskLevel.of(chance, harm);
    const insuredShare = Math.min(1, paid / owed[own]!);
    const reviewed = {
      level,
      inDefault: risk.inDefault !== null,
      share: owed[own]! / all,
      last: customer.reportDate ?? null,
    };
    return [
      {
        ...{ customer, own, probability: risk.probability, owed: owed[own]!, loss, chance, harm, level, insuredShare },
        treated: treatment.of(chance, level, insuredShare),
        next: nextReview.of(reviewed, asOf),
        says: mainReason(subject, risk, settings),
      },
    ];
  });
}

const blank = noValues(riskRegisterLayout);

function valuesOf(one: Registered, asOf: number, language: Language): Values<Key> {
  const { customer, probability, owed, loss, chance, harm, level, treated, next, says } = one;
  const last = customer.reportDate ?? null;
  return {
    customer: customer.name ?? customer.id,
    ...{ probability, owed, loss, level },
    likelihood: chance,
    impact: harm,
    treatment: treated,
    action: actionOf(one),
    owner: level,
    last: last === null ? null : isoDay(last),
    next: isoDay(next),
    left: next - Math.floor(asOf),
    note: sentences(says, language),
  };
}

function actionOf({ treated, owed, insuredShare }: Registered): Words {
  switch (treated) {
    case 'avoid':
      return {
        en: 'No more on credit: collect, plan or claim',
        zh: '不再赊销：催收、还款计划或索赔',
      };
    case 'transfer': {
      const open = shownAmount(owed * (1 - insuredShare));
      return { en: `Insure or secure the ${open} that nobody covers`, zh: `为未承保的 ${open} 投保或取得担保` };
    }
    case 'reduce':
      return { en: 'Shorter terms, a lower balance, no delivery while late', zh: '缩短账期、压降余额，逾期即停止发货' };
    default:
      return { en: 'Keep watching', zh: '持续跟踪' };
  }
}
