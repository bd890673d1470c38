import type { ReceivableHeading } from '../headings/receivables';
import type { Money } from '../headings/money';
import type { Found } from '../report/found';
import type { Remarks } from '../report/remark';

type Column = Found<ReceivableHeading>;

const family: ReadonlySet<ReceivableHeading> = new Set([
  'amount',
  'paid',
  'credited',
  'writtenOff',
  'open',
  'debit',
  'credit',
  'onAccount',
]);

/**
 * Amounts that a ledger keeps in two currencies, its own and each document's, are read in one: its own where what is open
 * stands in it. The column of currencies that belongs to the others goes with them.
 */
export function inOneMoney(found: readonly Column[], remarks: Remarks): readonly Column[] {
  const amounts = found.filter((one) => family.has(one.key) && !one.empty);
  const leading = leadingOf(amounts);
  const chosen = leading.some(({ money }) => money === 'local')
    ? 'local'
    : leading.some(({ money }) => money === null)
      ? null
      : 'document';
  const rest = amounts.filter((one) => isOther(one, chosen, amounts));
  if (rest.length === 0) return withCurrencyOf(found, chosen, false);
  const kept = withCurrencyOf(
    found.filter((one) => !rest.includes(one)),
    chosen,
    true,
  );
  remarks.push(
    said(
      chosen,
      leading.find(({ money }) => money === chosen)!,
      rest,
    ),
  );
  return kept;
}

/** What is open leads, because it is what is owed. */
function leadingOf(amounts: readonly Column[]): readonly Column[] {
  const open = amounts.filter(({ key }) => key === 'open');
  return open.length > 0 ? open : amounts.filter(({ key }) => key === 'amount' || key === 'debit');
}

/** In the document's currency beside the ledger's own, or the reverse; of twins the one in the chosen currency stays. */
function isOther(one: Column, chosen: Money | null, amounts: readonly Column[]): boolean {
  if (one.money === chosen || one.mapped) return false;
  if (one.money === 'document' || (one.money === 'local' && chosen === 'document')) return true;
  return amounts.some((twin) => twin.key === one.key && twin.money === chosen);
}

/** `others`: the other currency's amounts stand in the table too, so that a currency without a name is theirs. */
function withCurrencyOf(found: readonly Column[], chosen: Money | null, others: boolean): readonly Column[] {
  const alone = found.filter(({ key }) => key === 'currency').length === 1;
  const fits = ({ money, mapped }: Column) =>
    mapped ||
    (money === null
      ? !others || chosen === 'document'
      : money === chosen || (chosen !== 'local' && (money === 'document' || alone)));
  return found.filter((one) => one.key !== 'currency' || fits(one));
}

function said(chosen: Money | null, counts: Column, rest: readonly Column[]): Remarks[number] {
  const [en, zh] = [rest.map(({ typed }) => `"${typed}"`).join(', '), rest.map(({ typed }) => `“${typed}”`).join('、')];
  const which =
    chosen === 'local'
      ? { en: 'in local currency', zh: '按本币' }
      : { en: 'in the currency of the column', zh: '按该列的币种' };
  return {
    weight: 'said',
    about: 'currency',
    at: { row: null, column: counts.at },
    sentence: {
      en: `Amounts are read ${which.en}, from "${counts.typed}"; ${en} ${rest.length === 1 ? 'is' : 'are'} left alone.`,
      zh: `金额${which.zh}读取，取自“${counts.typed}”列；未使用${zh}。`,
    },
  };
}
