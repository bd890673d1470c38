import { mayContain } from '../values/mayContain';
import { isInk } from '../values/odd';
import { isTraditionalSign, simplified } from '../values/simplified';

/** A row that calls itself a total: of whom it says so (null: of what stands above), and whether it prints shares instead of sums. */
export interface TotalLabel {
  readonly word: string;
  readonly subject: string | null;
  /** `carried`: what a page begins or ends with, the sum of all before it. */
  readonly as: 'total' | 'share' | 'carried';
}

/** What a cell says that labels a row of sums (`Total for Hill`, `Subtotal`, `甲公司(小计)`, `Ending balance`); null where it is none. */
export function totalLabel(cell: unknown): TotalLabel | null {
  if (!mayLabelTotal(cell)) return null;
  if (cell !== last.cell) last = { cell, label: labelIn(inOneWriting(cell)) };
  return last.label;
}

/** A program labels its totals with the same words all the way down (`客户小计`, `Partner ending balance`). */
let last: { readonly cell: string; readonly label: TotalLabel | null } = { cell: '', label: null };

function labelIn(text: string): TotalLabel | null {
  return (alone.test(text) ? ofNobody(text) : null) ?? labelOfSomebody(text);
}

function ofNobody(text: string): TotalLabel | null {
  if (shares.test(text) || statistics.test(text)) return { word: text, subject: null, as: 'share' };
  if (carried.test(text)) return { word: 'carried', subject: null, as: 'carried' };
  if (bare.test(text) || bareChinese.test(text)) return { word: text.toLowerCase(), subject: null, as: 'total' };
  return null;
}

function labelOfSomebody(text: string): TotalLabel | null {
  const behind = behindTotal(text);
  if (behind !== null) return { word: wordAround(text, behind), subject: behind, as: 'total' };
  const ends = /[a-z]$/i.test(text) ? 'in a letter' : 'in a sign';
  for (const { pattern, ends: wanted } of ofSomebody) {
    if (wanted !== null && wanted !== ends) continue;
    const subject = pattern.exec(text)?.[1]?.trim();
    if (subject) return { word: wordAround(text, subject), subject, as: 'total' };
  }
  return null;
}

/** `Total for Hill`, as most programs write it: his name, or null. */
function behindTotal(text: string): string | null {
  totalOf.lastIndex = 0;
  if (!totalOf.test(text) || totalOf.lastIndex === text.length) return null;
  const name = text.slice(totalOf.lastIndex);
  return /s$/i.test(name) ? name.replace(/ with sub-customers$/i, '') : name;
}

const totalOf = /(?:grand |sub-?)?totals?(?: for| of| in|:| -)? /iy;

/** The label without the name; a program writes the same all the way down. */
function wordAround(text: string, subject: string): string {
  const before = text.slice(0, text.indexOf(subject));
  const after = text.slice(before.length + subject.length);
  if (before !== around.before || after !== around.after)
    around = { before, after, word: `${before}${after}`.toLowerCase() };
  return around.word;
}

let around = { before: '', after: '', word: '' };

/** Plain letters or simplified Chinese, single spaces between them and no colon behind, as nearly every label is typed. */
function isTidy(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSign = (code > space && code < 127) || (code >= 0x4e00 && code <= 0x9fff && !isTraditionalSign(code));
    if (!isSign && (code !== space || before === space)) return false;
    before = code;
  }
  return before !== space && before !== colon;
}

const [space, colon] = [32, 58];

