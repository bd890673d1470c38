import { Problem } from '../../engine/problem';
import type { DunningStep } from '../../engine/tables';
import { dunningHeadings } from '../headings/creditPolicy';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Column } from '../report/table';
import type { Cells } from '../values/cells';
import { basic, isBlank, shown } from '../values/odd';

const kind: Kind<keyof typeof dunningHeadings> = {
  name: { en: 'Calendar', zh: '催收日程' },
  table: 'Calendar',
  headings: dunningHeadings,
  needed: [['day'], ['action']],
};

/** Steps of one's own, in the order of their days; below 0 is before the due date. The due date itself is written 0 beside its action. */
export function readDunningSteps(cells: Cells, mapping: Mapping): readonly DunningStep[] {
  const { columns, count } = recognise(kind, cells, mapping);
  const cellOf = ({ cells: all, first, at }: Column, entry: number) => all[first + entry]![at];
  return Array.from({ length: count }, (_, entry) => entry)
    .filter((entry) => !isBlank(cellOf(columns.action!, entry)))
    .map((entry) => {
      const action = shown(cellOf(columns.action!, entry));
      return { day: dayIn(columns.day!, entry, cellOf(columns.day!, entry)), action: { en: action, zh: action } };
    })
    .sort((one, other) => one.day - other.day);
}

function dayIn(column: Column, entry: number, cell: unknown): number {
  const text = shown(basic(cell)).normalize('NFKC').replace(/[−–]/, '-');
  const day = Number(/^([+-]?\d{1,4})\s*(?:days?|d|天|日)?$/i.exec(text === '' ? '0' : text)?.[1]);
  if (Number.isInteger(day)) return day;
  throw new Problem({
    kind: 'invalid',
    place: column.place(entry),
    field: column.heading,
    expected: { en: 'days from the due date (-3, 15)', zh: '距到期日的天数（如 -3、15）' },
    found: shown(cell),
  });
}
