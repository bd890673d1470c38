import type { Policy } from '../../engine/cover';
import { capitalFigures, grown, growthOfLimits, type Figures, type LimitsGrown } from '../../engine/desk';
import { openByCustomer, spoiledAccounts, type Customer } from '../../engine/ledger';
import { attempt } from '../../engine/attempt';
import { limitsIn, premium } from '../../engine/price';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { Capital } from '../../workbook/ranges/capital';
import type { CustomersRange } from '../../workbook/ranges/customers';
import { readPolicy } from '../../workbook/ranges/policy';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer, Call } from '../definition';
import { growthScenarioLayout, growthScenarioLines } from '../layouts/growthScenario';
import { lineName } from '../line';
import { printer } from '../printer';
import { registerOf } from './forecastPayers';
import { limitsKnown } from './limitsKnown';
import { unreadAccounts } from './unreadAccounts';
import { withoutAccounts } from './withoutAccounts';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly customers: CustomersRange;
  readonly asOf: number;
  readonly figures: Capital;
  readonly policy: Policy | null;
}

interface Row {
  readonly key: Exclude<keyof typeof growthScenarioLines, 'leftOut' | 'listNotRead'>;
  readonly now: number | Problem | null;
  readonly grown: number | Problem | null;
  readonly how: Words;
}

export function answerGrowthScenario(given: Given, { language }: Call): Answer {
  const { growth } = given.figures;
  if (growth === null) throw withoutGrowth();
  const spoiled = spoiledAccounts(given.receivables);
  const book = withoutAccounts(given.receivables, spoiled);
  const register = registerOf(book, given.customers);
  const figures = withLedger(given, book);
  const print = printer(growthScenarioLayout, language);
  const rows = [
    ...ownRows(figures, grown(figures, growth)),
    ...limitRows(given, { ...limitsKnown(book, register, given.customers), growth }),
    premiumRow(given.policy, register, figures, growth),
  ];
  return print.answer(
    [
      ...rows.map(({ key, now, grown: then, how }) => ({
        figure: lineName(growthScenarioLines[key]),
        now,
        grown: then,
        change: key !== 'first' && typeof now === 'number' && typeof then === 'number' ? then - now : null,
        how,
      })),
      ...leftOutRows(given, spoiled),
    ].map(print.row),
  );
}

/** Who is in no figure, and the rows of the list that may be of anybody whom it does not name. */
function leftOutRows({ receivables, customers }: Given, spoiled: ReadonlyMap<number, Problem>) {
  const row = (figure: Words, { words: how }: Problem) => ({ figure, now: null, grown: null, change: null, how });
  return [
    ...unreadAccounts(receivables, spoiled).map(({ customer, problem }) =>
      row(lineName(growthScenarioLines.leftOut, { customer }), problem),
    ),
    ...(customers.ledger ? [] : customers.rows.filter((one) => one instanceof Problem))
      .slice(0, 1)
      .map((problem) => row(lineName(growthScenarioLines.listNotRead), problem)),
  ];
}

/** Receivables are those given, else those of the ledger. */
function withLedger({ figures: { figures }, asOf }: Given, book: ReceivablesRange): Figures {
  if (figures.receivables !== null) return figures;
  return { ...figures, receivables: openByCustomer(book, asOf).reduce((sum, one) => sum + one, 0) };
}

function ownRows(now: Figures, then: Figures): readonly Row[] {
  const capital = capitalFigures.capital;
  const row = (key: Row['key'], of: (figures: Figures) => number | null, how: Words): Row => ({
    key,
    now: of(now),
    grown: of(then),
    how: of(now) === null ? needs(how) : how,
  });
  const ledger: Words = {
    en: 'As given, else what is open in the ledger; grows with sales.',
    zh: '所填数，否则为明细未收余额；随销售增长。',
  };
  return [
    row('sales', ({ sales }) => sales, { en: 'Sales × (1 + growth).', zh: '销售额 ×（1 + 增长率）。' }),
    row('receivables', ({ receivables }) => receivables, ledger),
    row('capital', capital.of, capital.summary),
    row(
      'cash',
      ({ cash, receivables, inventory, payables }) =>
        receivables === null || inventory === null || payables === null ? null : cash,
      {
        en: 'Cash less working capital × growth.',
        zh: '现金减去营运资金需求 × 增长率。',
      },
    ),
  ];
}

interface Book {
  readonly book: ReceivablesRange;
  readonly register: readonly Customer[];
  readonly growth: number;
}

function limitRows({ asOf, policy }: Given, { book, register, growth }: Book): readonly Row[] {
  const terms = policy ?? readPolicy([], { date1904: false });
  const at = (share: number): LimitsGrown | Problem => growthOfLimits.of(book, register, terms, asOf, share);
  const [now, then] = [at(0), at(growth)];
  const row = (key: Row['key'], of: (limits: LimitsGrown) => number | null): Row => ({
    key,
    now: now instanceof Problem ? now : of(now),
    grown: then instanceof Problem ? then : of(then),
    how: now instanceof Problem ? now.words : growthOfLimits.summary,
  });
  const first = now instanceof Problem ? null : now.first;
  const nobody: Words = { en: 'Nobody within a limit.', zh: '没有在限额之内的客户。' };
  return [
    row('over', ({ over }) => over),
    row('exceeding', ({ exceeding }) => exceeding),
    row('idle', ({ idle }) => idle),
    {
      ...row('first', (limits) => limits.first?.growth ?? null),
      how: now instanceof Problem ? now.words : first ? nameOf(register[first.own]!) : nobody,
    },
  ];
}

function nameOf({ name, id }: Customer): Words {
  return { en: `${name ?? id} is the first, of all growing alike.`, zh: `同比增长时首先用满的是 ${name ?? id}。` };
}

function premiumRow(policy: Policy | null, register: readonly Customer[], { sales }: Figures, growth: number): Row {
  const how: Words = {
    en: 'PREMIUM on these sales; limit fees on the limits of now.',
    zh: '按该销售额计算的 PREMIUM；限额费按现有限额。',
  };
  if (policy === null || sales === null)
    return {
      key: 'premium',
      now: null,
      grown: null,
      how: needs({ en: 'the policy with its price, and Sales.', zh: '列明价格的保单及“销售额”。' }),
    };
  const limits = limitsIn(register, policy);
  const total = (turnover: number) =>
    attempt(() => premium(policy, { declared: [{ amount: turnover, rate: null }], limits }).total);
  const [now, then] = [total(sales), total(sales * (1 + growth))];
  // What is not given is no error of the figures beside it.
  if (now instanceof Problem && now.kind === 'missing')
    return { key: 'premium', now: null, grown: null, how: needs(now.words) };
  return { key: 'premium', now, grown: then, how: now instanceof Problem ? now.words : how };
}

function needs({ en, zh }: Words): Words {
  return { en: `Not all given: ${en}`, zh: `数据不全：${zh}` };
}

function withoutGrowth(): Problem {
  return new Problem({
    kind: 'missing',
    place: { en: 'Figures', zh: '企业数据' },
    field: { en: 'Growth', zh: '增长率' },
    because: { en: 'needs Growth, the share by which sales grow: 20%', zh: '需要“增长率”，即销售增长比例，如 20%' },
  });
}
