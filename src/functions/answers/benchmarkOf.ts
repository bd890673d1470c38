import type { KeyFigureName } from '../../engine/desk';
import { isoDay } from '../../engine/ledger';
import { sources } from '../../engine/sources';
import { deskBenchmarks } from '../../engine/tables';
import type { Words } from '../../engine/words';
import type { OwnBenchmark } from '../../workbook/ranges/benchmarks';

/** What a figure is compared with, each value with its day; the user's own take the place of published ones. None is younger than the day of the books. */
export function benchmarkOf(figure: KeyFigureName, asOf: number, own: readonly OwnBenchmark[] | null): Words | null {
  const mine = (own ?? []).filter((one) => one.figure === figure);
  const said =
    mine.length > 0
      ? mine.map(({ value, day }) => told(value, day === null ? null : isoDay(day)))
      : deskBenchmarks.rows
          .filter((row) => row.figure === figure && row.day <= asOf)
          .map(({ value, whose, day, source }) =>
            told(value, isoDay(day), whose, sources[source].title.split(/[:：]/)[0]!),
          );
  if (said.length === 0) return null;
  return { en: said.map(({ en }) => en).join('; '), zh: said.map(({ zh }) => zh).join('；') };
}

function told(value: number, day: string | null, whose: Words | null = null, publisher: string | null = null): Words {
  const joined = (words: readonly (string | null | undefined)[], comma: string) =>
    words.filter((word) => word !== null && word !== undefined).join(comma);
  const [en, zh] = [joined([whose?.en, publisher, day], ', '), joined([whose?.zh, publisher, day], '，')];
  return { en: en === '' ? `${value}` : `${value} (${en})`, zh: zh === '' ? `${value}` : `${value}（${zh}）` };
}
