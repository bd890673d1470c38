import { loaders } from '../../catalogue/loaders';
import { invoke } from '../../invoke';
import { ineligiblesLayout } from '../../layouts/financing';
import { reader } from '../../reader';
import { shown } from '../../../workbook/values/odd';
import type { Asked } from '../asked';
import type { Cell } from '../cell';
import { same, type Line } from '../line';
import { most, othersLine } from '../sumLines';
import { namesOn } from '../whose';
import { linesAbove } from './walk';
import type { Steps } from './step';

/** BORROWINGBASE: the lines from the receivables down to this one, and the invoices that its reason keeps out, as INELIGIBLES tells them. */
export async function ofBase(asked: Asked, cell: Cell): Promise<Steps> {
  const { lines } = linesAbove(asked, cell);
  return { lines: [...lines, ...(await keptOut(asked, cell))], rules: [] };
}

async function keptOut({ args, answer, call }: Asked, { row }: Cell): Promise<readonly Line[]> {
  const reason = shown(answer[row]![0]).toLowerCase();
  const definition = await loaders.INELIGIBLES!();
  const told = await invoke(definition, args, { date1904: call.date1904, language: call.language });
  const read = reader(ineligiblesLayout, told);
  const headingRow = told.findIndex((cells) => cells.some((cell) => cell === 'Reason' || cell === '原因'));
  const names = namesOn(args[0]!, headingRow);
  const own = told.flatMap((_, at) => {
    const name = read.row(at).text('reason').toLowerCase();
    return at > headingRow && name !== '' && reason.endsWith(name)
      ? [{ at, amount: read.row(at).number('ineligible') ?? 0 }]
      : [];
  });
  own.sort((one, other) => other.amount - one.amount);
  const [first, rest] = [own.slice(0, most), own.slice(most)];
  const lines = first.map(({ at, amount }): Line => {
    const { customer, invoice } = names(at);
    const says = same([customer, invoice].filter(Boolean).join(' ') || `${at + 1}`);
    return {
      kind: 'item',
      says,
      figure: amount,
      unit: 'amount',
      place: { argument: 'receivables', row: at + 1, column: 1 },
    };
  });
  return [
    ...lines,
    ...othersLine(
      rest.length,
      rest.reduce((sum, { amount }) => sum + amount, 0),
      'amount',
    ),
  ];
}
