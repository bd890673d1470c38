import { Problem } from '../../src/engine/problem';
import type { Answer, AnswerCell } from '../../src/functions/definition';
import { invoke } from '../../src/functions/invoke';
import { portfolioHeadings } from '../../src/workbook/headings/portfolio';
import { receivableHeadings } from '../../src/workbook/headings/receivables';
import type { Words } from '../../src/engine/words';
import type { Cells } from '../../src/workbook/values/cells';
import type { Asked } from './calls';

/** What breaks a law, as a line; null where all is well. */
export type Broken = string | null;

export interface Law {
  readonly name: string;
  broken(asked: Asked): Promise<Broken>;
}

/** The answer, or why the whole call fails, or the bug that was thrown. */
async function answered({ definition, args }: Asked): Promise<Answer | Problem | Error> {
  try {
    return await invoke(definition, args);
  } catch (thrown) {
    return thrown as Error;
  }
}

/** A rectangle of cells that Excel can show, with sentences to people in what cannot be computed. */
const sound: Law = {
  name: 'an answer is a rectangle of what Excel can show, or a sentence',
  async broken(asked) {
    const answer = await answered(asked);
    if (answer instanceof Problem) return sentence(answer, asked);
    if (answer instanceof Error) return `threw ${answer.stack?.split('\n').slice(0, 4).join(' ') ?? answer.message}`;
    if (answer.length === 0 || answer.some((row) => row.length !== answer[0]!.length || row.length === 0))
      return 'no rectangle';
    for (const cell of answer.flat()) {
      const broken = cell instanceof Problem ? sentence(cell, asked) : shownByExcel(cell, asked);
      if (broken !== null) return broken;
    }
    return null;
  },
};

function shownByExcel(cell: Exclude<AnswerCell, Problem>, asked: Asked): Broken {
  if (typeof cell === 'number') return Number.isFinite(cell) ? null : `the number ${cell}`;
  if (typeof cell === 'boolean') return null;
  if (typeof cell !== 'string') return `a cell of ${typeof cell}`;
  if (cell.length > 32_767) return `a text of ${cell.length} signs`;
  return strange(cell, asked);
}

function sentence(problem: Problem, asked: Asked): Broken {
  for (const text of [problem.words.en, problem.words.zh]) {
    if (text.trim().length < 4) return `the sentence "${text}"`;
    if (text.length > 3_000) return `a sentence of ${text.length} signs: ${text.slice(0, 80)}`;
    const broken = strange(text, asked);
    if (broken !== null) return broken;
  }
  return null;
}

/** Words of the program that no person should read, unless the user wrote them. */
function strange(text: string, { args }: Asked): Broken {
  const found = /\[object|\bNaN\b|\bundefined\b|\bnull\b|-?\bInfinity\b/.exec(text)?.[0];
  if (found === undefined || written(args).includes(found)) return null;
  return `"${found}" in "${text.slice(0, 160)}"`;
}

/** Everything that stands in the arguments, in one text. */
function written(args: Asked['args']): string {
  return args.flatMap((cells) => (cells ?? []).flat().map(String)).join('\n');
}

/** One answer is the other where nothing changes but how it was asked. */
function same(
  name: string,
  otherwise: (asked: Asked) => Asked | null,
  what: 'everything' | 'figures' = 'everything',
): Law {
  return {
    name,
    async broken(asked) {
      const other = otherwise(asked);
      if (other === null) return null;
      const [one, two] = [await answered(asked), await answered(other)];
      if (one instanceof Error || two instanceof Error)
        return one instanceof Error && two instanceof Error ? null : `${short(one)} became ${short(two)}`;
      return what === 'figures' ? otherFigures(one, two) : firstDifference(one, two);
    },
  };
}

function short(answer: Answer | Error): string {
  return answer instanceof Error ? answer.message.slice(0, 200) : 'an answer';
}

/** Rows of nothing at the end stand beside blank rows. */
function withoutBlankEnd(answer: Answer): Answer {
  return answer.slice(0, answer.findLastIndex((row) => row.some((cell) => cell !== '')) + 1);
}

function firstDifference(first: Answer, second: Answer): Broken {
  const [one, two] = [withoutBlankEnd(first), withoutBlankEnd(second)];
  if (one.length !== two.length) return `${one.length} rows became ${two.length}`;
  for (const [down, row] of one.entries())
    for (const [across, cell] of row.entries()) {
      const other = two[down]![across]!;
      if (!alike(cell, other)) return `row ${down + 1}, column ${across + 1}: ${told(cell)} became ${told(other)}`;
    }
  return null;
}

/** The figures of both in order of size: rows may stand elsewhere, words may differ. */
function otherFigures(one: Answer, two: Answer): Broken {
  const sorted = (answer: Answer) =>
    answer
      .flat()
      .filter((cell) => typeof cell === 'number')
      .toSorted((a, b) => a - b);
  const [first, second] = [sorted(one), sorted(two)];
  if (first.length !== second.length) return `${first.length} figures became ${second.length}`;
  const at = first.findIndex((figure, index) => !alike(figure, second[index]!));
  return at === -1 ? null : `${first[at]} became ${second[at]}`;
}

function alike(one: AnswerCell, two: AnswerCell): boolean {
  if (typeof one === 'number' && typeof two === 'number')
    return Math.abs(one - two) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(two));
  return one instanceof Problem
    ? two instanceof Problem
    : typeof one === typeof two && (typeof one !== 'string' || one === two);
}

