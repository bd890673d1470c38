import { onSheet } from '../../port/address';
import { colour, numberFormat, style } from '../look';
import { placeOf } from '../placeOf';
import { amountText, sentence } from '../sentence';
import { answerCell, customersOfDuties, daysOfDuties, workingsColumn } from '../workingsSheet';
import type { CellPlan } from '../../port/sheetPlan';
import { totalName } from '../../../functions/layouts/totalName';
import { LIST_TOP } from '../listSheets';
import { BELOW, NEXT_DUTIES, type Part, type ReportInput, withHeading } from './frame';
import { dayText } from './policyLine';
import { reportWords } from './reportWords';
import { POSITION } from './sorted';

/** What the policy asks for: what was missed, the next three days with a duty, and when the indemnity for what is lost already comes in. */
export function duties(input: ReportInput, at: number): Part {
  const { language, workings, references } = input;
  if (workings === null) return { blocks: [], styles: [] };
  const [first, missedAt, cashAt] = [at + 2, at + 2 + NEXT_DUTIES, at + 3 + NEXT_DUTIES];
  const days = daysOfDuties(workings, 'date');
  const lines = Array.from({ length: NEXT_DUTIES }, (_, index): readonly CellPlan[] => {
    const row = first + index;
    const after = index === 0 ? `>=${references.asOf}` : `>N(B${row - 1})`;
    const next = `MIN(IF(ISNUMBER(${days}),IF(${days}${after},${days})))`;
    const blankWith = (value: string) => ({ formula: `=IF(B${row}="","",${value})` });
    const there = index === 0 ? '' : `IF(B${row - 1}="","",`;
    return [
      { formula: `=${there}IFERROR(IF(${next}=0,"",${next}),"")${there && ')'}` },
      blankWith(called(input, found(customersOfDuties(workings), row))),
      null,
      blankWith(`COUNTIF(${days},B${row})`),
      blankWith(found(workingsColumn(workings, 'duties', 'duty'), row)),
    ];
  });
  const places = Array.from({ length: NEXT_DUTIES }, (_, index): readonly CellPlan[] => [
    {
      formula: `=IF(B${first + index}="","",MATCH(B${first + index},${days},0))`,
    },
  ]);
  return {
    blocks: [
      { at: `B${at}`, cells: [[reportWords.duties[language]]] },
      {
        at: `B${at + 1}`,
        cells: [
          [
            reportWords.dutyDay[language],
            reportWords.dutyCustomer[language],
            null,
            reportWords.dutyCount[language],
            reportWords.duty[language],
          ],
        ],
      },
      { at: `B${first}`, cells: lines },
      { at: `${POSITION}${first - 1 + BELOW}`, cells: [[reportWords.dutyRow[language]], ...places] },
      { at: `B${missedAt}`, cells: [[{ formula: `=${missed(input)}` }], [{ formula: `=${arrival(input)}` }]] },
    ],
    styles: [
      style.section(`B${at}:H${at}`),
      style.headings(`B${at + 1}:H${at + 1}`),
      { range: `B${first}:B${first + NEXT_DUTIES - 1}`, numberFormat: numberFormat.day, horizontal: 'left' },
      { range: `E${at + 1}:E${first + NEXT_DUTIES - 1}`, horizontal: 'center' },
      { range: `B${first}:H${first + NEXT_DUTIES - 1}`, borderBottom: colour.line },
      { range: `B${missedAt}:H${cashAt}`, size: 10, color: colour.ink, wrap: true, vertical: 'center' },
    ],
    wide: [
      { row: missedAt, height: 20 },
      { row: cashAt, height: 20 },
    ],
  };
}

/** Of a column of the duties, what the line shows: where it stands is looked for once, below the page. */
function found(range: string, row: number): string {
  return `INDEX(${range},$${POSITION}$${row + BELOW})`;
}

/** A customer by its name, as everywhere on the page; by its number where it has none. */
function called(input: ReportInput, customer: string): string {
  const { layout } = input;
  if (layout.name === null) return customer;
  const [names, numbers] = [withHeading(input, layout.name), withHeading(input, layout.customer)];
  const name = `INDEX(${names},${placeOf(customer, numbers)})`;
  return `IFERROR(IF(${name}="",${customer},${name}),${customer})`;
}

/** Duties whose day has passed, and the earliest of them. */
function missed({ language, workings, references }: ReportInput): string {
  const days = daysOfDuties(workings!, 'date');
  const count = `COUNTIF(${days},"<"&${references.asOf})`;
  const parts = { count: `TEXT(${count},"0")`, day: dayText(`MIN(${days})`) };
  const cell = answerCell(workings!, 'duties');
  const why = sentence(reportWords.dutiesMissing[language], { sheet: `"${workings!.sheet}"` });
  const [some, none, unknown] = (['dutiesMissed', 'noneMissed', 'noDays'] as const).map((words) =>
    sentence(reportWords[words][language], words === 'dutiesMissed' ? parts : {}),
  );
  return `IF(ISERROR(${cell}),${why},IF(COUNT(${days})=0,${unknown},IF(${count}>0,${some},${none})))`;
}

/** What the Claims sheet counts as payable on the day, and the last day on which it is due. */
function arrival({ language, workings, claims, references }: ReportInput): string {
  if (claims === null) return '""';
  const { sheet, layout } = claims;
  const down = (letters: string) => onSheet(sheet, `$${letters}$${LIST_TOP + 1}:$${letters}$${layout.last}`);
  const indemnity = down(layout.columns.find(({ key }) => key === 'indemnity')!.letters);
  const notTotal = Object.values(totalName)
    .map((word) => `,${down(layout.customer)},"<>${word}"`)
    .join('');
  const paid = `SUMIFS(${indemnity},${indemnity},">0"${notTotal})`;
  const [until, lost] = (['indemnityBy', 'dateOfLoss'] as const).map((key) => daysOfDuties(workings!, key));
  const by = `MAX(IF(ISNUMBER(${until}),IF(${lost}<=${references.asOf},${until})))`;
  const said = sentence(reportWords.arrival[language], { paid: amountText(paid), day: dayText(by) });
  return `IF(ISERROR(${answerCell(workings!, 'duties')}),"",IFERROR(IF(AND(${paid}>0,${by}>0),${said},${sentence(reportWords.noArrival[language], {})}),""))`;
}
