import { Problem } from '../../engine/problem';
import type { Words } from '../../engine/words';
import { plain } from '../headings/heading';
import { waysOf, type Ways } from '../headings/ways';
import type { Cells } from '../values/cells';
import { isBlank } from '../values/odd';
import { titleRows } from './headingRows';
import { stop, type Hurdle, type Refuse } from './hurdle';
import { isWord } from './isWord';
import type { Aliases } from '../names/aliases';
import type { Kind, Mapping } from './kind';
import { layOut } from './layout';
import type { Remarks } from './remark';
import type { Title } from './title';

/** One recognised column of a range: where it stands, what the user calls it, and how a sentence names one of its cells. */
export interface Column {
  readonly cells: Cells;
  readonly at: number;
  readonly first: number;
  readonly count: number;
  readonly heading: Words;
  /** By which name of ours it was recognised. */
  readonly key?: string;
  /** Entry i (0 is the row below the headings) in the user's words: `Receivables row 14`. */
  place(entry: number): Words;
  /** How the user says that it is to be read; null where he has not said anything. */
  readonly ways: Ways | null;
  /** Where it is said how it was read. */
  readonly remarks: Remarks;
  /** What customers are called, where it is a column of their names. */
  readonly aliases: Aliases | null;
  /** Others of the same meaning that the user adds to it. */
  readonly more?: readonly Column[];
  /** What is to become of a column that cannot be read as a whole. */
  readonly refuse: Refuse;
}

/** A range whose headings have been recognised; rows count from the row below the headings. */
export interface Table<Key extends string> {
  readonly name: Words;
  readonly headingRow: number;
  /** All headings as they stand, known or not. */
  readonly texts: readonly string[];
  readonly count: number;
  readonly columns: Readonly<Partial<Record<Key, Column>>>;
  /** What the lines above it say. */
  readonly title: Title;
  /** In what the amounts stand where neither heading nor cell says it, by the lines above. */
  readonly money: { readonly currency: string | null; readonly unit: number };
  /** What was understood without being told, for whoever wants to say it. */
  readonly remarks: Remarks;
}

/** Finds the table in its range and the columns that are known; refuses it where a needed one is missing. */
export function recognise<Key extends string>(
  kind: Kind<Key>,
  cells: Cells,
  mapping: Mapping = new Map(),
  refuse: Refuse = stop,
): Table<Key> {
  const layout = layOut(kind, cells, mapping);
  if (layout === null) throw noHeadings(kind, cells);
  const { texts, keys, to: headingRow } = layout.headings;
  layout.hurdles.forEach(refuse);
  const first = headingRow + 1;
  const { count, title, remarks } = layout;
  const place = (entry: number) => rowOf(kind.name, first + entry + 1);
  const columns: Partial<Record<Key, Column>> = {};
  const common = { cells: layout.cells, first, count, place, remarks, refuse };
  keys.forEach((key, at) => {
    const heading = { en: texts[at]!, zh: texts[at]! };
    const chosen = mapping.get(plain(texts[at]!));
    const aliases = key !== null && namesCustomers.has(key) ? (mapping.names ?? null) : null;
    const ways = chosen === undefined ? null : waysOf(chosen);
    const cells = at === layout.groupedIn?.column ? (layout.owners ?? layout.cells) : layout.cells;
    if (key === null) return;
    const column: Column = { ...common, key, cells, at, heading, aliases, ways };
    const before: Column | undefined = kind.adds?.includes(key) ? columns[key] : undefined;
    columns[key] = before ? { ...before, more: [...(before.more ?? []), column] } : column;
  });
  for (const key of missing(kind, keys)) {
    const { words } = kind.headings[key];
    refuse(noColumn(kind, key, texts, headingRow));
    columns[key] = { ...common, at: texts.length + 1, heading: words, aliases: null, ways: null };
  }
  const money = { currency: title.currency?.value ?? null, unit: title.unit?.value ?? 1 };
  return { name: kind.name, headingRow, texts, count, columns, title, money, remarks };
}

const namesCustomers: ReadonlySet<string> = new Set(['customer', 'id', 'name', 'parent']);

export function rowOf(name: Words, row: number): Words {
  return { en: `${name.en} row ${row}`, zh: `${name.zh}第 ${row} 行` };
}

/** A table's body alone has no headings: then, and only then, its name with [#All] helps. */
function noHeadings<Key extends string>({ table, needed, headings }: Kind<Key>, cells: Cells): Problem {
  const [en, zh] = (['en', 'zh'] as const).map((language) =>
    needed.map(([key]) => headings[key!].words[language]).join(language === 'en' ? ', ' : '、'),
  );
  const body = (cells[0] ?? []).some((cell) => !isBlank(cell) && !isWord(cell));
  return new Problem({
    kind: 'invalid',
    because: body
      ? {
          en: `no heading row found: take the headings (${en}) into the range; for an Excel table write ${table}[#All]`,
          zh: `没有找到标题行：请把标题（${zh}）选入区域；Excel 表格请写 ${table}[#All]`,
        }
      : {
          en: `no heading row found in the first ${titleRows} rows: headings such as ${en} are expected`,
          zh: `前 ${titleRows} 行中没有找到标题行：应有 ${zh} 等标题`,
        },
  });
}

/** The needed meanings, the first of each choice, that no column has. Whoever reads on reads them as blank. */
function missing<Key extends string>({ needed }: Kind<Key>, keys: readonly (Key | null)[]): readonly Key[] {
  return needed.filter((choice) => !choice.some((key) => keys.includes(key))).map(([key]) => key!);
}

function noColumn<Key extends string>(
  { name, headings }: Kind<Key>,
  key: Key,
  texts: readonly string[],
  headingRow: number,
): Hurdle {
  const { words } = headings[key];
  const problem = new Problem({
    kind: 'missing',
    place: name,
    because: { en: `no column "${words.en}" found`, zh: `没有找到“${words.zh}”列` },
  });
  const among = texts.filter((text) => text !== '');
  return { problem, at: { row: headingRow, column: null }, remedy: { what: 'column', key, among }, spoils: words.en };
}
