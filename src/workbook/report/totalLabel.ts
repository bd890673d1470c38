/** A row that calls itself a total: of whom it says so (null: of what stands above), and whether it prints shares instead of sums. */
export interface TotalLabel {
  readonly word: string;
  readonly subject: string | null;
  readonly as: 'total' | 'share';
}

/** What a cell says that labels a row of sums (`Total for Hill`, `Subtotal`, `甲公司(小计)`, `Ending balance`); null where it is none. */
export function totalLabel(cell: unknown): TotalLabel | null {
  if (!mayLabelTotal(cell)) return null;
  const text = inOneWriting(cell);
  if (shares.test(text)) return { word: text, subject: null, as: 'share' };
  if (bare.test(text) || bareChinese.test(text)) return { word: text.toLowerCase(), subject: null, as: 'total' };
  for (const pattern of ofSomebody) {
    const subject = pattern.exec(text)?.[1]?.trim();
    if (subject) return { word: text.replace(subject, '').toLowerCase(), subject, as: 'total' };
  }
  return null;
}

/** Plain letters, single spaces between them and no colon behind, as nearly every label is typed. */
const tidy = /^[!-~]+(?: [!-~]+)*$/;

function inOneWriting(cell: string): string {
  if (tidy.test(cell) && !cell.endsWith(':')) return cell;
  return cell
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[\s:：]+$/, '')
    .trim();
}

/** A quick way past all other cells. */
export function mayLabelTotal(cell: unknown): cell is string {
  return typeof cell === 'string' && cell.length <= longest && hint.test(cell);
}

/** A name and a word for a total; longer texts are remarks. */
const longest = 120;
const hint = /total|sum|balance|percent|result|^\s*\*+\s*$|[计額额]|汇总|[占比]|余额|gesamt|totaal|saldo/i;

const shares =
  /^(percents?|percentages?|(?:percent(?:age)?|%) of (?:the )?(?:grand )?total|in %|%|占比|比例|比重|占比 ?\(?%\)?|百分比)$/i;
const kinds =
  'grand|report|overall|page|ledger|account|company|customer|client|partner|group|net|sub|running|list|carried';
const of =
  'amounts?|due|outstanding|receivables?|accounts receivable|balance|overdue|open|open items|all|all customers|all accounts|report|a\\/r|ar';
const bare = new RegExp(
  `^(\\*+|(?:(?:${kinds})[ -]?)*(?:sub-?)?totals?(?: (?:for|of|in|on))?(?: (?:${of}))*|sum|sums|sum total|result|(?:overall )?result|(?:(?:${kinds}) )?(?:ending|closing) balance|balance carried forward|gesamt(?:summe|ergebnis)?|zwischensumme|summe|sous-?total|total général|saldo final|totaal|subtotaal)$`,
  'i',
);
const bareChinese =
  /^(?:本页|本月|本年|本期|客户|往来单位|科目|币种|部门|公司|全部|应收账款|应收款|应收|按客户|期末|金额|人民币|美元|欧元|单位)*\s*(?:小\s*计|合\s*计|总\s*计|累\s*计|共\s*计|汇\s*总|总\s*额|合计数|小计数|期末余额)$/;
const ofSomebody = [
  /^(?:grand |sub-?)?totals?(?: for| of| in|:| -)? (.+?)(?: with sub-customers)?$/i,
  /^sum (?:for|of) (.+)$/i,
  /^(.+?)[ ,:–-]+(?:sub-?)?total$/i,
  /^(?:小计|合计|总计|累计)\s*[((【[::—-]\s*(.+?)\s*[))】\]]?$/,
  /^(.+?)\s*[((【[]?\s*(?:小计|合计|总计|累计|汇总)\s*[))】\]]?$/,
];
