import { customersKind } from '../../workbook/ranges/customers';
import { receivablesKindIn } from '../../workbook/ranges/receivablesKindIn';
import type { Kind } from '../../workbook/report/kind';
import { recognise, type Column } from '../../workbook/report/table';
import { shown } from '../../workbook/values/odd';
import type { Block, Rectangle } from '../port/spreadsheet';
import { party } from './doubt';
import type { Roles } from './noRoles';

/** Whether a workbook holds more than one book, so that likely ranges may belong to different ones: the user's and the sample, this year's and last year's. */
export function manyBooks({ customers, receivables }: Roles): boolean {
  return customers.length + receivables.length > 2 && customers.length > 0 && receivables.length > 0;
}

/**
 * The same blocks, in front those of one book: the customers that the first rows of a ledger speak of with that ledger, then the
 * policy and the settings whose sheets stand nearer to theirs than to those of another book. `cellsOf`: the customers' ranges as a whole.
 */
export function oneBook(roles: Roles, cellsOf: (block: Block) => Rectangle | null, sheets: readonly string[]): Roles {
  const pairs = roles.customers.flatMap((customers) => {
    const names = new Set(namesIn(customersKind, cellsOf(customers) ?? customers.head));
    return roles.receivables.map((receivables) => ({ customers, receivables, share: shareIn(names, receivables) }));
  });
  const [best] = pairs.sort((one, other) => other.share - one.share);
  if (!best || best.share === 0) return roles;
  const chosen = [best.customers, best.receivables];
  const others = [...roles.customers, ...roles.receivables].filter((block) => !chosen.includes(block));
  const between = (one: Block, other: Block) => Math.abs(sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet));
  const closest = (block: Block, to: readonly Block[]) => Math.min(...to.map((one) => between(block, one)));
  const away = (block: Block) => closest(block, chosen) - closest(block, others);
  const nearest = (blocks: readonly Block[]) => [...blocks].sort((one, other) => away(one) - away(other));
  return {
    customers: inFront(roles.customers, best.customers),
    receivables: inFront(roles.receivables, best.receivables),
    policy: nearest(roles.policy),
    settings: nearest(roles.settings),
    rates: nearest(roles.rates),
    aliases: nearest(roles.aliases),
    flows: nearest(roles.flows),
    matrix: nearest(roles.matrix),
    quotes: nearest(roles.quotes),
  };
}

function inFront(blocks: readonly Block[], first: Block): readonly Block[] {
  return [first, ...blocks.filter((block) => block !== first)];
}

/** How many of the customers in a ledger's first rows are known. */
function shareIn(names: ReadonlySet<string>, { head }: Block): number {
  const { kind, given } = receivablesKindIn(head, new Map());
  const owing = namesIn(kind, given);
  return owing.filter((name) => names.has(name)).length / Math.max(1, owing.length);
}

function namesIn<Key extends string>(kind: Kind<Key>, cells: Rectangle): readonly string[] {
  const { columns, headingRow } = recognise(kind, cells, new Map(), () => undefined);
  const named = party
    .map((key) => (columns as Readonly<Record<string, Column | undefined>>)[key])
    .filter((column) => column !== undefined);
  const below = cells.slice(headingRow + 1);
  return named.flatMap(({ at }) => below.map((row) => shown(row[at]).trim()).filter((name) => name !== ''));
}
