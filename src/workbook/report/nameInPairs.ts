import { isBlank, shown } from '../values/odd';

/**
 * Whose rows follow, where a row says it in pairs of a label and its value, side by side or in one cell: `A/C:` `ABS001` `Name:` `ABS Garages` `Tel:` …,
 * `Account: 10001` `Name: Acme`, `客户编码：` `C001` `客户名称：` `甲公司`. His name, else his number; null where the row says no such thing.
 */
export function nameInPairs(row: readonly unknown[]): string | null {
  let at = 0;
  while (at < row.length && isBlank(row[at])) at++;
  const first = row[at];
  if (!colon.test(typeof first === 'string' ? first : shown(first))) return null;
  const filled = row.filter((cell) => !isBlank(cell)).map((cell) => shown(cell).normalize('NFKC').trim());
  if (!account.test(filled[0]!)) return null;
  const said = pairsIn(filled);
  if (said === null || said.length < 2) return null;
  const value = said.find(({ label }) => name.test(label))?.value ?? said[0]!.value;
  return value === '' ? null : value;
}

/** In every way of writing it; nearly no cell has one. */
const colon = /[:：︓﹕]/;

interface Pair {
  readonly label: string;
  readonly value: string;
}

/** Null where anything stands there that is neither a label nor the value of one. */
function pairsIn(texts: readonly string[]): readonly Pair[] | null {
  const pairs: Pair[] = [];
  let open: string | null = null;
  for (const text of texts) {
    const [, label, value] = pair.exec(text) ?? [];
    if (label === undefined && open === null) return null;
    if (open !== null) pairs.push({ label: open, value: label === undefined ? text : '' });
    if (label !== undefined && value !== '') pairs.push({ label, value: value! });
    open = label !== undefined && value === '' ? label : null;
  }
  return pairs;
}

const pair = /^([\p{L}][\p{L} ./#]{0,24}?)\s*:\s*(.*)$/u;
const account =
  /^(?:a\/c|acct\.?|account|customer|client|debtor|party|客户|往来单位|单位|购货单位)(?:\s*(?:name|no\.?|number|id|code|ref\.?|名称|编号|编码|代码))?\s*:/i;
const name =
  /^(?:(?:customer|client|debtor|account|party|company)?\s*name|company|(?:客户|往来单位|单位|购货单位|公司)?名称)$/i;
