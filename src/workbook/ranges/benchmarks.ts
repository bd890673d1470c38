import { keyFigures, type KeyFigureName } from '../../engine/desk';
import { Problem } from '../../engine/problem';
import { byKind } from '../columns/byKind';
import { currenciesOf } from '../columns/currencies';
import type { Report } from '../columns/problems';
import { benchmarkHeadings, type BenchmarkHeading } from '../headings/benchmarks';
import { plain } from '../headings/heading';
import type { Kind, Mapping } from '../report/kind';
import { recognise, type Column } from '../report/table';
import type { Cells } from '../values/cells';
import { isBlank, shown } from '../values/odd';

/** A benchmark of the user's own; without a day it holds always. */
export interface OwnBenchmark {
  readonly figure: KeyFigureName;
  readonly value: number;
  readonly day: number | null;
}

const kind: Kind<BenchmarkHeading> = {
  name: { en: 'Benchmarks', zh: '参考值' },
  table: 'Benchmarks',
  headings: benchmarkHeadings,
  needed: [['figure'], ['value']],
};

/** One row a figure, called as DSO calls it in either language, or by its method. */
export function readBenchmarks(
  cells: Cells,
  { mapping, date1904 }: { readonly mapping: Mapping; readonly date1904: boolean },
): readonly OwnBenchmark[] {
  const table = recognise(kind, cells, mapping);
  const problems: Report = new Map();
  const columns = byKind(benchmarkHeadings, table, { problems, currencies: currenciesOf(table, {}), date1904 });
  const [value, day] = [columns.number('value'), columns.number('day')];
  const own = Array.from({ length: table.count }, (_, entry) => entry)
    .filter((entry) => !isBlank(cellIn(table.columns.figure!, entry)))
    .map((entry) => ({
      figure: figureIn(table.columns.figure!, entry),
      value: value(entry) ?? 0,
      day: day(entry),
    }));
  const [problem] = problems.values();
  if (problem) throw problem;
  return own;
}

const known = new Map(
  Object.entries(keyFigures).flatMap(([key, { name }]) =>
    [key, name.en, name.zh].map((word) => [plain(word), key as KeyFigureName] as const),
  ),
);

function figureIn(column: Column, entry: number): KeyFigureName {
  const typed = shown(cellIn(column, entry));
  const found = known.get(plain(typed));
  if (found !== undefined) return found;
  const expected = { en: 'a figure as DSO names it (DSO, simple)', zh: 'DSO 所列的指标名称（如 DSO（简单法））' };
  throw new Problem({ kind: 'invalid', place: column.place(entry), field: column.heading, expected, found: typed });
}

function cellIn({ cells, at, first }: Column, entry: number): unknown {
  return cells[first + entry]![at];
}