function inOneWriting(cell: string): string {
  if (isTidy(cell)) return cell;
  return simplified(cell.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .replace(/[\s:：]+$/, '')
    .trim();
}

/** A quick way past all other cells. */
export function mayLabelTotal(cell: unknown): cell is string {
  return typeof cell === 'string' && cell !== '' && cell.length <= longest && mayHint(cell) && hint.test(cell);
}

/** Stars, and what stands behind a space at the beginning, are left to the pattern. */
function mayHint(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return code === star || !isInk(code) || mayHave(cell);
}

const star = 42;

/** A name and a word for a total; longer texts are remarks. */
const longest = 120;
const words =
  'total totais toplam jumlah receivable control average mean durchschnitt mittelwert anzahl moyenne medi gemiddeld sum balance percent result gesamt totaal saldo razem ergebnis forward report riport sigue'.split(
    ' ',
  );
const openers = ['median', 'count', 'min', 'max'];
const hint = new RegExp(
  `${words.join('|')}|^\\s*(?:${openers.join('|')})|平均|最|^\\s*\\*+\\s*$|[计計額额]|汇总|彙總|[占比]|余额|og[óo]łem|łącznie|cộng|tổng|계|i\\s?alt|\\b[cb]\\/[fd]\\b|übertrag|[前次上下]\\s*[页頁]`,
  'i',
);
const mayHave = mayContain(
  [...words, ...openers, 'ialt', ...Array.from(' \t\n\v\f\r', (space) => `i${space}alt`), 'c/f', 'c/d', 'b/f', 'b/d'],
  '平最计計額额汇彙占比余页頁',
);

const shares =
  /^((?:age?ing )?percents?|percentages?|(?:percent(?:age)?|%) of (?:the )?(?:grand )?total|in %|%|占比|比例|比重|占比 ?\(?%\)?|百分比)$/i;
const carried =
  /^(?:(?:balances?|totals?|amounts?|sub-?totals?) )?(?:carried|brought) (?:forward|down)$|^(?:balances? |totals? )?[cb]\/[fd]$|^(?:summe )?übertrag(?: (?:von|auf) seite \d+)?$|^(?:à reporter|report(?: à nouveau)?|a riportare|riporto|suma y sigue|suma anterior|transport(?:eren)?)$|^(?:承\s*前\s*页|承\s*上\s*页|接\s*上\s*页|过\s*次\s*页|转\s*下\s*页|续\s*上\s*页)$/i;
/** What Excel and reports print below a list beside its sum. */
const statistics =
  /^(?:averages?|mean|median|count|min(?:imum)?|max(?:imum)?|平均(?:值|数)?|计数|最大值?|最小值?|mittelwert|durchschnitt|anzahl|moyenne|media|promedio|gemiddelde)$/i;
const kinds =
  'grand|report|overall|page|ledger|account|company|customer|client|partner|group|net|sub|running|list|carried';
const of =
  'amounts?|due|outstanding|receivables?|accounts receivable|balance|overdue|open|open items|all|all customers|all accounts|report|a\\/r|ar';
const bare = new RegExp(
  `^(\\*+|(?:(?:${kinds})[ -]?)*(?:sub-?)?totals?(?: (?:for|of|in|on))?(?: (?:${of}))*|sum|sums|sum total|result|(?:overall )?result|(?:(?:${kinds}) )?(?:ending|closing|outstanding|statement) balance|(?:total )?(?:balance|amount) due(?: [a-z]{3})?|(?:ins)?gesamt(?:summe|ergebnis|betrag|saldo)?|end(?:summe|betrag)|zwischensummen?|summen?|sous-?total|total général|totaux|totales|total (?:general|geral)|saldo final|totaal|subtotaal|totaal generaal|eindtotaal|total[ei](?: (?:generale|complessivo))?|subtotale|sumas?|suma (?:total|końcowa)|soma|razem|ogółem|summa|totalt|i alt|(?:genel |ara |alt )?toplam(?:lar)?|totais|totali|saldo|solde|łącznie|(?:tổng )?cộng|tổng|jumlah(?: total| keseluruhan)?|total keseluruhan|(?:(?:accounts |trade )?receivables? (?:control )?|(?:debtors |ledger )?control )account(?: balance)?|total do cliente|(?:총 ?|전체 ?)?합계|총계|소계|누계|계)$`,
  'i',
);
const bareChinese =
  /^(?:本页|本月|本年|本期|客户|往来单位|科目|币种|部门|公司|全部|应收账款|应收款|应收|按客户|期末|金额|人民币|美元|欧元|单位)*\s*(?:小\s*计|合\s*计|总\s*计|累\s*计|共\s*计|汇\s*总|总\s*额|合计数|小计数|期末余额)$/;
/** All that stand for themselves at once: a label that says whose total it is is none of them. */
const alone = new RegExp([shares, statistics, carried, bare, bareChinese].map(({ source }) => source).join('|'), 'i');
/** Each is tried only where the label ends as it does: in a letter of ours or in anything else. */
const ofSomebody: readonly { readonly pattern: RegExp; readonly ends: 'in a letter' | 'in a sign' | null }[] = [
  {
    pattern:
      /^(?:sum|summe|zwischensumme|gesamt(?:summe)?|sous-total|totale|subtotale|totaal|subtotaal|suma|razem|summa|i alt)(?: for| of| für| von| de| di| pour| voor| para| dla|:| -)? (.+)$/i,
    ends: null,
  },
  {
    pattern: /^(.+?)[ ,:–-]+(?:(?:sub-?)?total|(?:sub)?totaal|totale|ergebnis|summe|gesamt|razem|suma|summa)$/i,
    ends: 'in a letter',
  },
  { pattern: /^(?:(?:genel|ara) toplam|toplam|jumlah|cộng|합계|소계|총계)(?: |[:-] ?)(.+)$/i, ends: null },
  { pattern: /^(.+?)[ ,:–-]*\(?(?:(?:ara |genel )?toplamı?|합계|소계|총계)\)?$/i, ends: null },
  { pattern: /^(?:小计|合计|总计|累计)\s*[((【[::—-]\s*(.+?)\s*[))】\]]?$/, ends: null },
  { pattern: /^(.+?)\s*[((【[]?\s*(?:小计|合计|总计|累计|汇总)\s*[))】\]]?$/, ends: 'in a sign' },
];
