import ts from 'typescript';
import type { Mutant } from './mutants';

/** A mutant with the number by which it is switched on. */
export interface Numbered extends Mutant {
  readonly number: number;
}

/**
 * The text of a file with all of its mutants inside, each behind a switch: `($mutant(7) ? other : as it was)`; and with a look at the clock in every
 * loop, because a mutant may never end. One text serves all mutants, so that nothing is compiled or loaded anew between them.
 */
export function switched(file: string, text: string, mutants: readonly Numbered[]): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const at = new Map<string, Numbered[]>();
  for (const mutant of mutants) at.set(key(mutant), [...(at.get(key(mutant)) ?? []), mutant]);
  const print = (node: ts.Node): string => {
    const from = node.getStart(source);
    const own = ts.isExpression(node) ? (at.get(key({ from, to: node.end })) ?? []) : [];
    if (own.length > 0) at.delete(key({ from, to: node.end }));
    const inside = children(node, from);
    const plain = isBodyOfLoop(node) ? inLoop(node, inside) : inside;
    return own.reduceRight(
      (otherwise, { number, becomes }) => `($mutant(${number}) ? (${becomes}) : (${otherwise}))`,
      plain,
    );
  };
  const children = (node: ts.Node, from: number): string => {
    let [printed, upTo] = ['', from];
    ts.forEachChild(node, (child) => {
      const begins = child.getStart(source);
      if (begins < upTo) return;
      printed += text.slice(upTo, begins) + print(child);
      upTo = child.end;
    });
    return printed + text.slice(upTo, node.end);
  };
  return text.slice(0, source.getStart(source)) + print(source);
}

function key({ from, to }: { readonly from: number; readonly to: number }): string {
  return `${from}-${to}`;
}

function isBodyOfLoop(node: ts.Node): boolean {
  const { parent } = node;
  return parent !== undefined && ts.isIterationStatement(parent, false) && parent.statement === node;
}

function inLoop(body: ts.Node, printed: string): string {
  return ts.isBlock(body) ? `{ $turn(); ${printed.slice(1)}` : `{ $turn(); ${printed} }`;
}
