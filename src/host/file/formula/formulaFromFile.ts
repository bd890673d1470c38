import { type Node, parse, print } from './formulaTree';
import { thisRowFromFile } from './thisRow';

/** A formula as Excel stores it → as it is typed, with the equals sign. A stored function that is not registered keeps its stored name. */
export function formulaFromFile(stored: string, functions: readonly string[]): string {
  const names = new Map(functions.map((name) => [`_XLDUDF_${name.toUpperCase().replaceAll('.', '_')}`, name]));
  return `=${print(typed(parse(stored), names))}`;
}

function typed(nodes: readonly Node[], names: ReadonlyMap<string, string>): readonly Node[] {
  return nodes.flatMap((node, index): readonly Node[] => {
    if (node.kind === 'group') return isSign(nodes[index - 1]) ? [] : [{ ...node, inside: typed(node.inside, names) }];
    if (node.kind === 'bracket') return [{ ...node, text: thisRowFromFile(node.text) }];
    if (node.kind !== 'name') return [node];
    const next = nodes[index + 1];
    if (isSign(node) && next?.kind === 'group') return sign(node.text, typed(next.inside, names));
    return [
      {
        ...node,
        text: names.get(node.text.toUpperCase()) ?? node.text.replace(/^(?:_xlfn\.)?(?:_xlws\.|_xlpm\.)?/i, ''),
      },
    ];
  });
}

/** `ANCHORARRAY(A1)` is the sign behind `A1#`, `SINGLE(A1:A9)` the sign before `@A1:A9`. */
function sign(name: string, inside: readonly Node[]): readonly Node[] {
  if (/ANCHORARRAY$/i.test(name)) return [...inside, { kind: 'other', text: '#' }];
  const isPlain = inside.every(
    (node, index) => node.kind !== 'other' || node.text === ':' || (node.text === '#' && index === inside.length - 1),
  );
  return [{ kind: 'other', text: '@' }, ...(isPlain ? inside : [{ kind: 'group', open: '(', inside } as const])];
}

function isSign(node: Node | undefined): boolean {
  return node?.kind === 'name' && /^_xlfn\.(ANCHORARRAY|SINGLE)$/i.test(node.text);
}
