import { colour, style } from '../look';
import { amountText, sentence } from '../sentence';
import { orElse, whyNot } from './answered';
import { column, type Part, positiveSum, type ReportInput, type Rows, TODO_LINES } from './frame';
import { equityCell } from './largest';
import { ageColumns } from './ageColumns';
import { outsidePeriod } from './outsidePeriod';
import { reportWords } from './reportWords';
import { UNREAD } from './top';

/** What the numbers point to, each sentence live and said in both directions. What is missing is told once. */
export function next(input: ReportInput, rows: Rows): Part {
  const { language } = input;
  const points = [
    ['rating', inDefault(input), true],
    ['ages', overdue(input, rows), true],
    ['rating', concentration(input, rows), false],
    ['policy', keptMost(input), true],
    ['rating', unread(input), false],
  ] as const;
  const sentences = points.flatMap(([answered, said, why]) =>
    said === null ? [] : [orElse(input, answered, `"• "&${said}`, why ? `"• "&${whyNot(input, answered)}` : '""')],
  );
  const first = rows.next + 1 + (input.todo === null ? 0 : TODO_LINES);
  const last = first + sentences.length - 1;
  return {
    blocks: [
      { at: `B${rows.next}`, cells: [[reportWords.next[language]]] },
      { at: `B${first}`, cells: sentences.map((one) => [{ formula: `=${one}` }]) },
    ],
    styles: [
      style.section(`B${rows.next}:H${rows.next}`),
      { range: `B${first}:H${last}`, size: 10, color: colour.ink, vertical: 'center', wrap: true },
    ],
    wide: sentences.map((_, index) => ({ row: first + index, height: 20 })),
  };
}

function inDefault(input: ReportInput): string {
  const { layout, language } = input;
  const pd = column(input, layout.pd);
  const count = `COUNTIF(${pd},">=1")`;
  const parts = {
    count: `TEXT(${count},"0")`,
    amount: amountText(`SUMIF(${pd},">=1",${column(input, layout.exposure)})`),
  };
  return `IF(${count}>0,${sentence(reportWords.inDefault[language], parts)},${sentence(reportWords.noneInDefault[language], {})})`;
}

/** What is open for more than 60 days past due. */
function overdue({ language, ageing }: ReportInput, { ages }: Rows): string | null {
  if (ageing === null || ages === null) return null;
  const late = ageColumns(ageing.layout)
    .longer(60)
    .map((letters) => `${letters}${ages + 2}`)
    .join('+');
  return `IF(${late}>0,${sentence(reportWords.overdue[language], { amount: amountText(late) })},${sentence(reportWords.noneOverdue[language], {})})`;
}

function concentration(input: ReportInput, { largest }: Rows): string {
  const { language, layout } = input;
  const equity = equityCell(largest);
  const count = `COUNTIF(${column(input, layout.exposure)},">"&${equity}/10)`;
  const parts = { count: `TEXT(${count},"0")` };
  return `IF(${equity}>0,IF(${count}>0,${sentence(reportWords.concentrated[language], parts)},${sentence(reportWords.notConcentrated[language], {})}),${sentence(reportWords.equityOpen[language].replace('{cell}', equity.replaceAll('$', '')), {})})`;
}

function keptMost(input: ReportInput): string | null {
  const { language, layout } = input;
  if (!layout.retained || !layout.loss) return null;
  const retained = column(input, layout.retained);
  const most = `AGGREGATE(14,6,${retained},1)`;
  const name = `INDEX(${column(input, layout.name ?? layout.customer)},MATCH(${most},${retained},0))`;
  const outside = sentence(reportWords.keptOutside[language], {});
  return `IF(${outsidePeriod(input)},${outside},IF(${positiveSum(retained)}>0,${sentence(reportWords.keptMost[language], { customer: name, amount: amountText(most) })},${sentence(reportWords.nothingKept[language], {})}))`;
}

function unread(input: ReportInput): string {
  const { language } = input;
  return `IF(${UNREAD}>0,${sentence(reportWords.unread[language], { count: UNREAD, sheet: `"${input.coverage}"` })},${sentence(reportWords.allRead[language], {})})`;
}
