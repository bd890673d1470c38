import type { Cells } from '../values/cells';
import { aliasHeadings } from './aliases';
import { plain, spellings } from './heading';
import { readAliases, type AliasesAt } from '../names/aliases';
import type { Mapping } from '../report/kind';
import { isBlank } from '../values/odd';

/**
 * A Mapping range: the user's heading on the left, ours on the right. From a row on that is headed as an aliases table (Alias, Customer) it
 * says what customers are called: their name, ours.
 */
export function readMapping(cells: Cells): Mapping {
  const table = aliasesIn(cells);
  const named = cells
    .slice(0, table?.headingRow)
    .filter(
      (row): row is readonly [string, string] =>
        typeof row[0] === 'string' && typeof row[1] === 'string' && row[1].trim() !== '',
    );
  const headings = new Map(named.map(([theirs, ours]) => [plain(theirs), ours]));
  return table === null ? headings : Object.assign(headings, { names: readAliases(cells, table) });
}

/** The row that heads names, told from one that reads a heading called Alias as Customer name: below it a name stands, and no heading of ours. */
export function aliasesIn(cells: Cells): AliasesAt | null {
  const known = spellings(aliasHeadings);
  for (const [headingRow, row] of cells.entries()) {
    const keys = row.map((cell) => (typeof cell === 'string' ? known.get(plain(cell)) : undefined));
    const [theirs, ours] = [keys.indexOf('theirs'), keys.indexOf('ours')];
    const next = cells[headingRow + 1];
    if (theirs >= 0 && ours >= 0 && next && !isBlank(next[ours]) && !isOurHeading(next[ours]))
      return { headingRow, theirs, ours };
  }
  return null;
}

/** By the words that our headings are made of: their whole lists load with the ranges only, and a mapping is read before any of them. */
function isOurHeading(cell: unknown): boolean {
  return typeof cell === 'string' && ourWords.test(cell.split(';')[0]!.normalize('NFKC').trim());
}

const ourWords =
  /^(?:[-–]|customer.*|.*name|invoice.*|document type|amount|(?:disputed|gross|net) amount|credited|written off|open|debit.*|credit|credit limit|.* limit|on account|age|days (?:overdue|to due)|(?:document )?status|due|.* date|paid.*|disputed?|dispute case|insolvent|currency|kind.*|terms|vat.*|tax.*|interest.*|set-off|country.*|sector|since|grade|annual sales|past defaults|base rate|pd|.* pd|lgd|insured percentage|sector weights|specific share|(?:insurable )?exposure|on the day|cause of loss|security|parent|loss|limit (?:from|withdrawn)|collection started|main reason)$|(?:客户|名称|金额|日期|[期票款货赔知销表始收卖效]日|编号|票号|方向|状态|类型|类别|限额|账期|币种|国家|行业|评级|次数|天数|率|比例|权重|占比|销售额|核销额|原因|敞口|余额|母公司|税额|罚金|争议|破产)$/i;
