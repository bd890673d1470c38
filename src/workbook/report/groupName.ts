import { isBlank, shown } from '../values/odd';
import { inOneWriting } from '../values/inOneWriting';
import { nameInPairs } from './nameInPairs';

/** Whose rows follow, as a row above them says it: `Harbour Foods`, `Customer: Harbour Foods`, `客户：甲公司`, `Customer` beside `100012`. */
export function groupName(row: readonly unknown[]): string | null {
  const inPairs = nameInPairs(row);
  if (inPairs !== null) return inPairs;
  const [first, second] = firstTwo(row);
  if (first === undefined || reached.test(first)) return null;
  if (second !== undefined && named.test(first)) return second;
  if (second !== undefined && beside.test(first)) return null;
  if (!labelled.test(first)) return first;
  const alone = lone.test(first) && second !== undefined;
  const said = (alone ? second : first.replace(label, '')).replace(again, '').trim();
  return said === '' || (!alone && other.test(first)) ? null : said;
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
const lone = new RegExp(`^${whose}\\s*:?$`, 'i');
const label = new RegExp(`^${whose}\\s*:\\s*`, 'i');
/** `Company code`, `Group : Sundry Debtors`: said of the list, or of the customer, but not his name. */
const other =
  /^(?:company code|group|details of|city|phone|tel|e-?mail|address|contact|telephone|country|currency|电话|地址|联系人|币种|部门|业务员|科目)\s*[::]/i;
/** How a customer is reached, as QuickBooks prints it below his name: `(555) 123-4567`, `+44 20 …`, an e-mail address. */
const reached = /^(?:[(+][\d\s()./-]{6,}|\d{3}[-. ]\d{3}[-. ]\d{4}|\S+@\S+\.\S+)$/;
/** `Name` beside his name, and labels beside what else a program says of him, each in a row of its own, as SAP's classic lists have it. */
const named = /^(?:name(?: ?1)?|customer name|kundenname|nom|nombre|名称|客户名称)\s*:?$/i;
const beside =
  /^(?:company code|buchungskreis|city|ort|street|stra[sß]e|postal code|plz|country|land|reconciliation acct|currency|credit limit|terms of payment|phone|telephone|公司代码|城市|地址|电话)\s*:?$/i;
const again = /(?:[(（](?:continued|cont\.?|cont'd|续)[)）]|,? continued)\s*$/i;
