import { isBlank, shown } from '../values/odd';
import { inOneWriting } from '../values/inOneWriting';
import { isWord } from './isWord';
import { nameInPairs } from './nameInPairs';

/** Whose rows follow, as a row above them says it: `Harbour Foods`, `Customer: Harbour Foods`, `客户：甲公司`, `Customer` beside `100012`. */
export function groupName(row: readonly unknown[]): string | null {
  const inPairs = nameInPairs(row);
  if (inPairs !== null) return inPairs;
  const [first, second] = firstTwo(row);
  if (first === undefined || mayReach(first)) return null;
  if (second !== undefined && named.test(first)) return second;
  if (second !== undefined && beside.test(first)) return null;
  if (!labelled.test(first)) return first;
  const alone = second !== undefined && lone.test(first);
  const hasLabel = first.includes(':');
  const whole = alone ? second : hasLabel ? first.replace(label, '') : first;
  const said = (mayCarryOn(whole) ? whole.replace(again, '') : whole).trim();
  return said === '' || (!alone && hasLabel && other.test(first)) ? null : said;
}

/** A row that says nothing but how somebody is reached. */
export function saysHowToReach(row: readonly unknown[]): boolean {
  const [first, second] = firstTwo(row);
  return first !== undefined && second === undefined && mayReach(first);
}

/** A letter first and no @ behind it: nearly every name, told without the pattern. */
function mayReach(text: string): boolean {
  return (!isLetter(text.charCodeAt(0)) || text.includes('@')) && reached.test(text);
}

/** What `(continued)` and `, continued` end with: no letter or digit, or `ed`. */
function mayCarryOn(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const isWord = isLetter(last) || (last >= 48 && last <= 57);
  return !isWord || /ed$/i.test(text.slice(-2));
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** What a name alone has not: a colon, a word for a customer at its beginning, `(continued)` at its end, a blank around it. */
const labelled =
  /[::]|[)）]$|continued$|^(?:customer|client|debtor|buyer|partner|party|account|客户|往来单位|购货单位|单位|债务人)|^\s|\s$/i;

function firstTwo(row: readonly unknown[]): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < row.length && texts.length < 2; at++)
    if (!isBlank(row[at])) texts.push(inOneWriting(shown(row[at])));
  return texts;
}

const whose =
  '(?:customer|client|debtor|buyer|partner|party|account|客户|往来单位|购货单位|单位|债务人)(?:\\s*(?:name|no\\.?|number|id|code|名称|编号|编码|代码))?';
/** To whom a statement of account is sent; a word without its colon is none of these. */
const addressed =
  '(?:(?:statement|invoice[ds]?|bill(?:ed)?|sold) (?:to|for|of)|to|attn|kunde|debitor|klant|cliente|müşteri|cari|거래처|고객|kontrahent|nabywca|khách hàng|pelanggan|致|收件单位|对账单位|收货单位|购买方)';
const lone = new RegExp(`^(?:${whose}\\s*:?|${addressed}\\s*:)$`, 'i');
const label = new RegExp(`^(?:${whose}|${addressed})\\s*:\\s*`, 'i');

const said = new RegExp(
  `^(?:(?:customer|client|debtor|客户|往来单位|购货单位)(?:名称|编码| ?name)?|${addressed})\\s*:\\s*`,
  'i',
);

/** Whom a row says that it is about, in so many words: `客户：甲公司`, `To:` beside `Harbour Foods`; null where it only has a name, or none. */
export function nameSaid(row: readonly unknown[]): string | null {
  const [first, second] = firstTwo(row);
  if (first === undefined) return null;
  const inOne = said.exec(first);
  const behind = inOne !== null && inOne[0].length < first.length ? first.slice(inOne[0].length).trim() : null;
  const beside = inOne !== null && inOne[0].length === first.length ? second : undefined;
  const name = behind ?? beside ?? null;
  return name === null || everybody.test(name) || !isWord(name) ? null : name;
}

/** A list of all customers says so above it. */
const everybody = /^(?:all\b.*|\*+|any|various|first\b.*|全部.*|所有.*|.* to .*|.*(?:至|到|~).*)$/i;
/** `Company code`, `Group : Sundry Debtors`: said of the list, or of the customer, but not his name. */
const other =
  /^(?:company code|group|details of|city|phone|tel|e-?mail|address|contact|telephone|country|currency|电话|地址|联系人|币种|部门|业务员|科目)\s*[::]/i;
/** How a customer is reached, as QuickBooks prints it below his name: `(555) 123-4567`, `+44 20 …`, an e-mail address. */
const reached = /^(?:[(+][\d\s()./-]{6,}|(?:\d{3}[-. ])?\d{3}[-. ]\d{4}|\S+@\S+\.\S+)$/;
/** `Name` beside his name, and labels beside what else a program says of him, each in a row of its own, as SAP's classic lists have it. */
const named = /^(?:name(?: ?1)?|customer name|kundenname|nom|nombre|名称|客户名称)\s*:?$/i;
const beside =
  /^(?:company code|buchungskreis|city|ort|street|stra[sß]e|postal code|plz|country|land|reconciliation acct|currency|credit limit|terms of payment|phone|telephone|公司代码|城市|地址|电话)\s*:?$/i;
const again = /(?:[(（](?:continued|cont\.?|cont'd|续)[)）]|,? continued)\s*$/i;
