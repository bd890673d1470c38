import type { Policy } from '../../engine/cover';
import {
  lostAlready,
  lostInDefault,
  matrixOfRolls,
  movementTo,
  provision,
  wholeBook,
  type Provision,
  type ProvisionMatrix,
} from '../../engine/desk';
import { probabilityFloor } from '../../engine/tables';
import type { Language, Words } from '../../engine/words';
import type { CustomersRange } from '../../workbook/ranges/customers';
import type { ProvisionSettings } from '../../workbook/ranges/provisionSettings';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import type { Answer } from '../definition';
import { provisionLayout, provisionLines } from '../layouts/provision';
import { bucketNames } from '../layouts/rollRates';
import { levelShown, lineName } from '../line';
import type { AllProvisionSettings } from '../parameters/provisionSettings';
import { printer } from '../printer';
import { insuredShares } from './insuredShares';

interface Given {
  readonly receivables: ReceivablesRange;
  readonly matrix: ProvisionMatrix | null;
  readonly asOf: number;
  readonly settings: AllProvisionSettings;
  readonly policy: Policy | null;
  readonly customers: CustomersRange | null;
}

export function answerProvision(given: Given, language: Language): Answer {
  const { receivables, asOf, settings } = given;
  wholeBook(receivables);
  const own = settings.provision;
  const matrix = matrixOf(given);
  const found = provision(receivables, asOf, matrix, rulesOf(own), viewsOf(given));
  const names = bucketNames(matrix.bounds, matrix.notDue ? 'due date' : 'invoice date');
  const lineWith = costed(own);
  const lines = [
    ...found.buckets.map((bucket, at) => ({
      ...empty,
      item: names[at]!,
      ...lineWith(bucket),
      given: bucket.rate,
      rate: bucket.shifted,
      previous: bucket.previous,
    })),
    { ...empty, ...line('apart', { count: found.apart.count }), ...lineWith(found.apart), rate: rateIn(found.apart) },
    { ...empty, ...line('credits'), balance: found.credits },
    { ...empty, ...line('total'), ...lineWith(found.total), rate: rateIn(found.total), note: howFound(given) },
    ...assetLine(found, own),
    ...movementLines(lineWith(found.total).net, own),
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

function matrixOf({ receivables, matrix, asOf, settings }: Given): ProvisionMatrix {
  const found = matrix ?? matrixOfRolls(receivables, asOf);
  const { agedFrom } = settings.provision;
  return agedFrom === null || found.notDue ? found : { ...found, agedFrom };
}

function rulesOf({ outlook, netting, method }: ProvisionSettings) {
  return { outlook, netting, incurredOnly: method === 'incurred loss' };
}

function viewsOf({ receivables, asOf, settings: { risk, provision }, policy, customers }: Given) {
  const apart =
    provision.method === 'incurred loss'
      ? lostAlready(receivables, asOf, risk)
      : provision.defaultsApart
        ? lostInDefault(receivables, asOf, risk)
        : receivables.customers.map(() => null);
  const cover = provision.coverCounted === 'not' ? null : policy;
  return { apart, insuredShare: insuredShares(receivables, cover, customers, asOf) };
}

/** What a line costs: the insurer pays unless it fails itself; as an asset of its own that lowers no allowance. */
function costed({ coverCounted, insurerPd }: ProvisionSettings) {
  const pays = 1 - (insurerPd ?? probabilityFloor.rows[0]!);
  return ({ balance, provision, covered }: Provision['total']) => ({
    balance,
    provision,
    recovery: covered * pays,
    net: provision - (coverCounted === 'recovery' ? covered * pays : 0),
  });
}

function line(key: keyof typeof provisionLines, told: Readonly<Record<string, number>> = {}) {
  const { words, note } = provisionLines[key];
  return { item: words, note: note.en === '' ? null : lineName({ words: note }, told) };
}

function rateIn({ balance, provision }: Provision['total']): number | null {
  return balance > 0 ? provision / balance : null;
}

function assetLine({ total }: Provision, settings: ProvisionSettings) {
  const amount = settings.coverCounted === 'separate asset' ? costed(settings)(total).recovery : null;
  return [{ ...empty, ...line('asset'), recovery: amount }];
}

function movementLines(closing: number, { opening, writtenOff, transferred, other }: ProvisionSettings) {
  const keys = ['opening', 'charge', 'reversal', 'writtenOff', 'transferred', 'other', 'closing'] as const;
  const movement = opening === null ? null : movementTo(closing, { opening, writtenOff, transferred, other });
  const needed = { en: 'Needs: Opening allowance in the settings', zh: '需要：设置中的“上年年末余额”' };
  return keys.map((key) => {
    const words = line(key);
    return { ...empty, ...words, net: movement?.[key] ?? null, note: movement === null ? needed : words.note };
  });
}

/** On what the total rests, beside the matrix. */
function howFound({ matrix, settings: { provision: own }, policy }: Given): Words {
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
