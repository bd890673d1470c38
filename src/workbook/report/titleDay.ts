import { isBlank } from '../values/odd';

/** The day for which a line above a table says that the books stand, as it is written; the last day of a period. Null where it says none. */
export function dayIn(text: string, beside: readonly unknown[]): unknown {
  const stands = standing.exec(text);
  if (stands !== null) return spelledOut(stands[1]!);
  const after = label.exec(text);
  if (after !== null) {
    const rest = text.slice(after[0].length).trim();
    if (rest === '') return besideLabel(beside);
    return lastDay(rest);
  }
  const period = new RegExp(`${day}\\s*(?:to|until|through|–|—|-|~|至|到)\\s*(${day})`, 'iu').exec(text);
  return period === null ? null : spelledOut(period[1]!);
}

/** The day in the first cell beside a label that holds one: the cell below `Aged by due date` may be a sentence of its own. */
function besideLabel(beside: readonly unknown[]): unknown {
  const cell = beside.find((one) => typeof one === 'number' || !isBlank(dayAt(one)));
  return typeof cell === 'string' ? dayAt(cell) : (cell ?? null);
}

const label =
  /^(?:.*?\b(?:as (?:of|at|on)|as of date|key date|date at filter|(?:aged|ageing|aging|balance|balances|position|open items|outstanding) (?:as )?(?:of|at|on|date)|(?:reporting|ageing|aging|cut-?off|closing|due) date|report as of|stichtag|zum|au|stan na|alla data(?: del)?|peildatum|data[- ]base|per tanggal|per tgl|a fecha(?: de)?|(?:al|per|pr|em|stand)(?=[.:]?\s*\d))\b\s*:?|.*?(?:截止日期|截至日期|截止日|截止到|截止至|截止|截至|基准日期?|账龄日期|统计日期|查询日期|分析日期|结账日|账龄分析日期|到期截止日|기준일자?|조회일자?|tính đến(?: ngày)?|đến ngày|rapor tarihi)\s*:?)\s*/i;

const day =
  '(?:\\d{4}\\s*[-/.年]\\s*\\d{1,2}\\s*[-/.月]\\s*\\d{1,2}\\s*日?|\\d{1,2}[-/. ](?:\\d{1,2}|[a-z]{3,9}\\.?)[-/. ,]+\\d{2,4}|[a-z]{3,9}\\.? \\d{1,2},? \\d{4}|\\d{8})';

/** `2026年6月30日現在`, `30.06.2026 tarihi itibarıyla`: the day first. */
const standing = new RegExp(`(${day})\\s*(?:现在|时点|기준|현재|tarihi itibar|itibar)`, 'iu');

/** `1-Apr-26 to 16-Apr-26`: the books stand on its last day. */
function lastDay(text: string): string | null {
  const days = text.match(new RegExp(day, 'giu'));
  return days === null ? null : spelledOut(days.at(-1)!);
}

function dayAt(cell: unknown): string | null {
  return typeof cell === 'string' ? lastDay(cell.normalize('NFKC')) : null;
}

/** A year of two digits behind a month in letters is of this century. */
function spelledOut(written: string): string {
  return written.replace(/^(\d{1,2}[-/. ][a-z]{3,9}[-/. ]+)(\d{2})$/i, '$120$2').trim();
}