function told(cell: AnswerCell): string {
  return (cell instanceof Problem ? cell.message : JSON.stringify(cell)).slice(0, 160);
}

/** Tables whose columns may stand in any order, beside ones that nobody asked for. */
const tables: ReadonlySet<string> = new Set([
  'customers',
  'receivables',
  'claims',
  'recoveries',
  'orders',
  'disputes',
  'buyers',
  'portfolio',
]);

function inTables(asked: Asked, change: (cells: Cells, name: string) => Cells | null): Asked | null {
  const names = Object.keys(asked.definition.parameters);
  let changed = false;
  const args = asked.args.map((cells, at) => {
    if (
      cells === null ||
      cells.length < 2 ||
      !tables.has(names[at]!) ||
      !cells[0]!.every((cell) => typeof cell === 'string' && cell !== '')
    )
      return cells;
    const other = change(cells, names[at]!);
    changed ||= other !== null;
    return other ?? cells;
  });
  return changed ? { ...asked, args } : null;
}

/** Holds for every call, whatever stands in the cells. */
export const always: readonly Law[] = [
  sound,
  same('blank cells may be 0, empty text or nothing', (asked) => ({
    ...asked,
    args: asked.args.map((cells) => cells?.map((row) => row.map((cell) => cell ?? '')) ?? null),
  })),
];

/** Holds for calls as people make them. */
export const sensible: readonly Law[] = [
  same('the order of columns does not count', (asked) =>
    inTables(asked, (cells) => cells.map((row) => row.toReversed())),
  ),
  same('a column that nobody knows changes nothing', (asked) =>
    inTables(asked, (cells) =>
      cells.map((row, at) => [...row, at > 0 ? `x${at}` : isChinese(cells[0]!) ? '我方备注' : 'Our remark']),
    ),
  ),
  same('blank rows below change nothing', (asked) =>
    inTables(asked, (cells) => [...cells, cells[0]!.map(() => null), cells[0]!.map(() => '')]),
  ),
  same(
    'the order of invoices does not count',
    (asked) =>
      inTables(asked, (cells, name) => (name === 'receivables' ? [cells[0]!, ...cells.slice(1).toReversed()] : null)),
    'figures',
  ),
  same('headings in the other language ask the same', (asked) => inTables(asked, inOtherLanguage), 'figures'),
  same(
    'an invoice in two halves owes the same',
    (asked) =>
      ofAmounts.has(asked.definition.name)
        ? inTables(asked, (cells, name) => (name === 'receivables' ? inHalves(cells) : null))
        : null,
    'figures',
  ),
];

function isChinese(row: readonly unknown[]): boolean {
  return /\p{Script=Han}/u.test(row.join(''));
}

/** Answers that tell of amounts alone, not of how many invoices there are or of each of them. */
const ofAmounts: ReadonlySet<string> = new Set(['AGEING', 'LIMITUSE', 'INDEMNITYIFFAILS', 'DSO', 'OUTSTANDING']);

/** The last row twice, with half of what each of its amounts says; null where it is not plain what they are. */
function inHalves(cells: Cells): Cells | null {
  const money = cells[0]!.map((heading) => amounts.has(String(heading)));
  const last = cells.at(-1)!;
  if (!money.includes(true) || cells.some((row) => row.includes(null) && row[0] === null)) return null;
  if (
    cells.some(
      (row, at) => at > 0 && row.some((cell, column) => money[column] && cell !== null && typeof cell !== 'number'),
    )
  )
    return null;
  const half = last.map((cell, at) => (money[at] && typeof cell === 'number' ? cell / 2 : cell));
  const invoice = cells[0]!.findIndex((heading) => heading === 'Invoice' || heading === '发票号');
  return [...cells.slice(0, -1), half, invoice === -1 ? half : half.with(invoice, `${String(half[invoice])}b`)];
}

const amounts: ReadonlySet<string> = new Set([
  'Amount',
  'Paid',
  'Open',
  'VAT',
  '金额',
  '已付',
  '已付金额',
  '未结余额',
  '税额',
]);

/** Every heading that is known by its own words, in the words of the other language; null where one of them is none. */
function inOtherLanguage(cells: Cells, name: string): Cells | null {
  const headings = name === 'receivables' ? receivableHeadings : name === 'customers' ? portfolioHeadings : null;
  if (headings === null) return null;
  const words = Object.values<{ readonly words: Words }>(headings).map((heading) => heading.words);
  const others = cells[0]!.map((typed) => {
    const known = words.find(({ en, zh }) => en === typed || zh === typed);
    return known === undefined ? null : known.en === typed ? known.zh : known.en;
  });
  return others.includes(null) ? null : [others, ...cells.slice(1)];
}
