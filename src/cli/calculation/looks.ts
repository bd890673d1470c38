import { type SheetArea, areasOf } from '../../host/file/formula/areasIn';
import { type Node, argumentsOf, isText, parse } from '../../host/file/formula/formulaTree';
import type { Contents, FormulaCell } from '../../host/file/contents/contents';
import { functionNames } from '../customFunctions';

/** The cells that a formula looks at. */
export interface Looks {
  /** Handed whole to a function of ours: nobody but the function reads them. */
  readonly handed: readonly SheetArea[];
  /** Read by the sheet's own engine. */
  readonly read: readonly SheetArea[];
  /** The formula is one call of ours and nothing else. */
  readonly isCall: boolean;
}

/** Null where a formula finds its cells only while it is calculated. */
export function looksOf({ formula, sheet }: FormulaCell, contents: Contents): Looks | null {
  const nodes = parse(formula.slice(1));
  const handed: SheetArea[] = [];
  const rest = withoutHanded(nodes, (node) => handed.push(...(areasOf(node, sheet, contents) ?? [])), contents);
  const read = areasOf(rest, sheet, contents);
  return read && { handed, read, isCall: nodes.length === 2 && isOurs(nodes, 0) };
}

/** The formula with the plain references taken out that our functions are handed. */
function withoutHanded(
  nodes: readonly Node[],
  hand: (reference: readonly Node[]) => void,
  contents: Contents,
): readonly Node[] {
  return nodes.map((node, index) => {
    if (node.kind !== 'group') return node;
    if (!isOurs(nodes, index - 1)) return { ...node, inside: withoutHanded(node.inside, hand, contents) };
    const left = argumentsOf(node.inside).filter(
      (argument) => !isReference(argument, contents, 5) || void hand(argument),
    );
    return { ...node, inside: left.flatMap((argument) => [...withoutHanded(argument, hand, contents), comma]) };
  });
}

const comma: Node = { kind: 'other', text: ',' };
const ours = new Set(functionNames.map((name) => name.toUpperCase()));

function isOurs(nodes: readonly Node[], at: number): boolean {
  const [name, next] = [nodes[at], nodes[at + 1]];
  return name?.kind === 'name' && next?.kind === 'group' && ours.has(name.text.toUpperCase());
}

/** A range, a table or part of one, or a name for such. */
function isReference(argument: readonly Node[], contents: Contents, depth: number): boolean {
  const [first, second, third, ...more] = argument.filter((node) => node.kind !== 'other' || node.text.trim() !== '');
  if (first?.kind !== 'name' || more.length > 0) return false;
  if (second)
    return third
      ? isText(second, ':') && third.kind === 'name'
      : second.kind === 'bracket' && !second.text.startsWith('[@');
  const name = contents.names.find((one) => one.name.toLowerCase() === first.text.replace(/^.*!/, '').toLowerCase());
  return !name || (depth > 0 && isReference(parse(name.refersTo.replace(/^=/, '')), contents, depth - 1));
}
