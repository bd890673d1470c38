import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { isBlank } from '../../workbook/values/odd';
import type { Is } from '../layout';
import type { Unit } from '../layouts/explain';
import type { Asked } from './asked';
import { cellAt, type Cell } from './cell';
import { same, type Line, type Place } from './line';
import type { Whose } from './whose';

/** Which figure it is, and whose. */
export function figureLines(asked: Asked, cell: Cell, whose: Whose): readonly Line[] {
  const { value } = cell;
  return [
    {
      kind: 'figure',
      says: nameOf(asked, cell),
      figure: value instanceof Problem ? null : value,
      unit: unitOf(cell.is),
    },
    ...(value instanceof Problem ? [{ kind: 'note', says: value.words } as const] : []),
    ...whoseLines(asked, whose),
  ];
}

function nameOf({ definition: { name } }: Asked, { column, heading }: Cell): Words {
  if (!column) return heading === '' ? same(name) : of(name, same(heading));
  const { words, meaning } = column;
  return of(name, {
    en: words.en + (meaning ? ` (${meaning.en})` : ''),
    zh: words.zh + (meaning ? `（${meaning.zh}）` : ''),
  });
}

function of(name: string, { en, zh }: Words): Words {
  return { en: `${name}, ${en}`, zh: `${name}，${zh}` };
}

function whoseLines({ definition, args }: Asked, { customer, invoice, line, beside }: Whose): readonly Line[] {
  const argument = Object.keys(definition.parameters)[0]!;
  const place: Place | null = beside !== null && args[0] ? { argument, row: beside + 1, column: 1 } : null;
  const told = [
    customer && { en: `Customer ${customer}`, zh: `客户 ${customer}` },
    invoice && { en: `Document ${invoice}`, zh: `单据 ${invoice}` },
    line && line !== customer && { en: `Line “${line}”`, zh: `项目“${line}”` },
  ].filter((words) => !!words);
  return told.map((says): Line => ({ kind: 'whose', says, place }));
}

/** The other figures of its row: what it was made of, or goes with it. */
export function besideLines(asked: Asked, cell: Cell): readonly Line[] {
  const { answer, definition } = asked;
  if (cell.headingRow < 0 || cell.row <= cell.headingRow) return [];
  return answer[cell.row]!.flatMap((value, at): readonly Line[] => {
    const other = cellAt(answer, definition, cell.row, at);
    const isTold = other.is !== 'note' && other.is !== 'name' && other.is !== 'line';
    if (at === cell.at || !isTold || value instanceof Problem || (isBlank(value) && value !== 0)) return [];
    return [
      { kind: 'beside', says: other.column?.words ?? same(other.heading), figure: value, unit: unitOf(other.is) },
    ];
  });
}

/** What the answer itself says of its row: reasons, defaults that stood in, how it was computed. */
export function noteLines(asked: Asked, cell: Cell): readonly Line[] {
  const { answer, definition } = asked;
  if (cell.headingRow < 0) return [];
  return answer[cell.row]!.flatMap((value, at): readonly Line[] => {
    const isNote = at !== cell.at && cellAt(answer, definition, cell.row, at).is === 'note';
    return isNote && typeof value === 'string' && value !== '' ? [{ kind: 'note', says: same(value) }] : [];
  });
}

export function unitOf(is: Is | null): Unit | null {
  return is !== null && (told as ReadonlySet<string>).has(is) ? (is as Unit) : null;
}

const told: ReadonlySet<Is> = new Set([
  'amount',
  'share',
  'rate',
  'probability',
  'ratio',
  'score',
  'count',
  'days',
  'years',
]);
