import { isoDay } from '../../engine/ledger';
import type { Aside } from './aside';
import type { BodyRead } from './bodyRead';
import type { HeadingRows } from './headingRows';
import type { Remark, Remarks } from './remark';
import { titleDay, type Said, type Title } from './title';
import { unitWord } from '../values/unitWord';

interface Understood {
  readonly headings: HeadingRows<string>;
  readonly read: BodyRead;
  readonly title: Title;
}

/** How the table was found in its report, in sentences: what the lines above it say, where the headings stand, whose rows are whose, and what was set aside. */
export function layoutRemarks({ headings, read, title }: Understood): Remarks {
  const { aside } = read;
  const rowsOf = (...kinds: readonly Aside['as'][]) => aside.filter(({ as }) => kinds.includes(as));
  return [
    ...aboveTable(title),
    ...headingsFound(headings),
    ...about(rowsOf('headings', 'title'), 'headings', again),
    ...groupsFound(read),
    ...about(rowsOf('total', 'share'), 'total', totals),
    ...aside.filter(({ difference }) => difference !== null).map((row) => differs(row, headings)),
    ...about(rowsOf('footer'), 'footer', footers),
  ];
}

type Sentence = (rows: string, count: number, called: string) => { readonly en: string; readonly zh: string };

const again: Sentence = (rows, count) => ({
  en: `Headings or titles come again in ${inRows(rows, count)}: set aside.`,
  zh: `第 ${rows} 行重复了标题：已略过。`,
});
const totals: Sentence = (rows, count) => ({
  en: `${inRows(rows, count, 'Row', 'Rows')} ${count === 1 ? 'is a total' : 'are totals'} and not counted.`,
  zh: `第 ${rows} 行是合计行，不计入。`,
});
const footers: Sentence = (rows, count, called) => ({
  en: `${inRows(rows, count, 'Row', 'Rows')} ${count === 1 ? 'is' : 'are'} not read: “${called}”.`,
  zh: `第 ${rows} 行不是数据，未读取：“${called}”。`,
});

function about(rows: readonly Aside[], subject: Remark['about'], sentence: Sentence): Remarks {
  const [first] = rows;
  if (first === undefined) return [];
  const listed = listOf(rows);
  return [said(subject, sentence(listed, rows.length, first.called), { row: first.row, column: null })];
}

function headingsFound({ from, to, texts }: HeadingRows<string>): Remarks {
  if (to === 0) return [];
  const joined = texts.find((text) => text.includes(' ')) ?? '';
  const sentence =
    from === to
      ? { en: `The headings stand in row ${to + 1}.`, zh: `标题行在第 ${to + 1} 行。` }
      : {
          en: `The headings stand in rows ${from + 1} to ${to + 1} and are read together, as in “${joined}”.`,
          zh: `标题在第 ${from + 1} 至 ${to + 1} 行，合并读取，如“${joined}”。`,
        };
  return [said('headings', sentence, { row: from, column: null })];
}

function groupsFound({ groups, carried }: BodyRead): Remarks {
  const remarks: Remarks = [];
  const [group] = groups;
  if (group !== undefined)
    remarks.push(
      said(
        'group',
        {
          en: `Customers stand above their rows (${groups.length}, the first in row ${group.row + 1}: “${group.name}”); the rows below count as theirs.`,
          zh: `客户名称写在其明细上方（共 ${groups.length} 个，首个在第 ${group.row + 1} 行：“${group.name}”），下方各行归其名下。`,
        },
        { row: group.row, column: null },
      ),
    );
  if (carried.count > 0) {
    const first = carried.of.findIndex((place) => place > 0);
    remarks.push(
      said(
        'group',
        {
          en: `${carried.count === 1 ? '1 row names' : `${carried.count} rows name`} no customer and ${carried.count === 1 ? 'counts as that' : 'count as those'} of the one above (first: row ${first + 1}).`,
          zh: `有 ${carried.count} 行没有客户名称，归入上方的客户（首行：第 ${first + 1} 行）。`,
        },
        { row: first, column: null },
      ),
    );
  }
  return remarks;
}

function differs({ row, called, difference }: Aside, { texts }: HeadingRows<string>): Remark {
  const { column, printed, summed } = difference!;
  const [label, heading] = [called || '–', texts[column] || '–'];
  return {
    weight: 'doubt',
    about: 'total',
    sentence: {
      en: `Row ${row + 1}, “${label}”, prints ${printed} in “${heading}”; the rows that it covers make ${summed}. The rows count.`,
      zh: `第 ${row + 1} 行“${label}”的“${heading}”为 ${printed}，而其所含各行之和为 ${summed}：以各行为准。`,
    },
    at: { row, column },
  };
}

function aboveTable(title: Title): Remarks {
  const { asOf, company, currency, unit, agedBy } = title;
  const day = titleDay(title, false);
  const facts: readonly (Remark | null)[] = [
    company && from('title', company, `Of: ${company.value}.`, `单位：${company.value}。`),
    asOf && day !== null && typeof asOf.value === 'string'
      ? from('day', asOf, `The report is as of ${isoDay(day)}.`, `报表日期：${isoDay(day)}。`)
      : null,
    currency && from('currency', currency, `Its currency is ${currency.value}.`, `报表币种：${currency.value}。`),
    unit && unit.value !== 1
      ? from(
          'unit',
          unit,
          `An amount of 1 means ${unit.value.toLocaleString('en')}.`,
          `金额单位：${unitWord(unit.value)}（1 即 ${unit.value.toLocaleString('en')}）。`,
        )
      : null,
    agedBy &&
      from(
        'title',
        agedBy,
        `Aged by ${agedBy.value}.`,
        agedBy.value === 'due date' ? '账龄按到期日计算。' : '账龄按单据日期计算。',
      ),
  ];
  return facts.filter((one) => one !== null);
}

function from(subject: Remark['about'], { row, column }: Said<unknown>, en: string, zh: string): Remark {
  return { weight: 'said', about: subject, sentence: { en, zh }, at: { row, column } };
}

function said(subject: Remark['about'], sentence: Remark['sentence'], at: Remark['at']): Remark {
  return { weight: 'said', about: subject, sentence, at };
}

/** The first five, and how many more. */
function listOf(rows: readonly Aside[]): string {
  const shown = rows
    .slice(0, 5)
    .map(({ row }) => row + 1)
    .join(', ');
  return rows.length > 5 ? `${shown} … (${rows.length})` : shown;
}

function inRows(listed: string, count: number, one = 'row', several = 'rows'): string {
  return `${count === 1 ? one : several} ${listed}`;
}
