import { denominationOf } from '../headings/denominationOf';
import type { ReceivableHeading } from '../headings/receivables';
import { anyBelow, type Below } from '../report/below';
import type { Found } from '../report/found';
import { currencyOf } from '../values/currency';
import { isBlank, shown } from '../values/odd';

type Columns = readonly Found<ReceivableHeading>[];

const amounts: ReadonlySet<ReceivableHeading> = new Set(['amount', 'paid', 'credited', 'open', 'debit', 'credit']);

/**
 * Beside a column of several currencies `Amount USD` (折人民币) next to `Amount`, or next to a rate, is the ledger's own money, and the others are the documents'.
 */
export function inNamedCurrency(found: Columns, below: Below): Columns {
  const currency = found.find(({ key }) => key === 'currency');
  if (!currency || currency.mapped) return found;
  const money = found.filter(({ key, mapped, money }) => amounts.has(key) && !mapped && money === null);
  const named = money.filter(({ typed }) => denominationOf(typed).currency !== null);
  if (named.length === 0 || new Set(named.map(({ typed }) => denominationOf(typed).currency)).size > 1) return found;
  const hasTwin = named.some(({ key, at }) =>
    found.some((one) => one.key === key && one.at !== at && !named.includes(one)),
  );
  if (!(hasTwin || hasRate(below)) || !holdsSeveral(below, currency.at)) return found;
  return found.map((one) =>
    named.includes(one) ? { ...one, money: 'local' } : money.includes(one) ? { ...one, money: 'document' } : one,
  );
}

function hasRate({ cells, first }: Below): boolean {
  return (cells[first - 1] ?? []).some((cell) => typeof cell === 'string' && rate.test(cell));
}

const rate = /汇率|exchange rate|fx rate|^rate$|kurs|taux de change|tipo de cambio|cambio|koers/i;

function holdsSeveral(below: Below, at: number): boolean {
  let met: string | null = null;
  return anyBelow(below, (row) => {
    const code = isBlank(row[at]) ? null : currencyOf(shown(row[at]));
    if (code === null || code === met) return false;
    if (met !== null) return true;
    met = code;
    return false;
  });
}
