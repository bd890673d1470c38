import { keyCalled, type Headings } from '../../workbook/headings/heading';
import { flowHeadings } from '../../workbook/headings/flows';
import { policyHeadings } from '../../workbook/headings/policy';
import { matrixHeadings } from '../../workbook/headings/provision';
import { settingHeadings } from '../../workbook/headings/settings';
import { aliasesIn } from '../../workbook/headings/mapping';
import { ratesTable } from '../../workbook/rates/ratesTable';
import type { Block, Rectangle } from '../port/spreadsheet';
import { evidenceIn } from './evidence';
import { isQuotes } from './isQuotes';
import type { Roles } from './noRoles';

/** Tells the blocks of a workbook apart by what can be read in them, or by the terms in their first column. */
export function rolesOf(all: readonly Block[]): Roles {
  const flows = all.filter(({ head }) => isFlows(head));
  const matrix = all.filter(({ head }) => isMatrix(head));
  const quotes = all.filter(isQuotes);
  const blocks = all.filter((block) => ![...flows, ...matrix, ...quotes].includes(block));
  const evidence = new Map(blocks.map((block) => [block, evidenceIn(block)]));
  const receivables = likeliest(blocks, (block) => evidence.get(block)!.ledger);
  const policy = likeliest(blocks, ({ head, columns }) => (columns <= 4 ? terms(policyHeadings, head) : 0), 3);
  const settings = likeliest(blocks, ({ head, columns }) => (columns <= 4 ? terms(settingHeadings, head) : 0)).filter(
    (block) => !policy.includes(block),
  );
  const taken = new Set([...receivables, ...policy, ...settings]);
  const customers = likeliest(blocks, (block) => (taken.has(block) ? 0 : evidence.get(block)!.customers), 2);
  const rates = likeliest(blocks, (block) => (taken.has(block) || ratesTable(block.head) === null ? 0 : 1));
  const aliases = likeliest(blocks, ({ head }) => (aliasesIn(head)?.headingRow === 0 ? 1 : 0));
  const others = (block: Block) => !rates.includes(block) && !aliases.includes(block);
  return { customers: customers.filter(others), receivables, policy, settings, rates, aliases, flows, matrix, quotes };
}

/** A provision matrix: buckets, and what is lost of each. */
function isMatrix(head: Rectangle): boolean {
  return headed(matrixHeadings, head, ['bucket'], ['rate', 'rollRate', 'lost']);
}

/** Receipts and payments that say how often they come back: their days and amounts alone would make a ledger of them. */
function isFlows(head: Rectangle): boolean {
  return headed(flowHeadings, head, ['repeats', 'date'], ['amount', 'receipt', 'payment']);
}

/** One of the first rows names all of these columns, and one of those. */
function headed<Key extends string>(
  headings: Headings<Key>,
  head: Rectangle,
  all: readonly Key[],
  one: readonly Key[],
): boolean {
  return head.some((row) => {
    const keys = row.map((cell) => keyCalled(headings, cell));
    return all.every((key) => keys.includes(key)) && one.some((key) => keys.includes(key));
  });
}

function likeliest(blocks: readonly Block[], signs: (block: Block) => number, atLeast = 1): readonly Block[] {
  const found = blocks.map((block) => ({ block, count: signs(block) })).filter(({ count }) => count >= atLeast);
  return found.sort((one, other) => other.count - one.count).map(({ block }) => block);
}

function terms<Key extends string>(headings: Headings<Key>, head: Rectangle): number {
  return head.filter(([term]) => keyCalled(headings, term) !== null).length;
}
