import { plain } from '../headings/heading';
import type { Below } from '../report/below';
import type { Found } from '../report/found';
import type { Remarks } from '../report/remark';
import { isBlank, shown } from '../values/odd';

/** An account code that stands beside several names is one of the general ledger (Xero's `*AccountCode` of sales), and no customer's number. */
export function withoutSharedAccounts<Key extends string>(
  found: readonly Found<Key>[],
  below: Below,
  remarks: Remarks,
): readonly Found<Key>[] {
  const kept = withoutOneCompany(withoutRowIds(found, below), below, remarks);
  const name = kept.find((one) => ['name', 'customer'].includes(one.key) && !isAccount(one.typed) && !one.empty);
  if (name === undefined) return kept;
  return kept.filter((one) => {
    const asked = ['id', 'customer'].includes(one.key) && !one.mapped && isAccount(one.typed);
    if (!asked || !isShared(below, one.at, name.at)) return true;
    remarks.push(ofTheLedger(one, name));
    return false;
  });
}

/** `id` is the invoice's where no two rows share one although customers have several rows: Stripe. */
function withoutRowIds<Key extends string>(found: readonly Found<Key>[], below: Below): readonly Found<Key>[] {
  const name = found.find((one) => ['name', 'customer'].includes(one.key) && !one.empty);
  const isBare = ({ key, typed, mapped }: Found<Key>) => key === 'id' && !mapped && bareId.test(plain(typed));
  return name === undefined ? found : found.filter((one) => !(isBare(one) && isOfRows(below, one.at, name.at)));
}

const bareId = /^(?:id|no|nr|编号|编码|代码)$/;

function isOfRows({ cells, first }: Below, id: number, name: number): boolean {
  const [ids, names] = [new Set<string>(), new Set<string>()];
  let rows = 0;
  for (let row = first; row < cells.length && rows < enough; row++) {
    if (isBlank(cells[row]![id]) || isBlank(cells[row]![name])) continue;
    rows++;
    ids.add(shown(cells[row]![id]));
    names.add(shown(cells[row]![name]));
  }
  return ids.size === rows && names.size < rows;
}

/** `Company` beside the customers names whose books they are, where it says one name for several of them. */
function withoutOneCompany<Key extends string>(
  found: readonly Found<Key>[],
  below: Below,
  remarks: Remarks,
): readonly Found<Key>[] {
  const customer = found.find((one) => ['id', 'customer'].includes(one.key) && !one.empty);
  if (customer === undefined) return found;
  return found.filter((one) => {
    if (one.key !== 'name' || one.mapped || one.empty || !isOfSeveral(one, customer, below)) return true;
    remarks.push(ofTheLedger(one, customer));
    return false;
  });
}

/** Said in so many words it is one where a single one of them stands beside two customers; else where few of them stand beside many. */
function isOfSeveral<Key extends string>({ typed, at }: Found<Key>, customer: Found<Key>, below: Below): boolean {
  return companies.test(plain(typed)) ? standsBesideTwo(below, at, customer.at) : isShared(below, at, customer.at);
}

const companies = /^(?:company|companyname|公司|公司名称|企业名称|firma)$/;

function standsBesideTwo({ cells, first }: Below, company: number, customer: number): boolean {
  const met = new Map<string, string>();
  for (let row = first; row < cells.length && row < first + 50 * enough; row++) {
    const [one, other] = [cells[row]![company], cells[row]![customer]];
    if (isBlank(one) || isBlank(other)) continue;
    const before = met.get(shown(one));
    if (before !== undefined && before !== shown(other)) return true;
    met.set(shown(one), shown(other));
  }
  return false;
}

/** Headings that a customer's account and one of the general ledger may have alike. */
function isAccount(typed: string): boolean {
  return /^(?:account|acct|konto|compte|cuenta|conto|conta|rekening)(?:code|no|number|nr|nummer)?$/.test(plain(typed));
}

/** At most half as many of one as of the other, in the first rows that tell. */
function isShared({ cells, first }: Below, account: number, name: number): boolean {
  const [accounts, names] = [new Set<string>(), new Set<string>()];
  for (let row = first; row < cells.length && names.size < enough; row++) {
    const [one, other] = [cells[row]![account], cells[row]![name]];
    if (isBlank(one) || isBlank(other)) continue;
    accounts.add(shown(one));
    names.add(shown(other));
  }
  return accounts.size * 2 <= names.size;
}

const enough = 200;

function ofTheLedger<Key extends string>(one: Found<Key>, name: Found<Key>): Remarks[number] {
  return {
    weight: 'said',
    about: 'column',
    at: { row: null, column: one.at },
    sentence: {
      en: `"${one.typed}" says the same beside several of "${name.typed}": it is the ledger's own, and no customer's.`,
      zh: `“${one.typed}”的同一内容对应多个“${name.typed}”：这是账簿自身的内容，不是客户的。`,
    },
  };
}
