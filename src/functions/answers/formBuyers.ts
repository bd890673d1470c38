import { attempt } from '../../engine/attempt';
import { ageingBy, bandsOfDebts, lossesOfYears, type YearOfLosses } from '../../engine/desk';
import { isoDay, openBalance } from '../../engine/ledger';
import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import type { ReceivablesRange } from '../../workbook/ranges/receivables';
import { bucketNames } from '../layouts/rollRates';
import { buyerBounds, type BuyerFacts } from './buyerFacts';
import { bookLine, type FormLine } from './formLine';
import { shownAmount, shownShare } from './shownFigures';

/** How many buyers owe how much, how old it is, and what was lost. */
export function formBuyers(book: ReceivablesRange, asOf: number, buyers: readonly BuyerFacts[]): readonly FormLine[] {
  return [
    ...bandLines(buyers),
    ...ageLines(book, asOf, buyers),
    ...lossLines(book, asOf, (own) => buyers[own]!.customer.name ?? buyers[own]!.customer.id),
  ];
}

function bandLines(buyers: readonly BuyerFacts[]): readonly FormLine[] {
  const owed = buyers.map(({ outstanding }) => outstanding).filter((amount) => amount > 0);
  const all = owed.reduce((sum, one) => sum + one, 0);
  const largest = [...owed].sort((one, other) => other - one);
  const topOf = (count: number) => largest.slice(0, count).reduce((sum, one) => sum + one, 0);
  const bands = bandsOfDebts.of(owed).map(({ above, upTo, count, amount }) => {
    const field =
      upTo === Infinity
        ? { en: `Owing more than ${shownAmount(above)}`, zh: `欠款 ${shownAmount(above)} 以上` }
        : { en: `Owing up to ${shownAmount(upTo)}`, zh: `欠款不超过 ${shownAmount(upTo)}` };
    return bookLine('buyers', field, amount, { more: buyersSaid(count) });
  });
  return [
    bookLine('buyers', { en: 'Buyers who owe', zh: '有欠款的买方数' }, owed.length),
    ...bands,
    ...[4, 10, 20].map((count) =>
      bookLine(
        'buyers',
        { en: `The ${count} largest`, zh: `前 ${count} 大买方` },
        all > 0 ? shownShare(topOf(count) / all) : null,
        { more: { en: shownAmount(topOf(count)), zh: shownAmount(topOf(count)) } },
      ),
    ),
  ];
}

function buyersSaid(count: number): Words {
  return { en: `${count} buyer${count === 1 ? '' : 's'}`, zh: `${count} 个买方` };
}

/** By days past due, and from the invoice as some forms ask. */
function ageLines(book: ReceivablesRange, asOf: number, buyers: readonly BuyerFacts[]): readonly FormLine[] {
  const sum = (at: number) => buyers.reduce((total, { buckets }) => total + buckets[at]!, 0);
  const due = bucketNames(buyerBounds, 'due date').map((name, at) => bookLine('ageing', name, sum(at)));
  const older = attempt(() => ageingBy(book, asOf, fromInvoice, 'invoice date'));
  if (older instanceof Problem)
    return [
      ...due,
      bookLine('ageing', { en: 'From the invoice date', zh: '自开票日起' }, null, {
        needs: older.words,
      }),
    ];
  const { amounts, columns } = older;
  const aged = bucketNames(fromInvoice, 'invoice date').map(({ en, zh }, at) =>
    bookLine(
      'ageing',
      { en: `${en} from the invoice`, zh: `开票 ${zh}` },
      amounts.reduce((total, amount, place) => (place % columns === at ? total + amount : total), 0),
    ),
  );
  return [...due, ...aged];
}

const fromInvoice = [120, 150, 180];

type NameOf = (customer: number) => string;

function lossLines(book: ReceivablesRange, asOf: number, nameOf: NameOf): readonly FormLine[] {
  const years = lossesOfYears(book, asOf);
  const lost =
    years === null
      ? [
          bookLine('losses', { en: 'Losses of five years', zh: '近五年损失' }, null, {
            needs: { en: 'a column Written off in the receivables', zh: '应收账款需有“坏账核销额”列' },
          }),
        ]
      : years.length === 0
        ? [bookLine('losses', { en: 'Losses of five years', zh: '近五年损失' }, 0)]
        : years.map((year) => lossLine(year, nameOf));
  return [...lost, imminent(book, asOf, nameOf)];
}

function lossLine({ year, amount, count, largest }: YearOfLosses, nameOf: NameOf): FormLine {
  const who = nameOf(largest.customer);
  const due = Number.isNaN(largest.due) ? '' : isoDay(largest.due);
  return bookLine('losses', { en: `Written off in ${year}`, zh: `${year} 年核销` }, amount, {
    more: {
      en: `${count} invoice${count === 1 ? '' : 's'}; largest ${shownAmount(largest.amount)}, ${who}${due && `, due ${due}`}`,
      zh: `${count} 张发票；最大 ${shownAmount(largest.amount)}，${who}${due && `，到期日 ${due}`}`,
    },
  });
}

/** Past due by more than 120 days. */
function imminent(book: ReceivablesRange, asOf: number, nameOf: NameOf): FormLine {
  const late = Array.from(book.customer.keys()).filter(
    (entry) => book.customer[entry]! >= 0 && asOf - book.dueDate[entry]! > 120 && openBalance(book, entry, asOf) > 0,
  );
  const amount = late.reduce((sum, entry) => sum + openBalance(book, entry, asOf), 0);
  const names = [...new Set(late.map((entry) => nameOf(book.customer[entry]!)))];
  return bookLine('losses', { en: 'Imminent: more than 120 days past due', zh: '潜在损失：逾期 120 天以上' }, amount, {
    more: names.length === 0 ? null : { en: names.slice(0, 5).join(', '), zh: names.slice(0, 5).join('、') },
  });
}
