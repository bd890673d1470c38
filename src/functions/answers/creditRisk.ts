import { Problem } from '../../engine/problem';
import type { Language, Words } from '../../engine/words';
import { accountsFrom, unnamedProblems, type Account, type Customer } from '../../engine/ledger';
import {
  assess,
  levelled,
  mainReason,
  ratedOver,
  type Assessment,
  type RiskSettings,
  type Subject,
} from '../../engine/risk';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer } from '../definition';
import { creditRiskLayout } from '../layouts/creditRisk';
import { printer } from '../printer';
import { besideCustomers } from './besideCustomers';
import { firstTold } from './firstTold';
import { leftOut } from './leftOut';
import { notCounted } from './notCounted';
import { summaryNotes } from './summaryNotes';

interface Given {
  readonly customers: CustomersRange;
  readonly receivables: ReceivablesRange | null;
  readonly asOf: number | null;
  readonly settings: RiskSettings;
}

/** Customers who are taken from a ledger are rated by that ledger where no other is given. */
export function answerCreditRisk({ customers, settings, ...given }: Given, language: Language): Answer {
  const receivables = given.receivables ?? customers.ledger?.book ?? null;
  const asOf = given.asOf ?? customers.ledger?.titleDay ?? null;
  const book = receivables && bookOn(receivables, asOf, settings);
  const rated = customers.rows.map((one) =>
    one === null || one instanceof Problem ? one : rate(one, book, asOf, settings),
  );
  const aside = receivables && leftOut(customers, receivables, asOf!);
  const told = onLevel(rated, settings);
  const first = firstTold(told);
  return printer(creditRiskLayout, language).beside(
    besideCustomers(customers),
    told,
    ({ subject, risk: whole }, at) => {
      const risk = ratedOver(whole, settings);
      const stop = language === 'zh' ? '。' : '.';
      const besides = [...(book?.besides ?? []), ...(aside && at === first ? [aside] : [])];
      const said = [
        mainReason(subject, whole, settings)[language],
        ...besides.map((words) => `${words[language]}${stop}`),
      ];
      return {
        score: risk.score,
        grade: risk.grade,
        probability: risk.probability,
        lossGivenDefault: risk.lossGivenDefault,
        exposure: risk.exposure instanceof Problem ? risk.exposure : risk.exposure.amount,
        expectedLoss: risk.expectedLoss,
        reason: said.filter(Boolean).join(language === 'zh' ? '' : ' '),
      };
    },
  );
}

interface Rated {
  readonly subject: Subject;
  readonly risk: Assessment;
}

function rate(customer: Customer, book: Book | null, asOf: number | null, settings: RiskSettings): Rated | Problem {
  const subject = { customer, account: book ? accountOf(customer, book.accounts) : undefined, asOf };
  const risk = assess(subject, settings);
  return risk instanceof Problem ? risk : { subject, risk };
}

/** Where a central tendency is set, the whole book is shifted to it. */
function onLevel(
  rated: readonly (Rated | Problem | null)[],
  { centralTendency }: RiskSettings,
): readonly (Rated | Problem | null)[] {
  if (centralTendency === null) return rated;
  const found = rated.filter((one): one is Rated => one !== null && !(one instanceof Problem));
  const risks = levelled(
    found.map(({ risk }) => risk),
    centralTendency,
  );
  const shifted = new Map(found.map((one, at) => [one, { ...one, risk: risks[at]! }] as const));
  return rated.map((one) => (one === null || one instanceof Problem ? one : shifted.get(one)!));
}

interface Book {
  readonly accounts: ReadonlyMap<string, Account>;
  /** On rows of which not even the customer can be told, and on what a summarised ageing leaves open. */
  readonly besides: readonly Words[];
}

function bookOn(receivables: ReceivablesRange, asOf: number | null, settings: RiskSettings): Book {
  if (asOf === null)
    throw new Problem({
      kind: 'missing',
      because: {
        en: 'asOf is needed to read receivables: the day, as a constant',
        zh: '读取应收账款需要基准日 asOf（固定日期）',
      },
    });
  const accounts = new Map(
    accountsFrom(receivables, asOf, settings.habits, settings.pastDue).map((account) => [account.customer, account]),
  );
  const lost = notCounted(unnamedProblems(receivables));
  return { accounts, besides: [...summaryNotes(receivables), ...(lost ? [lost] : [])] };
}

function accountOf({ id, name }: Customer, accounts: ReadonlyMap<string, Account>): Account | null {
  return accounts.get(id) ?? (name === null ? null : (accounts.get(name) ?? null));
}
