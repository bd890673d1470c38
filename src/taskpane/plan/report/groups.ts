import { onSheet } from '../../port/address';
import { HEADINGS } from '../coverageLayout';
import { colour } from '../look';
import { exactly, placeOf } from '../placeOf';
import { amountText, sentence, shareText } from '../sentence';
import { BELOW, column, type Part, positiveSum, type ReportInput } from './frame';
import { reportWords } from './reportWords';
import { owedColumn } from './sorted';

/** Workings far below the page and right of the losses that are read there: under whose head each customer stands, what each head's customers owe together, how many they are, and the same where it is a group. */
const WORK = { head: 'AR', owed: 'AS', count: 'AT', group: 'AU' } as const;

/** Customers with one parent are one name, the parent itself among them where it is listed: the largest such group in a line. */
export function groups(input: ReportInput, at: number): Part {
  const { language, groups: given, layout } = input;
  if (given === null) return { blocks: [], styles: [] };
  // So that the book may grow, and no further: every head is looked up among all.
  const room = Math.min(layout.last - HEADINGS, 2 * input.rows + 20);
  const [first, last] = [at + BELOW, at + BELOW + room];
  const down = (letters: string) => `$${letters}$${first}:$${letters}$${last}`;
  const owed = onSheet(input.coverage, `$${owedColumn(input)}$${HEADINGS}:$${owedColumn(input)}$${HEADINGS + room}`);
  const [parent, customer] = [`${given.parent}&""`, `${given.customer}&""`];
  const listed =
    given.name === null ? parent : `IFERROR(INDEX(${given.customer},${placeOf(parent, given.name)})&"",${parent})`;
  const same = `"="&${exactly(down(WORK.head))}`;
  const largest = `MAX(${down(WORK.group)})`;
  const found = (letters: string) => `INDEX(${down(letters)},MATCH(${largest},${down(WORK.group)},0))`;
  const head = found(WORK.head);
  const called =
    given.name === null ? head : `IFERROR(INDEX(${given.name},${placeOf(head, given.customer)})&"",${head})`;
  const told = sentence(reportWords.largestGroup[language], {
    name: called,
    count: `TEXT(${found(WORK.count)},"0")`,
    owed: amountText(largest),
    share: shareText(`${largest}/${positiveSum(column(input, owedColumn(input)))}`),
  });
  const none = sentence(reportWords.noGroup[language], {});
  return {
    blocks: [
      { at: `B${at}`, cells: [[{ formula: `=IFERROR(IF(${largest}>0,${told},${none}),"")` }]] },
      { at: `${WORK.head}${first}`, cells: [[{ formula: `=IF(${parent}="",${customer},${listed})` }]] },
      {
        at: `${WORK.owed}${first}`,
        cells: [[{ formula: `=SUMIFS(${owed},${down(WORK.head)},${same},${owed},">0")` }]],
      },
      { at: `${WORK.count}${first}`, cells: [[{ formula: `=COUNTIF(${down(WORK.head)},${same})` }]] },
      {
        at: `${WORK.group}${first}`,
        cells: [[{ formula: `=(${down(WORK.head)}<>"")*(${down(WORK.count)}>1)*${down(WORK.owed)}` }]],
      },
    ],
    styles: [
      { range: `B${at}:H${at}`, size: 10, color: colour.ink, wrap: true, vertical: 'center' },
      { range: `${WORK.head}${first}:${WORK.group}${last}`, size: 8, color: colour.quiet },
    ],
    wide: [{ row: at, height: 20 }],
  };
}
