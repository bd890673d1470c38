import { Problem } from '../../engine/problem';
import { attempt } from '../../engine/attempt';
import { customersKind } from '../../workbook/ranges/customers';
import { candidates, spellings, type Headings } from '../../workbook/headings/heading';
import { policyHeadings } from '../../workbook/headings/policy';
import { settingHeadings } from '../../workbook/headings/settings';
import { receivablesKind } from '../../workbook/ranges/receivables';
import type { Kind } from '../../workbook/report/kind';
import { recognise } from '../../workbook/report/table';
import type { Block, Rectangle } from '../port/spreadsheet';
import type { Roles } from './noRoles';

/** Tells the blocks of a workbook apart by their headings, or by the terms in their first column. */
export function rolesOf(blocks: readonly Block[]): Roles {
  const receivables = likeliest(blocks, ({ head }) => recognised(receivablesKind, head));
  const policy = likeliest(blocks, ({ head, columns }) => (columns <= 4 ? terms(policyHeadings, head) : 0), 3);
  const settings = likeliest(blocks, ({ head, columns }) => (columns <= 4 ? terms(settingHeadings, head) : 0)).filter(
    (block) => !policy.includes(block),
  );
  const taken = new Set([...receivables, ...policy, ...settings]);
  const customers = likeliest(blocks, (block) => (taken.has(block) ? 0 : recognised(customersKind, block.head)), 2);
  return { customers, receivables, policy, settings };
}

function likeliest(blocks: readonly Block[], signs: (block: Block) => number, atLeast = 1): readonly Block[] {
  const found = blocks.map((block) => ({ block, count: signs(block) })).filter(({ count }) => count >= atLeast);
  return found.sort((one, other) => other.count - one.count).map(({ block }) => block);
}

/** How many headings are recognised; none where the range cannot be of this kind. */
function recognised<Key extends string>(kind: Kind<Key>, head: Rectangle): number {
  const table = attempt(() => recognise(kind, head));
  return table instanceof Problem ? 0 : Object.keys(table.columns).length;
}

function terms<Key extends string>(headings: Headings<Key>, head: Rectangle): number {
  const known = spellings(headings);
  return head.filter(([term]) => typeof term === 'string' && candidates(term).some((text) => known.has(text))).length;
}
