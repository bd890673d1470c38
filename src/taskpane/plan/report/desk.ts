import { onSheet } from '../../port/address';
import { bookCheckLayout } from '../../../functions/layouts/bookCheck';
import { totalName } from '../../../functions/layouts/totalName';
import { LIST_TOP } from '../listSheets';
import { colour, style } from '../look';
import { placeOf } from '../placeOf';
import { amountText, sentence, shareText } from '../sentence';
import { keyFigure, workingsColumn } from '../workingsSheet';
import { ageColumns } from './ageColumns';
import { column, type Part, type ReportInput, type Rows } from './frame';
import { reportWords } from './reportWords';
import { UNREAD } from './top';

/** Under the ageing: overdue share and DSO beside those of a month before, and the way from what the ledger has open to what is owed above. */
export function desk(input: ReportInput, { ages, desk: at, insured }: Rows): Part {
  if (at === null || ages === null || insured === null) return { blocks: [], styles: [] };
  return {
    blocks: [
      {
        at: `B${at}`,
        cells: [
          [{ formula: `=${changes(input, ages)}` }],
          [{ formula: `=${bridge(input, ages, `$H$${insured + 2}`)}` }],
        ],
      },
    ],
    styles: [{ range: `B${at}:H${at + 1}`, size: 10, color: colour.ink, wrap: true, vertical: 'center' }],
    wide: [
      { row: at, height: 20 },
      { row: at + 1, height: 28 },
    ],
  };
}

/** The overdue share is that of the line above, so that one invoice that cannot be read does not take it away. */
function changes({ language, workings, ageing }: ReportInput, ages: number): string {
  const { first, total } = ageColumns(ageing!.layout);
  const [current, open] = [`${first}${ages + 2}`, `${total}${ages + 2}`];
  const of = (when: 'figures' | 'before', key: 'overdueShare' | 'simple') => {
    const cell = keyFigure(workings!, when, key);
    const text = key === 'simple' ? `TEXT(${cell},"0")` : shareText(cell);
    return `IF(ISNUMBER(${cell}),${text},"–")`;
  };
  return sentence(reportWords.desk[language], {
    overdue: `IFERROR(${shareText(`(${open}-${current})/${open}`)},"–")`,
    overdueBefore: of('before', 'overdueShare'),
    dso: of('figures', 'simple'),
    dsoBefore: of('before', 'simple'),
  });
}

/** Two totals on one page are told how they hang together. */
function bridge(input: ReportInput, ages: number, owed: string): string {
  const { language, ageing } = input;
  const open = `${ageColumns(ageing!.layout).total}${ages + 2}`;
  const parts = {
    open: amountText(open),
    owed: amountText(owed),
    difference: amountText(`ABS(${open}-${owed})`),
    unlisted: `TEXT(${unlisted(input)},"0")`,
    unread: `TEXT(${UNREAD},"0")`,
  };
  const same = sentence(reportWords.bridgeNone[language], parts);
  return `IFERROR(IF(ABS(${open}-${owed})<0.5,${same},${sentence(reportWords.bridge[language], parts)}),"")`;
}

/** Customers of the ledger, as AGEING lists them, that the list of customers does not have. */
function unlisted(input: ReportInput): string {
  const { ageing, layout } = input;
  const { sheet, layout: list } = ageing!;
  const names = onSheet(sheet, `$${list.customer}$${LIST_TOP + 1}:$${list.customer}$${list.last}`);
  const notTotal = Object.values(totalName)
    .map((word) => `*(${names}<>"${word}")`)
    .join('');
  return `SUMPRODUCT(ISNA(${placeOf(names, column(input, layout.customer))})*(${names}<>"")${notTotal})`;
}

/** What the figures rest on, and room for the name of who made the page. */
export function facts(input: ReportInput, at: number): Part {
  const { language, workings, version, currency } = input;
  const kinds = bookCheckLayout.find(({ key }) => key === 'kind')!.choices!.unread!;
  const count = (words: string) => `COUNTIF(${workingsColumn(workings!, 'check', 'kind')},"${words}")`;
  const unread =
    workings === null
      ? ''
      : `${sentence(reportWords.ledgerUnread[language], { count: `TEXT(${count(kinds.en)}+${count(kinds.zh)},"0")` })}&" "&`;
  const money =
    currency === null ? '' : `${sentence(reportWords.amountsIn[language].replace('{currency}', currency), {})}&" "&`;
  return {
    blocks: [
      { at: `B${at}`, cells: [[{ formula: `=${money}${unread}"Coversheet ${version}"` }]] },
      { at: `F${at}`, cells: [[reportWords.preparedBy[language]]] },
    ],
    styles: [
      style.quiet(`B${at}:F${at}`),
      { range: `F${at}`, horizontal: 'right' },
      { ...style.input(`G${at}:H${at}`), horizontal: 'left', size: 9 },
    ],
    inputs: [{ of: 'report.by', at: `G${at}`, rows: ['name'], columns: ['1', '2'] }],
  };
}
