import { movementTo, provision, type Provision } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import { probabilityFloor } from '../../engine/tables';
import type { Language, Words } from '../../engine/words';
import type { ProvisionSettings } from '../../workbook/ranges/provisionSettings';
import type { Answer } from '../definition';
import { provisionLayout, provisionLines } from '../layouts/provision';
import { bucketNames } from '../layouts/rollRates';
import { levelShown, lineName, type Told } from '../line';
import { printer } from '../printer';
import { provisionAsked, type ProvisionGiven } from './provisionAsked';
import { unreadAccounts } from './unreadAccounts';

export function answerProvision(given: ProvisionGiven, language: Language): Answer {
  const { receivables, asOf, settings } = given;
  const own = settings.provision;
  const { book, spoiled, matrix, rules, pays, ...views } = provisionAsked(given);
  const found = provision(book, asOf, matrix, rules, views);
  const unread = unreadAccounts(receivables, spoiled);
  const fault = unread[0]?.problem ?? found.buckets.find(({ problem }) => problem !== null)?.problem ?? null;
  const names = bucketNames(matrix.bounds, matrix.notDue ? 'due date' : 'invoice date');
  const lineWith = costed(own, pays);
  const lines = [
    ...found.buckets.map((bucket, at) => ({
      ...empty,
      item: names[at]!,
      ...lineWith(bucket),
      given: bucket.rate,
      rate: bucket.shifted,
      previous: bucket.previous,
      ...(bucket.problem && { ...refused(bucket.problem), balance: bucket.balance }),
    })),
    { ...empty, ...line('apart', { count: found.apart.count }), ...lineWith(found.apart), rate: rateIn(found.apart) },
    { ...empty, ...line('credits'), balance: found.credits },
    ...totalLines(lineWith(found.total), fault, howFound(given)),
    ...assetLine(fault ?? found, own, pays),
    ...movementLines(fault ?? lineWith(found.total).net, own),
    ...unread.map(({ problem, customer }) => ({ ...empty, ...line('notRead', { customer }), ...refused(problem) })),
  ];
  const print = printer(provisionLayout, language);
  return print.answer(lines.map(print.row));
}

const empty = {
  balance: null,
  given: null,
  rate: null,
  provision: null,
  recovery: null,
  net: null,
  previous: null,
  note: null as Words | null,
};

/** What a line costs: the insurer pays unless it fails itself; as an asset of its own that lowers no allowance. */
function costed({ coverCounted }: ProvisionSettings, pays: number) {
  return ({ balance, provision, covered }: Provision['total']) => ({
    balance,
    provision,
    recovery: covered * pays,
    net: provision - (coverCounted === 'recovery' ? covered * pays : 0),
  });
}

/** The total needs the whole book: where something cannot be read it is refused, and what can be read stands in a line of its own. */
function totalLines(total: ReturnType<ReturnType<typeof costed>>, fault: Problem | null, note: Words) {
  const sums = { ...empty, ...total, rate: rateIn(total), note };
  if (fault === null) return [{ ...sums, ...line('total'), note }];
  return [
    { ...empty, ...line('total'), ...refused(fault) },
    { ...sums, ...line('read'), note },
  ];
}

/** No amount, and the sentence why. */
function refused(problem: Problem) {
  const note: Words = problem.words;
  return { balance: problem, rate: problem, provision: problem, recovery: problem, net: problem, note };
}

function line(key: keyof typeof provisionLines, told: Told = {}) {
  const { words, note } = provisionLines[key];
  return { item: lineName({ words }, told), note: note.en === '' ? null : lineName({ words: note }, told) };
}

function rateIn({ balance, provision }: Pick<Provision['total'], 'balance' | 'provision'>): number | null {
  return balance > 0 ? provision / balance : null;
}

function assetLine(found: Provision | Problem, settings: ProvisionSettings, pays: number) {
  const of = found instanceof Problem ? found : costed(settings, pays)(found.total).recovery;
  return [{ ...empty, ...line('asset'), recovery: settings.coverCounted === 'separate asset' ? of : null }];
}

function movementLines(closing: number | Problem, { opening, writtenOff, transferred, other }: ProvisionSettings) {
  const keys = ['opening', 'charge', 'reversal', 'writtenOff', 'transferred', 'other', 'closing'] as const;
  const given = opening === null ? null : { opening, writtenOff, transferred, other };
  const movement = given && (closing instanceof Problem ? withoutClosing(given, closing) : movementTo(closing, given));
  const needed = { en: 'Needs: Opening allowance in the settings', zh: '需要：设置中的“上年年末余额”' };
  return keys.map((key) => {
    const words = line(key);
    return { ...empty, ...words, net: movement?.[key] ?? null, note: movement === null ? needed : words.note };
  });
}

/** What was given stands; what follows from the closing allowance cannot be told. */
function withoutClosing<Given>(given: Given, problem: Problem) {
  return { ...given, charge: problem, reversal: problem, closing: problem };
}

/** On what the total rests, beside the matrix. */
function howFound({ matrix, settings: { provision: own }, policy }: ProvisionGiven): Words {
  const said: Words[] = [
    own.method === 'incurred loss'
      ? {
          en: 'Incurred losses only: insolvent, or more than three years past due',
          zh: '仅确认已发生损失：破产，或逾期三年以上',
        }
      : matrix === null
        ? {
            en: 'Loss rates from the ledger’s roll rates of twelve month ends',
            zh: '损失率由明细近十二个月末的迁徙率得出',
          }
        : { en: 'Loss rates as given', zh: '损失率按所给数据' },
  ];
  if (own.outlook !== 1)
    said.push({
      en: `odds × ${own.outlook}: ${own.outlookReason}`,
      zh: `优势比 × ${own.outlook}：${own.outlookReason}`,
    });
  if (policy !== null && own.coverCounted !== 'not') {
    const pd = levelShown(own.insurerPd ?? probabilityFloor.rows[0]!);
    said.push({ en: `insurer PD ${pd}`, zh: `保险人违约概率 ${pd}` });
  }
  return { en: `${said.map(({ en }) => en).join('; ')}.`, zh: `${said.map(({ zh }) => zh).join('；')}。` };
}
