import { ineligibles } from '../../../engine/desk';
import type { Words } from '../../../engine/words';
import { loaders } from '../../catalogue/loaders';
import { invoke } from '../../invoke';
import { ineligiblesLayout, less } from '../../layouts/financing';
import { reader } from '../../reader';
import type { Asked } from '../asked';
import { headingRowOf, type Cell } from '../cell';
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
  const reason = Object.values(ineligibles).find(({ name }) => isSaid(answer[row]![0], less(name)))?.name;
  if (!reason) return [];
  const definition = await loaders.INELIGIBLES!();
  const told = await invoke(definition, args, { date1904: call.date1904, language: call.language });
  const read = reader(ineligiblesLayout, told);
  const headingRow = headingRowOf(told, ineligiblesLayout);
  const names = namesOn(args[0]!, headingRow);
  const own = told.flatMap((_, at) =>
    isSaid(read.row(at).cell('reason'), reason) ? [{ at, amount: read.row(at).number('ineligible') ?? 0 }] : [],
  );
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

function isSaid(cell: unknown, { en, zh }: Words): boolean {
  return cell === en || cell === zh;
}
