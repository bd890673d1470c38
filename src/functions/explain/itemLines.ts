import { asProblem } from '../../engine/attempt';
import { Problem } from '../../engine/problem';
import { loaders } from '../catalogue/loaders';
import { invoke } from '../invoke';
import { ledgerLayout } from '../layouts/ledger';
import { reader } from '../reader';
import type { Words } from '../../engine/words';
import type { Asked } from './asked';
import type { Line } from './line';
import { most, othersLine } from './sumLines';
import type { Whose } from './whose';

/** The entries of a customer's account as the ledger was read: what is open of each, with the row on which it stands. */
export async function itemLines(asked: Asked, { customer, invoice }: Whose): Promise<readonly Line[]> {
  if (customer === null) return [];
  const book = await bookRead(asked);
  if (!book) return [];
  const { argument, answer } = book;
  const told = reader(ledgerLayout, answer);
  const own = answer.flatMap((_, at) => {
    const row = told.row(at);
    const isOwn = at > 0 && [row.text('customer'), row.text('name')].includes(customer);
    return isOwn && (invoice === null || row.text('invoice') === invoice) ? [row] : [];
  });
  const open = own.map((row) => ({ row, open: row.number('open') ?? 0 }));
  open.sort((one, other) => Math.abs(other.open) - Math.abs(one.open));
  const [shown, rest] = [open.slice(0, most), open.slice(most)];
  const unit = 'amount';
  const lines = shown.map(({ row, open }): Line => {
    const place = { argument, row: row.number('row') ?? 1, column: 1 };
    const known = { invoice: row.text('invoice'), due: row.text('dueDate'), note: row.text('note') };
    return { kind: 'item', says: entrySays(known, row.number('amount')), figure: open, unit, place };
  });
  const others = othersLine(
    rest.length,
    rest.reduce((sum, { open }) => sum + open, 0),
    unit,
  );
  if (lines.length === 0) return [];
  return [
    {
      kind: 'item',
      says: { en: 'As the ledger was read, open amounts, the largest first', zh: '按台账读取的未收金额，大者在前' },
    },
    ...lines,
    ...others,
  ];
}

interface Known {
  readonly invoice: string;
  readonly due: string;
  readonly note: string;
}

function entrySays({ invoice, due, note }: Known, amount: number | null): Words {
  const figure = amount === null ? '' : amount.toLocaleString('en', { maximumFractionDigits: 2 });
  const en = [invoice && `Document ${invoice}`, due && `due ${due}`, figure && `amount ${figure}`, note];
  const zh = [invoice && `单据 ${invoice}`, due && `到期日 ${due}`, figure && `金额 ${figure}`, note];
  return { en: en.filter(Boolean).join(', '), zh: zh.filter(Boolean).join('，') };
}

/** The ledger among the arguments, read as LEDGER reads it; null where there is none, or where it is something else. */
async function bookRead({ definition, args, call }: Asked) {
  const names = Object.keys(definition.parameters);
  const cellsOf = (name: string) => args[names.indexOf(name)] ?? null;
  const argument = ['receivables', 'export', 'claims', 'customers'].find((name) => cellsOf(name) !== null);
  if (!argument || definition.name === 'LEDGER') return null;
  const ledger = await loaders.LEDGER!();
  const given = [cellsOf(argument), cellsOf('asOf'), null, cellsOf('mapping'), cellsOf('rates')];
  const answer = await Promise.resolve()
    .then(() => invoke(ledger, given, { date1904: call.date1904, language: call.language }))
    .catch(asProblem);
  return answer instanceof Problem ? null : { argument, answer };
}
