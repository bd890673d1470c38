import { type Node, parse } from './formulaTree';

/** Whether a formula calls one of these functions, or uses one of these defined names. */
export function namesFunction(formula: string, functions: readonly string[], names: readonly string[] = []): boolean {
  const [called, used] = [functions, names].map((list) => new Set(list.map((name) => name.toUpperCase())));
  const mentions = (nodes: readonly Node[]): boolean =>
    nodes.some((node, index) => {
      if (node.kind === 'group') return mentions(node.inside);
      if (node.kind !== 'name') return false;
      return (nodes[index + 1]?.kind === 'group' ? called! : used!).has(node.text.toUpperCase());
    });
  return mentions(parse(formula));
}
