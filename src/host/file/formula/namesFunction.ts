import type { Node } from './formulaTree';
import { parse } from './formulaTree';

/** Whether a formula calls one of these functions. */
export function namesFunction(formula: string, functions: readonly string[]): boolean {
  const known = new Set(functions.map(name => name.toUpperCase()));
  const calls = (nodes: readonly Node[]): boolean => nodes.some((node, index) => node.kind === 'group'
    ? calls(node.inside)
    : node.kind === 'name' && nodes[index + 1]?.kind === 'group' && known.has(node.text.toUpperCase()));
  return calls(parse(formula));
}
